"""Objects and parameters of calls: what callers lose who send them, and who read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Record
from capmatrix.ir.kinds import Anything, Choice, Field, Group, Integer, List, Text
from capmatrix.semantics.diff.objects import answer_changes, reached, request_changes
from tests.support.catalogs import BOATS
from tests.support.small import field

SIZE = field("size", Integer(minimum=1, maximum=9))
KIND = field("kind", Choice(values=("a", "b")), required=True)
INNER = Group(name="Inner", fields=(SIZE,))
PARTS = field("parts", List(item=INNER))
START = Group(name="Start", fields=(SIZE, KIND, PARTS))
CATALOG = replace(BOATS, records=(Record(kind=START), Record(kind=INNER)))


def group(*changed: Field, without: str = "") -> Group:
    """Return the object with these fields, and the others as they are."""
    by_name = {one.name: one for one in changed}
    known = [by_name.pop(one.name, one) for one in START.fields if one.name != without]
    return replace(START, fields=(*known, *by_name.values()))


@pytest.mark.parametrize(
    ("other", "sent", "read"),
    [
        (START, [], []),
        (group(replace(SIZE, required=True)), [("accepts less", "size")], [("answers narrower", "size")]),
        (group(replace(KIND, required=False)), [("accepts more", "kind")], [("answers more", "kind")]),
        (group(replace(SIZE, nullable=True)), None, [("answers more", "size")]),
        (group(replace(KIND, kind=Choice(values=("a",)))), [("accepts less", "kind")], [("answers narrower", "kind")]),
        (
            group(replace(KIND, kind=Choice(values=("a", "c")))),
            [("accepts less", "kind"), ("accepts more", "kind")],
            None,
        ),
        (group(without="size"), [("client refuses", "size")], [("answers less", "size")]),
        (group(field("more", Text())), [("client takes", "more")], [("added", "more")]),
        (group(replace(SIZE, doc="How large.")), [("documentation", "size.doc")], [("documentation", "size.doc")]),
        (group(replace(PARTS, kind=List(item=replace(INNER, fields=())))), [], []),  # reported at the object inside
        (
            group(replace(PARTS, kind=List(item=Group(name="Other", fields=(replace(SIZE, required=True),))))),
            [("accepts less", "parts/item/size")],
            [("answers narrower", "parts/item/size")],
        ),
    ],
)
def test_a_change_is_seen_by_who_sends_and_by_who_reads(other: Group, sent: object, read: object):
    for changes, told in ((request_changes, sent), (answer_changes, read)):
        found = changes(CATALOG, CATALOG, START, other, "at")
        if told is not None:
            assert [(one.kind.word, one.subject.removeprefix("at/")) for one in found] == told
        assert all("(call)" not in one.witness.payload for one in found if one.witness)


def test_objects_inside_are_reached_once():
    assert reached([START, INNER]) == {"Start", "Inner"}


def test_what_may_be_anything_may_be_null_before_and_after():
    anything = field("note", Anything())
    before, after = (replace(START, fields=(KIND, one)) for one in (anything, replace(anything, nullable=True)))
    assert [one.kind.severity for one in answer_changes(CATALOG, CATALOG, before, after, "at")] == ["silent"]


def test_a_field_that_is_called_model_is_no_whole():
    mode = field("model", Choice(values=("a", "b")))
    before, after = (replace(START, fields=fields) for fields in ((KIND, mode), (KIND,)))
    assert [one.subject for one in request_changes(CATALOG, CATALOG, before, after, "at")] == ["at/model"]
    assert [one.subject for one in answer_changes(CATALOG, CATALOG, after, before, "at")] == ["at/model"]
