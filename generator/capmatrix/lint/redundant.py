"""Rules that change no verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from capmatrix.diagnostics import Code, Diagnostic, Label
from capmatrix.frozen import dataclass
from capmatrix.ir.rules import PATH, Forbid, Require, Rule, fields_of
from capmatrix.lint.entries import Part, Spec, action_span
from capmatrix.resolve.rules import targets_of
from capmatrix.semantics.payloads.assignments import Undecided
from capmatrix.semantics.payloads.search import Space
from capmatrix.source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Redundant:
    """A rule, or its part for one field, that other rules or the fields imply."""

    rule: Rule
    name: str | None
    """The field, None for the whole rule."""
    because: tuple[Rule, ...]
    """The rules that imply it; empty where the fields do."""


def redundant_rules(spec: Spec) -> Iterator[Diagnostic]:
    """Yield redundant rules; a rule of a family only if it is redundant in all its models."""
    found = {part.name: list(redundant(part.space)) for part in spec.parts}
    for part in spec.parts:
        for item in found[part.name]:
            place = _place(part, item)
            members = spec.members(place) if place.file != part.place.file else ()
            if all(place in _places(member, found[member.name]) for member in members):
                yield _diagnostic(part, item, place)


def redundant(space: Space) -> Iterator[Redundant]:
    """Yield the rules, and parts of rules, that can be removed together without a change of any verdict."""
    live = list(space.rules)
    try:
        if space.right is None:
            return
        for rule in reversed(space.rules):  # the rules of a model follow those of its families, and are removed first
            others = [kept for kept in live if kept is not rule]
            if not _says_more(space, rule, others):
                live = others
                yield Redundant(rule=rule, name=None, because=_core(space, rule, others))
                continue
            if isinstance(rule, Require | Forbid):
                kept, parts = _parts(space, rule, others)
                live = [kept if item is rule else item for item in live]
                yield from parts
    except Undecided:
        return


def _parts(space: Space, rule: Require | Forbid, others: list[Rule]) -> tuple[Rule, list[Redundant]]:
    """Return a rule without its redundant parts, and these; of two parts that imply one another, one is kept."""
    kept, found = rule, list[Redundant]()
    for name in rule.fields:
        part = replace(rule, fields=(name,))
        rest = replace(rule, fields=tuple(field for field in kept.fields if field != name))
        if rest.fields and not _says_more(space, part, [*others, rest]):
            kept = rest
            found.append(Redundant(rule=part, name=name, because=_core(space, part, [*others, rest])))
    return kept, found


def _says_more(space: Space, rule: Rule, others: Iterable[Rule]) -> bool:
    """Return whether a rule refuses a payload that all others accept."""
    return space.find([*map(space.satisfying, others), space.violating(rule)]) is not None


def _core(space: Space, rule: Rule, others: list[Rule]) -> tuple[Rule, ...]:
    """Return a minimal set of the other rules that imply a rule."""
    core = tuple(others)
    for candidate in reversed(others):  # rules of a family are best explained by rules of the family
        fewer = tuple(kept for kept in core if kept is not candidate)
        if not _says_more(space, rule, fewer):
            core = fewer
    return core


def _place(part: Part, redundant: Redundant) -> Span:
    entry = part.rules[redundant.rule.id]
    name = (redundant.name or redundant.rule.id.rpartition(".")[2]).removeprefix(PATH)
    named = targets_of(entry)
    # A rule for several fields counts as one rule for each, at the place of the field.
    return named[name] if redundant.name or (len(named) > 1 and name in named) else action_span(entry)


def _places(part: Part, found: Iterable[Redundant]) -> set[Span]:
    return {_place(part, redundant) for redundant in found}


def _diagnostic(part: Part, redundant: Redundant, place: Span) -> Diagnostic:
    what = "this rule" if redundant.name is None else f"this rule for {redundant.name!r}"
    if redundant.because:
        says = f"{what} is implied by {'another rule' if len(redundant.because) == 1 else 'other rules'}"
        labels = tuple(part.rule(rule, "implied by this") for rule in redundant.because)
        return Diagnostic(Code.SHADOWED_RULE, says, place, "remove it, or correct the rule that implies it", labels)
    names = [name for name in part.fields if name in fields_of(redundant.rule)]
    labels = tuple(Label(part.values_place(name), _state(part, name)) for name in names)
    says = f"no payload can violate {what}"
    return Diagnostic(Code.VACUOUS_RULE, says, place, "remove it, or correct the fields", labels)


def _state(part: Part, name: str) -> str:
    field = part.space.field(name)
    return f"{name!r} is required" if field.required else f"all values of {name!r}"
