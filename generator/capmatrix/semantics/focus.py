"""What of two models a difference between them can have to do with; the rest is the same, and filled in plainly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from capmatrix.ir.catalog import Field, Model
from capmatrix.ir.rules import Rule, spoken_of
from capmatrix.semantics.construct import keeps, plan
from capmatrix.semantics.maker import maker

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """The fields that differ, those that rules tie to them, and a payload of all others."""

    fields: tuple[Field, ...]
    """Fields that differ, as one model has them and as the other does."""
    rules: tuple[Rule, ...]
    """Rules that only one of the models has."""
    names: frozenset[str]
    """The fields that differ, and those that these rules speak of."""
    linked: frozenset[str]
    """The other fields that a chain of rules ties to them."""
    rest: Mapping[str, object]
    """The plainest right values of the fields that are tied to none of them, so that these refuse nothing."""
    filled: bool
    """Whether such values were found; else every payload is refused, and nothing can be learnt from any."""

    def of(self, model: Model) -> Model:
        """Return a model reduced to what the difference can have to do with."""
        kept = self.names | self.linked
        fields = tuple(field for field in model.fields if field.name in kept)
        return replace(model, fields=fields, rules=tuple(rule for rule in model.rules if kept & spoken_of(rule)))


def focus(one: Model, other: Model, also: Iterable[str] = ()) -> Focus:
    """Return what differs between two models; `also` are fields that matter for another reason."""
    fields, rules = _differing(one.fields, other.fields), _differing(one.rules, other.rules)
    names = {*also, *(field.name for field in fields)}.union(*(spoken_of(rule) for rule in rules))
    both, near, grown = (*one.rules, *other.rules), set(names), True
    while grown:
        wider = near.union(*(spoken_of(rule) for rule in both if near & spoken_of(rule)))
        grown, near = wider != near, wider
    others = tuple(field for field in one.fields if field.name not in near)
    apart = tuple(rule for rule in one.rules if not near & spoken_of(rule))
    ready = plan(others, apart)
    rest = maker(ready).base
    needed = {field.name for field in others if field.required}
    return Focus(
        fields=fields,
        rules=rules,
        names=frozenset(names),
        linked=frozenset(near - names),
        rest=rest,
        filled=needed <= rest.keys() and keeps(ready, rest, tidy=True),
    )


def _differing(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return (*(item for item in one if item not in other), *(item for item in other if item not in one))
