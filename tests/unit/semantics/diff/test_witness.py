"""Payloads that show a change: their class by hand, and that nothing in them is superfluous."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Integer, List, Media, Text
from capmatrix.ir.policy import Code
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Equals, Forbid, Present
from capmatrix.semantics.diff.classes import Witness
from capmatrix.semantics.diff.witness import (
    boundary_payloads,
    classify,
    clean_payload,
    level,
    pair,
    price_changes,
    price_fields,
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
    found = witnesses(two, payloads)
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


def test_boundary_payloads_vary_what_changed_alone() -> None:
    image = field("image", Media(of="image", forms=("data",), max_bytes=100_000))
    one = model(PROMPT, MODE, COUNT, image, field("tags", List(item=Text())))
    two = pair(*both(one, replace(one, fields=(PROMPT, MODE, replace(COUNT, required=True), *one.fields[3:]))))
    payloads = list(boundary_payloads(two))
    assert not {name for payload in payloads for name in payload} & {"mode", "image", "tags"}
    counts = [payload.get("count") for payload in payloads]
    assert all(count in counts for count in (None, 0, 1, 9, 10))


def priced(*rows: tuple[tuple[Equals, ...], str], currency: str = "USD") -> Model:
    made = tuple(PriceRow(when=when, amount=Decimal(amount)) for when, amount in rows)
    mode = replace(MODE, default=Default(value="a"))
    pricing = Pricing(currency=currency, date="2026-01-01", rows=made)
    return replace(model(PROMPT, mode, COUNT), pricing=pricing)


A, B = (Equals("mode", ("a",)),), (Equals("mode", ("b",)),)
PAYLOADS = [{"model": "m", "prompt": "ab"}, {"model": "m", "prompt": "ab", "mode": "b"}, {"model": "m"}]


SHORT, LONG = {"model": "m", "prompt": "a"}, {"model": "m", "prompt": "a", "mode": "b"}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (priced(((), "1")), priced(((), "1")), []),
        (priced(((), "1")), priced(((), "2")), [("price", "1 USD → 2 USD (+100 %)", SHORT)]),
        (priced(((), "1")), priced(((), "1"), currency="EUR"), [("price", "1 USD → 1 EUR", SHORT)]),
        (priced(((), "1")), priced((B, "3"), ((), "1")), [("price", "1 USD → 3 USD (+200 %)", LONG)]),
        (
            priced((B, "0.8"), ((), "0.4")),
            priced((B, "8"), ((), "0.39")),
            [("price", "0.8 USD → 8 USD (+900 %)", LONG), ("price", "0.4 USD → 0.39 USD (-2 %)", SHORT)],
        ),
        (priced(((), "0")), priced(((), "2")), [("price", "0 USD → 2 USD", SHORT)]),
        (
            priced(((), "1")),
            priced((A, "1"), ((), "1")),
            [("documentation", "written differently; no payload that was tried has another price", None)],
        ),
        (
            priced(((), "1")),
            model(PROMPT, MODE, COUNT),
            [("price", "1 USD → unknown; a request with `max_cost` is refused", SHORT)],
        ),
        (model(PROMPT, MODE, COUNT), priced(((), "1")), [("price", "unknown → 1 USD", SHORT)]),
    ],
)
def test_the_largest_rise_and_fall_of_a_price_have_the_smallest_payload(before, after, told: list[object]) -> None:
    found = price_changes(pair(*both(before, after)), PAYLOADS)
    assert [(one.kind.word, one.says, one.witness and one.witness.payload) for one in found] == told


def test_a_price_depends_on_the_fields_of_its_conditions_that_both_models_have() -> None:
    assert price_fields(priced((A, "1"), ((), "2")), priced(((), "1"))) == {"mode"}
    assert price_fields(priced((A, "1"), ((), "2")), model(PROMPT)) == frozenset()
