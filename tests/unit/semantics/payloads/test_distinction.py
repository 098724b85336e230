"""What is proven of pairs of models: no payload tells them apart. Each is known by hand, or by trying every payload."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations_with_replacement, product
from random import Random

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Model
from capmatrix.ir.kinds import Choice, Flag, Group, Integer, List, Media, Number, Text
from capmatrix.ir.rules import (
    AllowOnly,
    AtMostOne,
    Count,
    Equals,
    Forbid,
    HasItem,
    Narrow,
    Pick,
    Present,
    Require,
    Rule,
    SameInput,
)
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.distinction import equivalent, innermost
from capmatrix.semantics.verdict.interpret import interpret
from tests.support.small import catalog, field, model

MODE, FLAG = field("mode", Choice(values=("a", "b"))), field("flag", Flag())
COUNT, SEED = field("count", Integer(minimum=1, maximum=3)), field("seed", Integer())
A, B = Equals("mode", ("a",)), Equals("mode", ("b",))


def narrowed(*values: int) -> Narrow:
    return Narrow(id="r", field="count", values=values, when=(A,))


def box(**fields: Integer | Number | Flag) -> Group:
    return Group(name="Box", fields=tuple(field(name, kind) for name, kind in fields.items()))


def pictures(size: int) -> Model:
    return model(field("pictures", List(item=Media(of="image", forms=("url", "data"), max_bytes=size), max_items=9)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (pictures(30_000_000), pictures(20_000_000)),
        (model(field("text", Text(max_length=10**9))), model(field("text", Text(max_length=10**9 + 1)))),
        (
            model(field("all", List(item=Flag(), max_items=10**9))),
            model(field("all", List(item=Flag(), max_items=10**8))),
        ),
    ],
)
def test_limits_at_which_nothing_is_tried_are_never_proven_to_be_the_same(left: Model, right: Model) -> None:
    assert not equivalent(catalog(left), left, right)
    assert equivalent(catalog(left), left, replace(left, title="Other"))
    [change] = diff(catalog(left), catalog(right)).changes
    assert change.kind is ChangeClass.UNHANDLED
    assert "nothing proves that there is none" in change.says


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (model(MODE), model(MODE), True),
        (model(MODE), replace(model(MODE), title="Other"), True),
        (model(MODE), model(field("mode", Choice(values=("b", "a")))), True),
        (model(MODE), model(field("mode", Choice(values=("a", "b", "c")))), False),
        (model(COUNT), model(field("count", Integer(values=(1, 2, 3)))), True),
        (model(COUNT), model(field("count", Number(minimum=1, maximum=3))), False),
        (model(MODE), replace(model(MODE), lifecycle=Lifecycle(stage="deprecated")), False),
        (model(MODE, FLAG, rules=(Forbid(id="r", fields=("flag",), when=(A, B)),)), model(MODE, FLAG), True),
        (model(MODE, FLAG, rules=(Forbid(id="r", fields=("flag",), when=(A,)),)), model(MODE, FLAG), False),
        (
            model(MODE, FLAG, rules=(Forbid(id="r", fields=("flag",), when=(Present("mode"),)),)),
            model(MODE, FLAG, rules=(AtMostOne(id="r", fields=("mode", "flag")),)),
            True,
        ),
        (
            model(MODE, FLAG, rules=(AllowOnly(id="r", field="flag", when=(A,)),)),
            model(MODE, FLAG, rules=(Require(id="r", fields=("mode",), when=(Present("flag"),)),)),
            False,
        ),
        (model(MODE, COUNT, rules=(narrowed(1, 2, 3),)), model(MODE, COUNT), True),
        (model(MODE, COUNT, rules=(narrowed(1, 2),)), model(MODE, COUNT), False),
        (model(field("box", box(n=Integer()))), model(field("box", box(n=Integer(), on=Flag()))), False),
    ],
)
def test_models_are_equivalent_where_no_payload_differs(left: Model, right: Model, same: bool) -> None:
    assert equivalent(catalog(left), left, right) is same
    assert equivalent(catalog(right), right, left) is same


def test_a_difference_inside_an_object_is_looked_at_there_alone() -> None:
    left, right = (model(MODE, field("boxes", List(item=box(n=kind)))) for kind in (Integer(), Number()))
    inner = innermost(left, right)
    assert [[(one.name, one.kind) for one in side.fields] for side in inner] == [[("n", Integer())], [("n", Number())]]
    assert innermost(left, replace(left, rules=(narrowed(1),))) == (left, replace(left, rules=(narrowed(1),)))


PIECE = Group(
    name="Piece",
    fields=(
        field("sort", Choice(values=("film", "word")), required=True),
        field("role", Choice(values=("first", "last"))),
    ),
)
SPEED = field("speed", Choice(values=("slow", "fast")))
PIECES = field("pieces", List(item=PIECE, min_items=1, max_items=3))
FILM, WORD = Pick("sort", ("film",)), Pick("sort", ("word",))
FIRST, LAST, NONE = Pick("role", ("first",)), Pick("role", ("last",)), Pick("role", (), given=False)


def counting(
    id_: str, *items: Pick, most: int | None = None, least: int = 0, when: tuple[HasItem | Equals, ...] = ()
) -> Count:
    return Count(id=id_, field="pieces", items=items, minimum=least, maximum=most, when=when)


POOL: tuple[Rule, ...] = (
    counting("one-first", FIRST, most=1),
    counting("one-last", LAST, most=1),
    counting("last-needs-first", FIRST, least=1, most=1, when=(HasItem("pieces", (LAST,)),)),
    counting("two-films", FILM, most=2),
    counting("no-role-alone", Pick("role", ("first", "last")), most=0, when=(HasItem("pieces", (FILM, NONE)),)),
    counting("a-film", FILM, least=1, when=(HasItem("pieces", (WORD,)),)),
    counting("few-words", WORD, most=1, when=(HasItem("pieces", (FIRST,), negated=True),)),
    counting("words-of-a", WORD, most=0, when=(A,)),
    Narrow(id="mode-of-last", field="mode", values=("b",), when=(HasItem("pieces", (LAST,)),)),
    Narrow(id="speed-of-b", field="speed", values=("slow",), when=(B,)),
    Forbid(id="no-speed", fields=("speed",), when=(HasItem("pieces", (FIRST,)),)),
    Require(id="mode", fields=("mode",), when=(HasItem("pieces", (FILM,), negated=True),)),
    AllowOnly(id="speed", field="speed", when=(A,)),
)
"""Rules of which some hide others."""


def every_payload() -> Iterator[Mapping[str, object]]:
    """Yield all payloads, as far as order makes no difference, with up to four pieces, which is one too many."""
    roles = ({}, {"role": "first"}, {"role": "last"})
    pieces = [{"sort": sort, **role} for sort in ("film", "word") for role in roles]
    lists = [list(held) for many in range(5) for held in combinations_with_replacement(pieces, many)]
    for held, mode, speed in product([None, *lists], (None, "a", "b"), (None, "slow", "fast")):
        given = {"pieces": held, "mode": mode, "speed": speed}
        yield {"model": "m", **{name: value for name, value in given.items() if value is not None}}


def verdict(service: Catalog, payload: Mapping[str, object]) -> frozenset[tuple[str, str]] | None:
    found = interpret(service, payload)
    return None if any(one.refuses for one in found) else frozenset((str(one.code), one.path) for one in found)


@pytest.mark.parametrize("seed", range(3))
def test_what_is_proven_is_what_trying_every_payload_shows(seed: int) -> None:
    one = model(PIECES, MODE, SPEED, rules=tuple(Random(seed).sample(POOL, 6)))
    every = [(payload, verdict(catalog(one), payload)) for payload in every_payload()]
    seen = {True: 0, False: 0}
    for mutant in mutants(one):
        if "/rule/" in mutant.constraint or "/items" in mutant.constraint:
            other = catalog(mutant.model)
            at = next((at for at, (payload, was) in enumerate(every) if verdict(other, payload) != was), None)
            assert equivalent(catalog(one), one, mutant.model) is (at is None), mutant
            seen[at is None] += 1
            if at is not None:  # what shows one difference shows others
                every.insert(0, every.pop(at))
    assert min(seen.values()) > 0


def test_a_list_whose_length_and_items_are_both_judged_is_not_proven_by_parts() -> None:
    # Only three, of which two are first, show that the maximum is gone: alone, neither is three.
    start = model(replace(PIECES, kind=List(item=PIECE, max_items=2)), rules=(counting("few-last", LAST, most=1),))
    more = replace(start, fields=(replace(PIECES, kind=List(item=PIECE, max_items=3)),))
    assert not equivalent(catalog(start), start, more)
    never = counting("never", FIRST, most=2)
    assert equivalent(catalog(start), start, replace(start, rules=(*start.rules, never)))
    assert not equivalent(catalog(more), more, replace(more, rules=(*more.rules, never)))


def test_nothing_is_proven_where_items_of_two_kinds_would_have_to_be_counted() -> None:
    start = model(PIECES, rules=(counting("a-film", FILM, least=1), counting("a-word", WORD, least=1)))
    loose = replace(PIECE, open=True)
    assert not equivalent(catalog(start), start, replace(start, fields=(replace(PIECES, kind=List(item=loose)),)))


def test_lists_that_rules_refuse_however_they_go_on_are_not_gone_through() -> None:
    sorts = tuple(f"sort-{number}" for number in range(10))
    pieces = field("pieces", List(item=Choice(values=sorts)))
    most = tuple(
        Count(id=f"most-{sort}", field="pieces", items=(Pick("", (sort,)),), maximum=1 if number < 8 else 9)
        for number, sort in enumerate(sorts)
    )
    last = Count(id="one-of-two", field="pieces", items=(Pick("", sorts[4:6]),), maximum=1)
    both = Count(id="both", field="pieces", items=(Pick("", sorts[8:]),), maximum=12)
    start = model(pieces, rules=(*most, last, both))
    without = {rule.id: replace(start, rules=tuple(one for one in start.rules if one != rule)) for rule in start.rules}
    proven = [name for name, other in without.items() if equivalent(catalog(start), start, other)]
    assert proven == ["most-sort-4", "most-sort-5"]


def test_warnings_are_compared_too() -> None:
    picture = Media(of="image", forms=("url",))
    one, two = (field(name, picture) for name in ("one", "two"))
    same = SameInput(id="s", fields=("one", "two"))
    left, right = model(one, two, rules=(same,)), model(one, two)
    assert not equivalent(catalog(left), left, right)
    again = replace(same, id="again")
    assert equivalent(catalog(left), left, replace(left, rules=(same, again)))
    assert equivalent(catalog(left), replace(left, rules=(same, again)), left)
    apart = AtMostOne(id="a", fields=("one", "two"))
    assert equivalent(catalog(left), model(one, two, rules=(same, apart)), model(one, two, rules=(apart,)))
    legacy = replace(one, replaced_by="two")
    assert not equivalent(catalog(left), model(one), model(legacy))


def test_a_field_that_is_named_as_the_model_is_in_payloads_is_compared_as_any_other() -> None:
    left, right = (
        model(field("box", Group(name="Box", fields=(field("model", kind),)))) for kind in (Integer(), Flag())
    )
    assert not equivalent(catalog(left), left, right)


def test_former_ids_are_compared() -> None:
    one = model(MODE)
    assert not equivalent(catalog(one), one, replace(one, formerly=("older",)))
