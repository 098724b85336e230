"""Rules in the form of the catalog, applied to a payload: what they count, by hand."""

from __future__ import annotations

from typing import Any

import pytest
from nanogpt_video._runtime.listing.rules import Scope
from nanogpt_video._runtime.verdict import Findings

ROLE = {"name": "role", "values": ["first"]}
WITH = {"name": "role", "values": [], "given": True}
WITHOUT = {"name": "role", "values": [], "given": False}
INSIDE = {"name": "$.image.kind", "values": ["png"]}
ITSELF = {"name": "", "values": ["a"]}
ITEMS: list[Any] = [{"role": "first", "image": {"kind": "png"}}, {"role": "last"}, {"image": {"kind": "gif"}}]


@pytest.mark.parametrize(
    ("items", "value", "number"),
    [
        ([ROLE], ITEMS, 1),
        ([WITH], ITEMS, 2),
        ([WITHOUT], ITEMS, 1),
        ([INSIDE], ITEMS, 1),
        ([INSIDE, WITHOUT], ITEMS, 0),
        ([ROLE, INSIDE], ITEMS, 1),
        ([ITSELF], ["a", "b", "a"], 2),
        ([ROLE], None, 0),
    ],
)
def test_items_are_counted_by_members_their_presence_and_paths(items: list[Any], value: Any, number: int) -> None:
    scope = Scope([{"name": "l", "kind": {"kind": "list"}}], {} if value is None else {"l": value})
    rule = {"rule": "count", "field": "l", "items": items, "minimum": number, "maximum": number, "sentence": "so many"}
    found = Findings()
    scope.apply(rule, found)
    assert not [*found]
    assert scope.holds([{"test": "has-item", "field": "l", "items": items}]) is (number > 0)
    assert scope.holds([{"test": "has-item", "field": "l", "items": items, "negated": True}]) is (number == 0)
    if value is not None:
        scope.apply({**rule, "minimum": number + 1, "maximum": number + 1}, found)
        assert [(one.code, one.field) for one in found] == [("condition", "l")]
