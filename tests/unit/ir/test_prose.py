"""The sentence for each kind, rule and condition."""

from __future__ import annotations

from decimal import Decimal

import pytest

from capmatrix.ir import kinds as k
from capmatrix.ir import prose, rules
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Absent, Equals, Present
from capmatrix.targets.templating import markdown

TEXT = k.Text()
CANVAS = k.Group(name="Canvas", fields=(k.Field(name="width", kind=TEXT), k.Field(name="height", kind=TEXT)))
SCOPE = (
    k.Field(name="n", kind=k.Integer()),
    k.Field(name="hold", kind=k.Duration(form="suffixed")),
    k.Field(name="size", kind=k.Choice(values=("480p", "720p")), default=k.Default(value="480p")),
)


@pytest.mark.parametrize(
    ("kind", "requirement", "domain"),
    [
        (k.Text(), "a text", ""),
        (k.Text(min_length=3, max_length=40), "a text of between 3 and 40 characters", "between 3 and 40 characters"),
        (k.Text(max_length=200), "a text of at most 200 characters", "at most 200 characters"),
        (k.Integer(), "a whole number", ""),
        (k.Integer(minimum=1, maximum=5), "a whole number between 1 and 5", "between 1 and 5"),
        (k.Integer(minimum=1), "a whole number, at least 1", "at least 1"),
        (k.Integer(values=(8, 16)), "8 or 16", "8 or 16"),
        (k.Number(minimum=0.5, maximum=1), "a number between 0.5 and 1", "between 0.5 and 1"),
        (
            k.Number(minimum=0, maximum=4, step=0.1),
            "a number between 0 and 4, in steps of 0.1",
            "between 0 and 4, in steps of 0.1",
        ),
        (k.Integer(step=8), "a whole number, in steps of 8", "in steps of 8"),
        (k.Flag(), "true or false", "true or false"),
        (k.Choice(values=("a", "b", "c")), '"a", "b" or "c"', '"a", "b" or "c"'),
        (k.Choice(values=("a",), open=True), '"a", or another text', '"a", or another text'),
        (k.Duration(form="plain", values=(5, 10)), '"5" or "10"', '"5" or "10"'),
        (k.Duration(form="number", minimum=2), "whole seconds, at least 2", "whole seconds, at least 2"),
        (k.Duration(form="suffixed"), 'whole seconds, written "5s"', ""),
        (
            k.Media(of="image", forms=("url", "data"), max_bytes=4 << 20),
            "an image: an https URL or a base64 data URL of at most 4 MiB",
            "an https URL or a base64 data URL of at most 4 MiB",
        ),
        (
            k.Urls(of="image", max_items=9),
            "https URLs of images in a text: one, several on a line each, or a JSON array of them; at most 9 items",
            "one, several on a line each, or a JSON array of them; at most 9 items",
        ),
        (k.Media(of="file", forms=("url",)), "a file: an https URL", "an https URL"),
        (
            k.Duration(form="numeric", minimum=4, maximum=15, auto=True),
            "whole seconds, between 4 and 15, or -1 (the service chooses the length)",
            "whole seconds, between 4 and 15, or -1 (the service chooses the length)",
        ),
        (k.List(item=k.Number()), "a list of items, each a number", ""),
        (
            k.List(item=k.Integer(minimum=0, maximum=9), min_items=1, max_items=3),
            "a list of between 1 and 3 items, each a whole number between 0 and 9",
            "between 1 and 3 items; each between 0 and 9",
        ),
        (CANVAS, "an object Canvas (width and height)", ""),
        (
            k.Either(options=(k.Number(), k.Text(min_length=1))),
            "a number, or a text of at least 1 character",
            "at least 1 character",
        ),
        (k.Anything(), "any JSON value", ""),
    ],
    ids=lambda part: type(part).__name__ if not isinstance(part, str) else "",
)
def test_a_kind_is_one_phrase(kind: k.Kind, requirement: str, domain: str) -> None:
    assert prose.plain(prose.requirement(kind)) == requirement
    assert prose.plain(prose.domain(kind)) == domain


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (rules.Require(id="", fields=("a",)), "`a` is required"),
        (rules.Require(id="", fields=("a", "b"), when=(Present("c"),)), "`a` and `b` are required when `c` is given"),
        (rules.RequireOne(id="", fields=("a", "b", "c")), "At least one of `a`, `b` and `c` is required"),
        (rules.AtMostOne(id="", fields=("a", "b")), "At most one of `a` and `b` may be given"),
        (rules.Forbid(id="", fields=("a",), when=(Absent("b"),)), "`a` must not be given when `b` is not given"),
        (rules.AllowOnly(id="", field="a", when=(Present("b"),)), "`a` may be given only when `b` is given"),
        (
            rules.AllowOnly(id="", field="size", values=("720p",), when=(Equals("n", (1, 2)),)),
            '`size` may be `"720p"` only when `n` is `1` or `2`',
        ),
        (
            rules.Narrow(id="", field="n", minimum=5, maximum=8, when=(Present("a"),)),
            "`n` must be between `5` and `8` when `a` is given",
        ),
        (
            rules.Narrow(id="", field="hold", maximum=6, when=(Present("a"),)),
            '`hold` must be at most `"6s"` when `a` is given',
        ),
        (
            rules.Narrow(id="", field="size", values=("480p", "720p"), when=(Present("a"),)),
            '`size` must be `"480p"` or `"720p"` when `a` is given',
        ),
        (rules.SameInput(id="", fields=("a", "b")), "`a` and `b` are one input: the first one given counts"),
    ],
    ids=lambda part: type(part).__name__ if not isinstance(part, str) else "",
)
def test_a_rule_is_one_sentence_plain_or_as_markdown(rule: rules.Rule, sentence: str) -> None:
    assert markdown(prose.sentence(rule, SCOPE)) == sentence
    assert prose.plain(prose.sentence(rule, SCOPE)) == sentence.replace("`", "")


