"""What records of the service's list say in words, as verdicts.

The judge is a table that was written from those words alone, and each single choice that a whole record offers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from nanogpt_video import normalise, quote, validate

from tests.documents.record_words import (
    AT,
    CLIPS,
    DATA,
    IMAGE,
    PICTURES,
    RULES,
    SOUND,
    TEXT,
    TUNES,
    VIDEO,
    Payload,
    weights,
)  # fmt: skip
from tests.support.specs import MATRIX

NEEDS: list[tuple[str, str, object, Payload]] = [
    *(
        (f"kling-v30-{name}-motion-control", "duration", str(seconds), {"character_orientation": "video"})
        for name in ("std", "pro")
        for seconds in range(11, 31)
    ),
    ("bytedance/seedance-2.5", "mode", "image-to-video", IMAGE),
    ("bytedance/seedance-2.5", "mode", "video-edit", VIDEO),
    ("bytedance/seedance-2.5", "mode", "video-extend", VIDEO),
    ("xai/grok-imagine-video/v1.5/image-to-video", "mode", "image-to-video", IMAGE),
    ("xai/grok-imagine-video/v1.5/image-to-video", "mode", "reference-to-video", PICTURES),
    ("alibaba/wan-3.0-prime", "mode", "image-to-video", IMAGE),
    ("alibaba/wan-3.0-prime", "mode", "reference-to-video", IMAGE),
    ("happyhorse-1.0", "mode", "video-edit", VIDEO),
    ("happyhorse-1.0", "mode", "reference-to-video", IMAGE),
    ("happyhorse-1.1", "mode", "reference-to-video", IMAGE),
    ("minimax/h3-max", "mode", "reference-to-video", TUNES),
    ("minimax-h3", "mode", "reference-to-video", CLIPS),
    ("minimax-h3", "mode", "video-edit", VIDEO),
    ("minimax-h3", "mode", "video-extend", VIDEO),
    *(("minimax-h3", "resolution", size, weights(1)) for size in ("480p", "540p", "768p", "1080p")),
]
"""Single choices that a rule refuses alone, with what it wants beside them."""
BY_OTHER_WORDS = {("aspect_ratio", ""), ("num_frames", "81"), ("num_frames", "100")}
"""Choices that are written otherwise here: nothing chosen is an absent field, and a number of frames is a number."""


def findings(payload: Payload) -> str:
    """Return code and field of all findings of the edition that follows the list."""
    verdict = validate(payload, edition="live")
    return ", ".join(sorted(f"{one.code} {one.field}" for one in (*verdict.errors, *verdict.warnings)))


@pytest.mark.parametrize("id_", RULES)
def test_a_record_is_judged_by_its_words(id_: str) -> None:
    if id_ not in {one["id"] for one in listing()}:
        pytest.skip("the list does not have it any more")
    words, rows = RULES[id_]
    assert len(rows) >= 3, words
    for payload, expected in rows:
        assert findings({"model": id_} | payload) == expected, (words, payload)


def test_each_single_choice_of_a_record_is_right_or_a_rule_says_what_it_needs() -> None:
    offered = {
        (id_, name, value)
        for id_, _, all_ in records()
        for name, one in all_.items()
        for value in one.get("options", ())
    }
    known = ((id_, name, value, beside) for id_, name, value, beside in NEEDS if (id_, name, value) in offered)
    needs = {(id_, name, value): beside for id_, name, value, beside in known}
    assert len(needs) > len(NEEDS) / 2, "the list has changed so much that a person must read it again"
    tried: set[tuple[str, str, object]] = set()
    for id_, inputs, parameters in records():
        for name, parameter in parameters.items():
            switch = [True, False] if parameter["type"] in ("switch", "boolean") else []
            for value in parameter.get("options", switch):
                if (name, value) in BY_OTHER_WORDS:
                    continue
                tried.add(choice := (id_, name, value))
                call = {"model": id_, name: value} | plainest(id_, inputs)
                assert (findings(call) != "") == (choice in needs), (call, findings(call))
                assert findings(call | needs.get(choice, {})) == ("" if choice in needs else findings(call)), call
    assert needs.keys() <= tried
    assert len(tried) > 1000


def records() -> Iterator[tuple[str, list[str], dict[str, Any]]]:
    """Yield id, inputs and parameters of each whole record of the list."""
    for one in listing():
        if "parameters" in one:
            yield one["id"], one["inputs"], one["parameters"]


def listing(**how: Any) -> list[dict[str, Any]]:
    """Return the records of the list."""
    return json.loads((MATRIX / "listing.json").read_text("utf-8"), **how)["records"]


def plainest(id_: str, inputs: list[str]) -> Payload:
    """Return a call with what a record says that goes in, the prompt alone where other inputs may be left out."""
    if id_ in RULES and "required" in RULES[id_][0]:
        return next(payload for payload, expected in RULES[id_][1] if not expected)
    if "text" in inputs and inputs != ["text", "video"]:
        return TEXT
    media = {"text": TEXT, "image": IMAGE, "video": VIDEO, "audio": SOUND}
    wanted = inputs[:1] if len(inputs) > 2 else inputs
    return {name: value for one in wanted for name, value in media[one].items()}


Stated = Callable[[dict[str, Any]], Decimal]
"""The price of a record → what a run costs, read by a person."""
GROK, H3 = "xai/grok-imagine-video/v1.5/image-to-video", "minimax-h3"
STATED: list[tuple[str, Payload, Stated | None]] = [
    (GROK, TEXT, lambda price: price["default_duration"] * price["text_mode"]["per_second"]["720p"]),
    (
        GROK,
        TEXT | IMAGE,
        lambda price: price["default_duration"] * price["per_second_by_resolution"]["720p"] + price["image_input_fee"],
    ),
    (
        GROK,
        DATA | {"resolution": "480p", "duration": "1"},
        lambda price: price["per_second_by_resolution"]["480p"] + price["image_input_fee"],
    ),
    (GROK, TEXT | PICTURES, None),
    (H3, TEXT, lambda price: price["default_duration"] * price["output_per_second"]),
    (H3, TEXT | {"duration": "4"}, None),  # the record prices 5 s and more without weights
    (
        H3,
        TEXT | weights(2),
        lambda price: price["default_duration"] * price["lora"]["text_or_image_per_second"]["480p"],
    ),
    (
        H3,
        IMAGE | weights(1) | {"resolution": "1080p", "duration": "3"},
        lambda price: 3 * price["lora"]["text_or_image_per_second"]["1080p"],
    ),
    (H3, VIDEO | {"mode": "video-edit"}, None),
    (H3, TEXT | PICTURES, None),
]


@pytest.mark.parametrize(("id_", "payload", "stated"), STATED)
def test_prices_that_a_record_states_for_some_modes_are_those_amounts(
    id_: str, payload: Payload, stated: Stated | None
) -> None:
    prices = {one["id"]: one.get("price", {}) for one in listing(parse_float=Decimal)}
    found = quote({"model": id_} | payload)
    assert (found and found.amount) == (None if stated is None else stated(prices[id_]))


def test_a_list_of_references_is_sent_in_the_form_that_every_record_names() -> None:
    given = {"reference_images": [f"{AT}1", f"{AT}2"]}
    for id_ in ("minimax-h3/reference-to-video", "minimax/h3-max", "doubao-seedance-2-0"):
        done = normalise({"model": id_} | TEXT | given)
        assert json.loads(done.payload["reference_images"]) == given["reference_images"]
        assert findings(done.payload) == ""
    one = normalise({"model": "doubao-seedance-2-0", "reference_images": f"{AT}1"} | TEXT)
    assert json.loads(one.payload["reference_images"]) == [f"{AT}1"]
