"""Changes that no verdict shows, and how a change is said in a few words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Duration, Either, Field, Flag, Group, Integer, List, Text
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Absent, Equals, Narrow, Origin, Pick, Present, Require
from capmatrix.semantics.diff.attributes import attribute_changes, describe, find, outermost, render, transition
from tests.support.small import field, model

SIZE = field("size", Integer(minimum=1))
BOX = Group(name="Box", fields=(SIZE,), rules=(Require(id="inner", fields=("size",)),))
PROMPT, BOXES = field("prompt", Text()), field("boxes", List(item=BOX), aliases=("crates",))
RULE = Require(id="r", fields=("prompt",), when=(Equals("size", (1,)),))
START = model(PROMPT, BOXES, SIZE, rules=(RULE,))
TALL = PriceRow(per_second=Decimal("0.5"), when=(Equals("size", (3,)),))
PRICES = Pricing(currency="USD", date="2026-01-01", rows=(PriceRow(amount=Decimal(1)),))


def fields(*changed: Field) -> Model:
    """Return the model with these fields, the others as they are."""
    by_name = {one.name: one for one in changed}
    return replace(START, fields=tuple(by_name.get(one.name, one) for one in START.fields))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (START, []),
        (replace(START, title="Other"), ['documentation title: "m" → "Other"']),
        (replace(START, names=replace(START.names, anchor="n")), ['naming names: anchor: "m" → "n"']),
        (replace(START, evidence=("a > b",)), ['evidence evidence: +"a > b"']),
        (
            replace(START, lifecycle=Lifecycle(stage="deprecated")),
            ["lifecycle lifecycle.stage: active → deprecated; no sunset says until when it is there"],
        ),
        (replace(START, pricing=PRICES), ["price pricing: none → 1 USD"]),
        (replace(START, fields=(BOXES, PROMPT, SIZE)), ["documentation fields: in another order"]),
        (replace(START, fields=(BOXES, PROMPT)), ["documentation fields: in another order"]),
        (
            replace(START, fields=(BOXES, PROMPT, SIZE, replace(SIZE, name="depth"))),
            ["documentation fields: in another order"],
        ),
        (fields(replace(PROMPT, doc="Words.")), ['documentation prompt.doc: "" → "Words."']),
        (fields(replace(PROMPT, default=Default(value="x"))), ['default prompt: none → "x"']),
        (fields(replace(PROMPT, aliases=("text",))), ['alias prompt: +"text"']),
        (
            replace(START, fields=(PROMPT, replace(BOXES, name="crates", aliases=("boxes",)), SIZE)),
            ["wire form crates: renamed: boxes → crates, sent as crates"],
        ),
        (
            replace(
                START,
                fields=(replace(PROMPT, name="text", aliases=("prompt",), default=Default(value="x")), BOXES, SIZE),
            ),
            ["wire form text: renamed: prompt → text, sent as text", 'default text: none → "x"'],
        ),
        (fields(replace(PROMPT, replaced_by="size")), ['lifecycle prompt.replaced_by: none → "size"']),
        (fields(replace(PROMPT, kind=Flag())), ["wire form prompt: string → boolean"]),
        (fields(replace(PROMPT, kind=Choice(values=("a",)))), []),
        (fields(replace(PROMPT, required=True)), []),
        (fields(replace(BOXES, kind=List(item=replace(BOX, name="Crate")))), ['naming boxes: "Box" → "Crate"']),
        (
            fields(replace(BOXES, kind=List(item=replace(BOX, fields=(replace(SIZE, unit="cm"),))))),
            ['documentation boxes/size.unit: "" → "cm"'],
        ),
        (replace(START, rules=(replace(RULE, origin=Origin(says="So.")),)), ['documentation rule/r.says: "" → "So."']),
        (replace(START, rules=()), []),
    ],
)
def test_a_change_of_texts_evidence_or_names_has_its_class(other: Model, expected: list[str]) -> None:
    found = [f"{change.kind.word} {change.subject}: {change.says}" for change in attribute_changes(START, other)]
    assert found == expected


def test_prices_are_compared_part_by_part() -> None:
    before = replace(START, pricing=PRICES)
    after = replace(START, pricing=replace(PRICES, date="2026-02-02", currency="EUR"))
    found = [(change.kind.word, change.subject) for change in attribute_changes(before, after)]
    assert found == [("price", "pricing.currency"), ("evidence", "pricing.date")]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "none"),
        ((), "none"),
        (True, "true"),
        (0.5, "0.5"),
        ("é", '"é"'),
        (("a", 1), '["a", 1]'),
        ({"a": None}, '{"a": null}'),
        (Default(value=[1]), "[1]"),
        (Flag(), "true or false"),
        (Integer(minimum=1), "a whole number, at least 1"),
        (Either(options=(Flag(), Text())), "true or false, or a text"),
        (RULE, "prompt is required when size is 1"),
        (
            Narrow(id="n", field="size", maximum=3, when=(Present("prompt"),)),
            "size must be at most 3 when prompt is given",
        ),
        (Absent("size"), "size is not given"),
        (replace(PRICES, rows=(TALL, *PRICES.rows)), "0.5 USD a second when size is 3; 1 USD"),
        ((TALL,), "[0.5 a second when size is 3]"),
        (Decimal("1.50"), "1.50"),
    ],
)
def test_a_part_of_a_catalog_as_text(value: object, text: str) -> None:
    assert render(value) == text


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        (1, 2, "1 → 2"),
        (None, "a", 'none → "a"'),
        (("a", "b"), ("b", "c"), '-"a", +"c"'),
        ((), ("a",), '+"a"'),
        (("a", "b"), ("b", "a"), "in another order"),
    ],
)
def test_a_transition_says_what_goes_and_what_comes(left: object, right: object, text: str) -> None:
    assert transition(left, right) == text


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("prompt", "prompt"),
        ("boxes", "boxes"),
        ("crates", "boxes"),
        ("boxes/size", "size"),
        ("boxes/item/size", "size"),
        ("rule/r", "r"),
        ("boxes/rule/inner", "inner"),
        ("nothing", None),
        ("boxes/nothing", None),
        ("rule/inner", None),
    ],
)
def test_a_path_leads_to_a_field_or_a_rule(path: str, name: str | None) -> None:
    found = find(START, path)
    assert (None if found is None else getattr(found, "name", getattr(found, "id", None))) == name


@pytest.mark.parametrize(
    ("other", "subject", "words"),
    [
        (fields(replace(SIZE, kind=Integer(minimum=2))), "size", "minimum: 1 → 2"),
        (fields(replace(PROMPT, kind=Flag())), "prompt", "a text → true or false"),
        (replace(START, fields=(PROMPT, SIZE)), "boxes", "gone"),
        (replace(START, fields=(PROMPT, SIZE)), "boxes/size", "gone"),
        (replace(START, rules=()), "rule/r", "gone"),
        (replace(START, rules=()), "prompt", "rule/r gone"),
        (replace(START, rules=(replace(RULE, fields=("size",)),)), "rule/r", 'fields: -"prompt", +"size"'),
    ],
)
def test_a_change_is_described_where_it_is_noticed(other: Model, subject: str, words: str) -> None:
    assert describe(START, other, subject) == words


def test_what_is_new_as_a_whole_is_named_as_a_whole() -> None:
    less = replace(START, fields=(PROMPT, SIZE))
    assert outermost(less, START, "boxes/size") == "boxes"
    assert outermost(START, START, "boxes/size") == "boxes/size"
    assert outermost(replace(START, rules=()), START, "rule/r") == "rule/r"


def test_the_form_of_a_duration_is_its_wire_form() -> None:
    one, other = (model(field("length", Duration(form=form))) for form in ("plain", "suffixed"))
    assert [change.says for change in attribute_changes(one, other)] == ['"5" or 5 → "5s"']


def test_what_is_asked_of_items_is_told_in_words():
    asked = (Pick("role", ("first", "last")), Pick("$.image.url", (), given=True), Pick("role", (), given=False))
    assert render(asked) == '[whose role is "first" or "last", with image.url, without role]'
