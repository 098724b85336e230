"""Fingerprints stay with a change however it is worded and whatever stands around it, and tell narrowings apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Approval, Catalog, Lifecycle, Model, Names, Operation
from capmatrix.ir.kinds import Choice, Default, Group, Integer, List, Text
from capmatrix.ir.rules import Equals, Forbid, Origin, Present, Require
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.diff.fingerprint import stale, unapproved, with_fingerprints
from tests.support.small import catalog, field, model

SIZE = field("size", Choice(values=("720p", "1080p", "4k")))
COUNT = field("count", Integer(minimum=1, maximum=9))
PROMPT = field("prompt", Text())
INNER = Group(name="Sound", fields=(COUNT, PROMPT))


def marks(old: Catalog, new: Catalog) -> dict[str, str]:
    """Return fingerprint → what it stands for, of every breaking change."""
    found = with_fingerprints(diff(old, new), old, new)
    return {one.fingerprint: f"{one.kind.word} {one.subject}" for one in found.changes if one.kind.needs_approval}


def mark(one: Model, other: Model) -> str:
    (found,) = marks(catalog(one), catalog(other))
    return found


def without(*gone: str) -> Choice:
    return Choice(values=tuple(value for value in ("720p", "1080p", "4k") if value not in gone))


def test_each_narrowing_has_its_own() -> None:
    ways: Iterable[Model] = (
        model(replace(SIZE, kind=without("4k"))),
        model(replace(SIZE, kind=without("720p"))),
        model(replace(SIZE, kind=without("720p", "4k"))),
        model(replace(SIZE, required=True)),
        model(),
        model(SIZE, lifecycle=Lifecycle(stage="removed")),
        model(SIZE, rules=(Require(id="r", fields=("size",)),)),
    )
    found = [mark(model(SIZE), other) for other in ways]
    assert len({*found}) == len(found)


def test_words_order_evidence_and_what_else_changed_play_no_part() -> None:
    plain = mark(model(SIZE), model(replace(SIZE, kind=without("4k"))))
    words = replace(SIZE, doc="Points.", title="Size", evidence=("a > b > c",), default=Default(value="720p"))
    turned = Choice(values=("1080p", "720p"))
    other = replace(words, doc="How large.", kind=turned, default=None, aliases=("resolution",))
    assert mark(model(words), model(other)) == plain
    assert mark(model(COUNT, SIZE), model(replace(SIZE, kind=turned), COUNT)) == plain
    wider = replace(COUNT, kind=Integer(minimum=1, maximum=12))
    assert mark(model(SIZE, COUNT), model(wider, replace(SIZE, kind=turned))) == plain
    old = catalog(model(SIZE), model(SIZE, name="n"))
    new = catalog(model(SIZE, name="n", lifecycle=Lifecycle(stage="removed")), model(replace(SIZE, kind=turned)))
    assert plain in marks(old, new)


def test_the_same_narrowing_of_another_model_is_another() -> None:
    narrow = replace(SIZE, kind=without("4k"))
    assert mark(model(SIZE, name="n"), model(narrow, name="n")) != mark(model(SIZE), model(narrow))


def test_a_rule_is_known_by_what_it_says() -> None:
    rule = Forbid(id="r", fields=("count",), when=(Equals("size", ("4k", "720p")),))
    again = replace(rule, id="s", when=(Equals("size", ("720p", "4k")),), origin=Origin(says="Too much."))
    other = replace(rule, when=(Present("size"),))
    old = model(SIZE, COUNT)
    found = [mark(old, model(SIZE, COUNT, rules=(one,))) for one in (rule, again, other)]
    assert (found[0] == found[1], found[0] == found[2]) == (True, False)


def test_what_stands_inside_of_an_object_is_told_apart_from_what_stands_beside() -> None:
    def sound(*fields, **more) -> Model:
        return model(field("sound", replace(INNER, fields=fields)), **more)

    narrow = replace(COUNT, kind=Integer(minimum=1, maximum=8))
    plain = mark(sound(COUNT, PROMPT), sound(narrow, PROMPT))
    found = marks(catalog(sound(COUNT, PROMPT)), catalog(sound(narrow, replace(PROMPT, required=True))))
    assert found[plain] == "accepts less sound/count"
    assert len(found) == 2


def test_an_object_that_must_be_given_is_the_same_change_whatever_happens_inside() -> None:
    one, narrow = field("sound", INNER), replace(INNER, fields=(COUNT, replace(PROMPT, kind=Text(min_length=2))))
    plain = mark(model(one), model(replace(one, required=True)))
    found = marks(catalog(model(one)), catalog(model(replace(one, required=True, kind=narrow))))
    assert found[plain] == "accepts less sound"


def test_limits_of_a_list_of_objects_are_told_apart() -> None:
    several = List(item=INNER, max_items=4)
    old = model(field("sounds", several))
    found = {mark(old, model(field("sounds", replace(several, max_items=most)))) for most in (1, 2, 3)}
    assert len(found) == 3


def test_a_spelling_that_is_gone_does_not_depend_on_what_the_field_takes() -> None:
    one, other = (replace(SIZE, aliases=names) for names in (("resolution", "res"), ("res",)))
    gone = marks(catalog(model(one)), catalog(model(other)))
    both = marks(catalog(model(one)), catalog(model(replace(other, kind=without("4k")))))
    assert gone.keys() < both.keys()
    assert len(both) == 2


def test_names_of_classes() -> None:
    one = model(SIZE)
    found = {mark(one, replace(one, names=Names(module="m", type=name, anchor="m"))) for name in ("A", "B")}
    assert len(found) == 2


def test_what_the_service_no_longer_does() -> None:
    old = catalog(model(SIZE))
    calls = tuple(Operation(id=name, method="GET", path=f"/{name}", summary="") for name in ("one", "other"))
    more = replace(old, service=replace(old.service, operations=calls))
    assert sorted(marks(more, old).values()) == ["removed service/operations/one", "removed service/operations/other"]


def test_an_approval_stands_for_the_change_of_its_fingerprint() -> None:
    old, new = (
        catalog(model(SIZE, COUNT)),
        catalog(model(replace(SIZE, kind=without("4k")), replace(COUNT, required=True))),
    )
    first, second = marks(old, new)
    known = Approval(fingerprint=first, cause="correction", reason="It never did.")
    chance = replace(known, fingerprint="0" * 16)
    found = with_fingerprints(diff(old, new), old, new, (known, chance))
    assert [one.fingerprint for one in unapproved(found)] == [second]
    assert [one.approval for one in found.changes] == [known, None]
    assert stale((known, chance), found) == (chance,)
    assert stale((known, chance), found, earlier=(chance,)) == ()


@pytest.mark.parametrize("kind", [Choice(values=("720p", "1080p", "4k", "8k")), Text()])
def test_what_breaks_nobody_has_none(kind) -> None:
    old, new = catalog(model(SIZE)), catalog(model(replace(SIZE, kind=kind)))
    assert {one.fingerprint for one in with_fingerprints(diff(old, new), old, new).changes} == {""}
