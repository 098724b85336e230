"""Rules without which every payload would be judged the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from capmatrix.diagnostics import Code, Diagnostic, Label
from capmatrix.ir.rules import Forbid, Require, Rule, fields_of
from capmatrix.lint.entries import Part, Written, asked
from capmatrix.resolve.rules import targets_of
from capmatrix.semantics.payloads.search import Space, Undecided
from capmatrix.source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Redundant:
    """A rule, or the part of it about one field, that says nothing new beside others."""

    rule: Rule
    name: str | None
    """The field, None for the whole rule."""
    because: tuple[Rule, ...]
    """The rules that imply it; none where the fields themselves do."""


def redundant_rules(spec: Written) -> Iterator[Diagnostic]:
    """Yield rules that say nothing new; of a family's rules those that do so in none of its models."""
    found = {part.name: list(redundant(part.space)) for part in spec.parts}
    for part in spec.parts:
        for one in found[part.name]:
            place = _place(part, one)
            members = spec.members(place) if place.file != part.place.file else ()
            if all(place in _places(other, found[other.name]) for other in members):
                yield _diagnostic(part, one, place)


def redundant(space: Space) -> Iterator[Redundant]:
    """Yield what can be taken out of the rules of an object, all of it together, and no verdict changes."""
    live = list(space.rules)
    try:
        if space.find(map(space.satisfying, live)) is None:
            return
        for rule in reversed(space.rules):  # a model's own rules come after its family's, and go first
            others = [other for other in live if other is not rule]
            if not _says_more(space, rule, others):
                live = others
                yield Redundant(rule=rule, name=None, because=_core(space, rule, others))
                continue
            for name, one, rest in _by_field(rule):
                if not _says_more(space, one, [*others, rest]):
                    yield Redundant(rule=one, name=name, because=_core(space, one, others))
    except Undecided:
        return


def _says_more(space: Space, rule: Rule, others: Iterable[Rule]) -> bool:
    """Tell whether a rule says something of a payload that all others accept."""
    return space.find([*map(space.satisfying, others), space.violating(rule)]) is not None


def _core(space: Space, rule: Rule, others: list[Rule]) -> tuple[Rule, ...]:
    """Return a smallest set of the other rules that imply one."""
    core = tuple(others)
    for other in reversed(others):  # a family is best explained by the family
        fewer = tuple(one for one in core if one is not other)
        if not _says_more(space, rule, fewer):
            core = fewer
    return core


def _by_field(rule: Rule) -> Iterator[tuple[str, Rule, Rule]]:
    """Yield the fields of a rule that asks the same of each, with the rule about that one and about all others."""
    if isinstance(rule, Require | Forbid) and len(rule.fields) > 1:
        for name in rule.fields:
            others = tuple(other for other in rule.fields if other != name)
            yield name, replace(rule, fields=(name,)), replace(rule, fields=others)


def _place(part: Part, one: Redundant) -> Span:
    entry = part.rules[one.rule.id]
    name = one.name or one.rule.id.rpartition(".")[2]
    named = targets_of(entry)
    # A rule of several fields is as many rules: each stands where its field does.
    return named[name] if one.name or (len(named) > 1 and name in named) else asked(entry)


def _places(part: Part, found: Iterable[Redundant]) -> set[Span]:
    return {_place(part, one) for one in found}


def _diagnostic(part: Part, one: Redundant, place: Span) -> Diagnostic:
    what = "this rule" if one.name is None else f"what this rule says of {one.name!r}"
    if one.because:
        says = f"{what} says nothing that {'another one does' if len(one.because) == 1 else 'others do'} not say"
        labels = tuple(part.rule(rule, "implied by this") for rule in one.because)
        return Diagnostic(Code.SHADOWED_RULE, says, place, "remove it, or mend what makes it empty", labels)
    names = [name for name in part.fields if name in fields_of(one.rule)]
    labels = tuple(Label(part.holding(name), _state(part, name)) for name in names)
    says = f"no payload can break {what}"
    return Diagnostic(Code.VACUOUS_RULE, says, place, "remove it, or mend the fields that make it empty", labels)


def _state(part: Part, name: str) -> str:
    field = part.space.field(name)
    return f"{name!r} must be given anyway" if field.required else f"all that {name!r} may be"
