"""What no schema says, said by the simulator: sizes, equal spellings, numbers that are too long."""

from __future__ import annotations

from typing import Any

import pytest
from nanogpt_video._runtime.simulator.beyond_schema import problems

MEDIA = {"kind": "media", "of": "image", "forms": ["url", "data"], "max_bytes": 4}
FIELDS: list[dict[str, Any]] = [
    {"name": "still", "kind": MEDIA, "aliases": ["frame"]},
    {"name": "frames", "kind": {"kind": "list", "item": MEDIA}},
    {"name": "count", "kind": {"kind": "integer"}, "aliases": ["number"]},
    {"name": "span", "kind": {"kind": "duration", "form": "plain"}, "aliases": ["length"]},
    {"name": "part", "kind": {"kind": "group", "name": "Part", "fields": [{"name": "still", "kind": MEDIA}]}},
    {"name": "seed", "kind": {"kind": "either", "options": [{"kind": "integer"}, {"kind": "flag"}]}},
    {"name": "scale", "kind": {"kind": "number", "minimum": 0.05, "step": 0.1}},
    {"name": "stills", "kind": {"kind": "urls", "of": "image"}},
    {"name": "pair", "kind": {"kind": "urls", "of": "file"}, "aliases": ["pairs"]},
    {"name": "any", "kind": {"kind": "anything"}, "aliases": ["all"]},
]
SMALL, LARGE = "data:image/png;base64,AAAAAA==", "DATA:image/png;base64,AAAAAAA="


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ({"still": SMALL, "frame": "https://a.example/1", "frames": [SMALL], "part": {"still": SMALL}}, []),
        ({"still": LARGE}, ["still"]),
        ({"frame": LARGE}, ["frame"]),
        ({"frames": [SMALL, LARGE]}, ["frames[1]"]),
        ({"part": {"still": LARGE}}, ["part.still"]),
        ({"count": 1, "number": 1.0, "span": 5, "length": "5", "any": [1], "all": [1.0]}, []),
        ({"stills": '["https:\\/\\/a.example"]', "pair": "https://a.example"}, []),
        ({"stills": '["https://a.example", "http:\\/\\/a.example"]'}, ["stills"]),
        ({"stills": '["https://a.example/\\ud800"]'}, ["stills"]),
        ({"stills": "\\"}, []),
        ({"pair": "https://a.example", "pairs": "https://a.example/2"}, ["pairs"]),
        ({"scale": 0.35}, []),
        ({"scale": 2.05}, []),
        ({"scale": 0.3}, ["scale"]),
        ({"scale": 1}, ["scale"]),
        ({"scale": "0.3"}, []),
        ({"count": 1, "number": 2}, ["number"]),
        ({"span": 5, "length": "6"}, ["length"]),
        ({"any": [1], "all": [True]}, ["all"]),
        ({"any": {"a": None}, "all": {}}, ["all"]),
        ({"count": 10**308, "seed": -(10**308), "any": 10**400}, []),
        ({"count": 10**309, "seed": -(10**309), "still": None}, ["count", "seed"]),
        ({"part": [LARGE], "frames": LARGE, "still": 5}, []),
    ],
)
def test_what_no_schema_says_is_found_at_its_place(given: dict[str, Any], fields: list[str]) -> None:
    assert [path for path, _ in problems(FIELDS, given)] == fields