def test_a_reason_follows_its_rule() -> None:
    rule = rules.Require(id="", fields=("a",), origin=rules.Origin(says="It is *all* there is."))
    assert prose.plain(prose.explained(rule, ())) == "a is required. It is *all* there is."
    assert markdown(prose.explained(rule, ())) == "`a` is required. It is \\*all\\* there is."


@pytest.mark.parametrize(
    ("when", "clause"),
    [
        ((Equals(field="size", values=("1080p",)),), 'size is "1080p"'),
        ((Equals(field="size", values=("a", "b")),), 'size is "a" or "b"'),
        ((Equals(field="pro", values=(True,)),), "pro is true"),
        ((Present(field="image"),), "image is given"),
        ((Present(field="image"), Present(field="audio")), "image and audio are given"),
        ((Absent(field="image"),), "image is not given"),
        ((Absent(field="a"), Absent(field="b"), Absent(field="c")), "none of a, b and c is given"),
        (
            (Equals(field="n", values=(5,)), Present(field="a"), Absent(field="b")),
            "n is 5 and a is given and b is not given",
        ),
    ],
)
def test_conditions_make_one_clause(when: tuple[rules.Atom, ...], clause: str) -> None:
    assert prose.plain(prose.conditions(when)) == clause


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (PriceRow(), "0 EUR"),
        (PriceRow(amount=None), "unknown"),
        (PriceRow(amount=Decimal("0.40"), when=(Present("a"),)), "0.40 EUR when a is given"),
        (PriceRow(amount=Decimal(1), per_second=Decimal("0.25"), included=3), "1 EUR + 0.25 EUR a second after 3 s"),
    ],
)
def test_a_price_is_a_phrase(row: PriceRow, text: str) -> None:
    assert prose.plain(prose.price_row(row, "EUR")) == text


def test_what_absent_fields_count_as_in_a_price() -> None:
    rows = (PriceRow(when=(Equals("size", ("720p",)), Equals("n", (1,)))), PriceRow())
    pricing = Pricing(currency="EUR", date="", rows=rows, defaults=(("n", (1,)), ("size", ("720p",))))
    assert prose.plain(prose.assumptions(pricing, SCOPE)) == (
        'size is "480p" or "720p" (sources disagree: the highest price counts); n is 1'
    )
