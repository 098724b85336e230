"""Items that may be several objects, told apart and counted: every short list against a judge written apart."""

from __future__ import annotations

from itertools import islice, product
from typing import Any

import pytest

from capmatrix.semantics.verdict.interpret import interpret
from tests.differential.matrix import Matrix, lines, unexplained
from tests.support.specs import CASES, catalog_of

WEB = "https://a.example/b"
ITEMS: tuple[dict[str, Any], ...] = (
    {"sort": "rope"},
    {"sort": "rope", "colour": "blue", "ring": {"gold": False}},
    {"sort": "cord", "ring": {"width": 8}},
    {"sort": "still", "uri": WEB},
    {"sort": "still", "uri": WEB, "side": "back", "colour": "blue"},
    {"sort": "clip", "uri": "store://b"},
    {"sort": "clip", "uri": "other://b"},
    {"sort": "rope", "uri": WEB},
    {"uri": WEB},
)
BESIDE: tuple[dict[str, Any], ...] = ({}, {"slow": True}, {"slow": False}, {"tempo": 59}, {"tempo": 60, "slow": True})


def is_right(item: dict[str, Any]) -> bool:
    members = {
        "rope": {"ring", "colour"},
        "cord": {"ring", "colour"},
        "still": {"uri", "side", "colour"},
        "clip": {"uri"},
    }
    if item.get("sort") not in members or not {*item} <= {"sort", *members[item["sort"]]}:
        return False
    if item["sort"] == "clip":
        return item["uri"].startswith(("https://", "store://"))
    return item["sort"] != "still" or item["uri"].startswith("https://")


def are_right(items: tuple[dict[str, Any], ...], slow: bool | None, tempo: int | None) -> bool:
    stills = [item for item in items if item["sort"] == "still"]
    alone = [item for item in stills if "side" not in item]
    clips = sum(item["sort"] == "clip" for item in items)
    rings = [item.get("ring", {}) for item in items]
    return not (
        len(alone) > 1
        or (alone and len(alone) < len(stills))
        or (clips and not any(item["sort"] in ("rope", "still") for item in items))
        or clips > 3
        or (slow is not None and any("gold" in ring for ring in rings))
        or (slow and sum(item.get("colour") == "blue" for item in items) > 2)
        or (tempo is not None and tempo < 60 and any(ring.get("width", 0) >= 8 for ring in rings))
    )


def requests():
    for count in range(4):
        for items in product(ITEMS, repeat=count):
            for beside in BESIDE:
                right = all(map(is_right, items))
                right = right and are_right(items, beside.get("slow"), beside.get("tempo"))
                yield {"bell": "chime", "hangings": list(items), **beside}, right


def test_every_short_list_is_judged_as_its_items_and_rules_are():
    catalog = catalog_of(CASES / "foundry" / "spec")
    asked = list(requests())
    wrong = [payload for payload, right in asked if any(one.refuses for one in interpret(catalog, payload)) is right]
    assert wrong == []
    assert sum(right for _, right in asked) > 200


@pytest.mark.slow
def test_every_form_judges_them_alike(foundry_matrix: Matrix):
    table = foundry_matrix.judge([payload for payload, _ in islice(requests(), 0, None, 13)])
    assert unexplained(table) == []
    assert all(row.judged > 200 for row in table.values()), "\n".join(lines(table))
