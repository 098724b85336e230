"""The types of TypeScript: what each kind is written as, and which of them takes all values of another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir import kinds as k
from capmatrix.schema.interfaces import annotation, covers, file_name, former_modules, interfaces, type_of
from tests.support.small import catalog, field, model

MEDIA = k.Media(of="image", forms=("url",))


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (k.Text(), "string"),
        (MEDIA, 'In["media"]'),
        (replace(MEDIA, forms=("id",)), "string"),
        (k.Integer(minimum=1), "number"),
        (k.Integer(values=(4, 8)), "4 | 8"),
        (k.Flag(), "boolean"),
        (k.Choice(values=("a", 'b"')), '"a" | "b\\""'),
        (k.Choice(values=("a",), open=True), '"a" | (string & {})'),
        (k.Duration(form="suffixed", minimum=1, maximum=9), "`${number}s`"),
        (k.Duration(form="number", values=(5,)), "5"),
        (k.List(item=k.Text()), "readonly string[]"),
        (k.List(item=k.Choice(values=("a", "b"))), 'readonly ("a" | "b")[]'),
        (k.Either(options=(k.Text(), k.Flag(), k.Text())), "string | boolean"),
        (k.Anything(), "unknown"),
    ],
)
def test_a_kind_as_it_is_written(kind: k.Kind, written: str) -> None:
    assert annotation(type_of(kind)) == written


@pytest.mark.parametrize(
    ("wide", "narrow", "both"),
    [
        (k.Text(), k.Choice(values=("a",)), False),
        (k.Text(), k.Choice(values=("a",), open=True), True),
        (MEDIA, k.Text(), False),
        (k.Integer(minimum=1), k.Number(), True),
        (k.Number(), k.Integer(values=(1,)), False),
        (k.Duration(form="suffixed", minimum=1, maximum=9), k.Choice(values=("5s", "2.5s")), False),
        (k.Text(), k.Duration(form="text", minimum=1, maximum=9), False),
        (k.Anything(), k.List(item=k.Flag()), False),
        (k.List(item=k.Text()), k.List(item=k.Choice(values=("a",))), False),
    ],
)
def test_a_type_that_takes_what_another_takes(wide: k.Kind, narrow: k.Kind, both: bool) -> None:
    one, other = type_of(wide), type_of(narrow)
    assert covers(one, other)
    assert covers(other, one) is both


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (k.Flag(), k.Integer()),
        (k.Text(), k.List(item=k.Text())),
        (k.Duration(form="suffixed", minimum=1, maximum=9), k.Choice(values=("5", "s", "5sx"))),
        (k.Integer(), k.Choice(values=("5",))),
    ],
)
def test_types_of_which_none_takes_the_other(one: k.Kind, other: k.Kind) -> None:
    assert not covers(type_of(one), type_of(other))
    assert not covers(type_of(other), type_of(one))


def test_each_spelling_is_a_property_and_none_of_several_is_required() -> None:
    must = replace(field("size", k.Text()), required=True, aliases=("Size",))
    [found] = interfaces(catalog(model(must)))
    assert [(one.name, one.required) for one in found.arguments[1:]] == [("size", False), ("Size", False)]


def test_former_ids_have_modules_that_no_other_model_has() -> None:
    one = replace(model(), formerly=("the-old.one", "the_old-one"))
    held = catalog(one)
    assert file_name(one) == "m"
    assert [*former_modules(one, held)] == [("the-old-one", "TheOldOne")]
    assert [*former_modules(replace(one, formerly=("M",)), held)] == []
