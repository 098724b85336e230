"""What each kind is: its JSON types, its values where they are few, its weight, and the objects inside it."""

from __future__ import annotations

import pytest

from capmatrix.ir.json_values import EVERY_TYPE, Scalar
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
    accepted_literals,
    canonical,
    finite,
    groups,
    is_media,
    json_types,
    span,
    weight,
)

CLIP = Media(of="video", forms=("url", "data"), max_bytes=300)
BOX = Group(name="Box", fields=(Field(name="size", kind=Integer()), Field(name="note", kind=Text(max_length=10))))
EITHER = Either(options=(Duration(form="number"), Text(), List(item=BOX)))


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        (Text(), {"string"}),
        (Integer(), {"number"}),
        (Number(), {"number"}),
        (Flag(), {"boolean"}),
        (Choice(values=("a",)), {"string"}),
        (Duration(form="plain"), {"string", "number"}),
        (Duration(form="suffixed"), {"string"}),
        (Duration(form="number"), {"number"}),
        (CLIP, {"string"}),
        (List(item=Flag()), {"array"}),
        (BOX, {"object"}),
        (EITHER, {"number", "string", "array"}),
        (Anything(), set(EVERY_TYPE)),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, set) else ",".join(sorted(value)),
)
def test_a_kind_is_written_in_its_json_types(kind: Kind, types: set[str]) -> None:
    assert json_types(kind) == types


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Flag(), (False, True)),
        (Choice(values=("b", "a")), ("b", "a")),
        (Choice(values=("b", "a"), open=True), None),
        (Integer(values=(7, 3)), (7, 3)),
        (Integer(minimum=-1, maximum=1), (-1, 0, 1)),
        (Integer(minimum=1, maximum=100), tuple(range(1, 101))),
        (Integer(minimum=0, maximum=100), None),
        (Integer(minimum=5), None),
        (Duration(form="plain", values=(5, 10)), ("5", "10")),
        (Duration(form="suffixed", minimum=4, maximum=6), ("4s", "5s", "6s")),
        (Number(minimum=0.2, maximum=0.55, step=0.1), (0.2, 0.3, 0.4, 0.5)),
        (Number(minimum=0, maximum=9.95, step=0.1), tuple(float(f"{n // 10}.{n % 10}") for n in range(100))),
        (Number(minimum=0, maximum=10, step=0.1), None),
        (Number(maximum=10, step=5), None),
        (Integer(minimum=9, maximum=30, step=8), (9, 17, 25)),
        (Duration(form="number", maximum=2), (0, 1, 2)),
        (Duration(form="numeric", values=(5, 10)), (5, 10)),
        (Duration(form="number"), None),
        (Text(max_length=1), None),
        (Number(minimum=0, maximum=1), None),
        (CLIP, None),
        (List(item=Flag(), max_items=1), None),
        (BOX, None),
        (Either(options=(Flag(),)), None),
        (Anything(), None),
    ],
    ids=repr,
)
def test_few_values_are_listed(kind: Kind, values: tuple[Scalar, ...] | None) -> None:
    assert finite(kind) == values


@pytest.mark.parametrize(
    ("low", "high", "values"),
    [(1, 3, (1, 2, 3)), (2, 2, (2,)), (3, 1, ()), (None, 3, None), (1, None, None), (0, 100, None)],
)
def test_a_range_is_listed_if_it_is_short(low: int | None, high: int | None, values: tuple[int, ...] | None) -> None:
    assert span(low, high) == values


@pytest.mark.parametrize(
    ("form", "value", "spellings"),
    [("plain", "5", ("5", 5)), ("suffixed", "5s", ("5s",)), ("number", 5, (5,)), ("numeric", 5, (5, "5"))],
)
def test_seconds_have_one_canonical_spelling_and_the_others_of_their_form(form, value, spellings) -> None:
    kind = Duration(form=form)
    assert canonical(kind, 5) == value
    assert accepted_literals(kind, value) == spellings
    assert accepted_literals(Choice(values=("5",)), "5") == ("5",)


@pytest.mark.parametrize(
    ("kind", "inside", "media", "characters"),
    [
        (Text(min_length=3), [], False, 3),
        (Text(min_length=3, max_length=40), [], False, 40),
        (CLIP, [], True, 400),
        (List(item=CLIP, max_items=2), [], True, 5 * 401),
        (List(item=BOX), [BOX], False, 3 * 14),
        (BOX, [BOX], False, 2 + 11),
        (EITHER, [BOX], False, 3 * 14),
        (Either(options=(Flag(), CLIP)), [], True, 400),
        (Integer(), [], False, 1),
        (Anything(), [], False, 1),
    ],
    ids=repr,
)
def test_what_is_inside_a_kind(kind: Kind, inside: list[Group], media: bool, characters: int) -> None:
    assert groups(kind) == inside
    assert is_media(kind) is media
    assert weight(kind) == characters
