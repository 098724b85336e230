"""Payloads that show a change: their class by hand, and that nothing in them is superfluous."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Model
from capmatrix.ir.kinds import Choice, Integer, List, Media, Text
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import Forbid, Present
from capmatrix.semantics.diff.classes import ChangeClass, Witness
from capmatrix.semantics.diff.witness import (
    boundary_witnesses,
    classify,
    clean_payload,
    level,
    pair,
    shrink,
    text_size,
    witnesses,
)
from capmatrix.semantics.verdict.interpret import Finding
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE, COUNT = field("mode", Choice(values=("a", "b"))), field("count", Integer(minimum=1, maximum=9))
FORBID = Forbid(id="r", fields=("count",), when=(Present("mode"),))


def finding(code: str, path: str = "f", constraint: str = "m/f/range") -> Finding:
    return Finding(Code(code), path, constraint)


REFUSED, IGNORED, WARNED = (
    finding("out_of_range"),
    finding("unknown_field", "x", "m/unknown"),
    finding("deprecated_field"),
)
RULE = finding("conflict", "f", "m/rule/r")
NESTED = finding("unknown_field", "box.x", "m/box/unknown")


@pytest.mark.parametrize(
    ("findings", "expected"),
    [((), 0), ((WARNED,), 0), ((IGNORED,), 1), ((IGNORED, WARNED), 1), ((IGNORED, REFUSED), 2), ((REFUSED,), 2)],
)
def test_a_payload_is_accepted_ignored_in_part_or_refused(findings: tuple[Finding, ...], expected: int) -> None:
    assert level(findings) == expected


@pytest.mark.parametrize(
    ("before", "after", "word", "subject"),
    [
        ((), (), None, ""),
        ((REFUSED,), (RULE,), None, ""),
        ((), (REFUSED,), "accepts less", "f"),
        ((REFUSED,), (), "accepts more", "f"),
        ((RULE,), (), "accepts more", "rule/r"),
        ((), (IGNORED,), "client refuses", "x"),
        ((NESTED,), (), "client takes", "box/x"),
        ((IGNORED,), (REFUSED,), "ignored, now refused", "f"),
        ((REFUSED,), (IGNORED,), "refused, now ignored", "f"),
        ((), (WARNED,), "warnings", "f"),
        ((WARNED,), (WARNED,), None, ""),
        ((finding("removed_model", "model", "m/lifecycle"),), (), "accepts more", "lifecycle"),
    ],
)
def test_a_change_of_findings_has_a_class_and_a_cause(before, after, word: str | None, subject: str) -> None:
    found = classify(Witness(payload={}, before=before, after=after), ("m",))
    assert (None if found is None else (found[0].word, found[1])) == (None if word is None else (word, subject))


def both(before: Model, after: Model) -> tuple[Catalog, Catalog, Model, Model]:
    return catalog(before), catalog(after), before, after


def test_a_witness_is_the_smallest_of_its_class_and_cause() -> None:
    two = pair(*both(model(PROMPT, MODE, COUNT), model(PROMPT, MODE, COUNT, rules=(FORBID,))))
    payloads = [{"model": "m", "prompt": "a paper boat", "mode": "b", "count": 5}, {"model": "m", "prompt": ""}]
    found = witnesses(two, map(two.verdicts, payloads))
    assert [(kind.word, cause) for kind, cause in found] == [("accepts less", "rule/r")]
    [seen] = found.values()
    assert seen.payload == {"model": "m", "prompt": "a", "mode": "b", "count": 5}
    assert [one.code for one in seen.after] == [Code.CONFLICT]


@pytest.mark.parametrize(
    ("start", "kept", "smallest"),
    [
        ({"text": "abcdefgh", "more": 1}, "text", {"model": "m", "text": "some text"}),
        ({"text": [1, [2, 3], "ab"]}, "text", {"model": "m", "text": []}),
        ({"text": {"a": "b"}, "more": "x"}, "text", {"model": "m", "text": {}}),
        ({"text": "abc"}, "model", {"model": "m"}),
    ],
)
def test_shrinking_keeps_what_is_asked_for_alone(start: dict[str, object], kept: str, smallest: object) -> None:
    two = pair(*both(model(PROMPT), model(PROMPT)))
    first = two.verdicts({"model": "m", **start})
    assert shrink(two, first, lambda seen: kept in seen.payload).payload == smallest


def counting(*wanted: str) -> tuple[list[object], Callable[[Witness], bool]]:
    """Return the payloads that were asked about, and whether one has so many items with these texts."""
    asked: list[object] = []

    def keep(seen: Witness) -> bool:
        asked.append(seen.payload)
        items = seen.payload.get("text")
        held = items if isinstance(items, list) else []
        has = [item["text"] for item in held if isinstance(item, dict) and item.get("text")]
        return len(has) >= len(wanted) and all(any(word in text for text in has) for word in wanted)

    return asked, keep


def test_many_equal_items_are_made_less_together() -> None:
    two = pair(*both(model(PROMPT), model(PROMPT)))
    start = {"model": "m", "text": [{"text": "a paper boat", "more": [1, 2, 3]} for _ in range(40)]}
    asked, keep = counting(*"a" * 31)
    shrunk = shrink(two, two.verdicts(start), keep)
    assert shrunk.payload == {"model": "m", "text": [{"text": "a"}] * 31}
    assert len(asked) < 300


def test_an_item_that_differs_is_made_less_alone() -> None:
    two = pair(*both(model(PROMPT), model(PROMPT)))
    start = {"model": "m", "text": [{"text": "one"}, {"text": "two"}, {"text": "one"}, None, {"text": "one"}, None]}
    _, keep = counting("w", "one", "o")  # three items, one with each
    smallest = [{"text": "tw"}, {"text": "o"}, {"text": "one"}]  # texts are cut at their ends
    assert shrink(two, two.verdicts(start), keep).payload == {"model": "m", "text": smallest}


@pytest.mark.parametrize(
    ("value", "size"),
    [("ab", 4), ("🛶", 12), (10, 2), (None, 4), ([1, "a"], 6), ({"a": 1}, 6), ({}, 2), ([], 2)],
)
def test_the_size_of_a_value_is_what_a_reader_reads(value: object, size: int) -> None:
    assert text_size(value) == size


@pytest.mark.parametrize(
    ("one", "payload"),
    [
        (model(PROMPT, MODE), {"model": "m", "prompt": "a paper boat"}),
        (replace(model(PROMPT), lifecycle=Lifecycle(stage="removed")), None),
        (replace(model(PROMPT), lifecycle=Lifecycle(stage="deprecated")), {"model": "m", "prompt": "a paper boat"}),
    ],
)
def test_a_clean_payload_has_no_finding(one: Model, payload: dict[str, object] | None) -> None:
    assert clean_payload(catalog(one), one) == payload


def test_boundary_cases_vary_what_changed_alone() -> None:
    image = field("image", Media(of="image", forms=("data",), max_bytes=100_000))
    one = model(PROMPT, MODE, COUNT, image, field("tags", List(item=Text())))
    two = pair(*both(one, replace(one, fields=(PROMPT, MODE, replace(COUNT, required=True), *one.fields[3:]))))
    payloads = [seen.payload for seen in boundary_witnesses(two)]
    assert not {name for payload in payloads for name in payload} & {"mode", "image", "tags"}
    counts = [payload.get("count") for payload in payloads]
    assert all(count in counts for count in (None, 0, 1, 9, 10))


def test_what_one_version_requires_stands_beside_the_wrong_values_of_the_other() -> None:
    """Else each of them is refused both times, and nobody sees that it is accepted and ignored now."""
    two = pair(*both(model(replace(PROMPT, required=False), COUNT), model(PROMPT)))
    found = witnesses(two, boundary_witnesses(two))
    kind, subject = ChangeClass.IGNORED_ACCEPTED, "count"
    assert found[kind, subject].payload == {"model": "m", "prompt": "a", "count": 0}
