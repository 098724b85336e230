"""Defaults that a rule refuses when they are given, although the service assumes them when the field is absent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from capmatrix.diagnostics import Code, Diagnostic, Label
from capmatrix.ir.kinds import Field
from capmatrix.ir.rules import AllowOnly, Rule, SameInput, conditions, fields_of
from capmatrix.lint.entries import Part, Spec
from capmatrix.semantics.payloads.assignments import ABSENT, Constraint, Undecided
from capmatrix.semantics.payloads.search import Space, distinguish


def refused_defaults(spec: Spec) -> Iterator[Diagnostic]:
    """Yield defaults that may not be given where the field may be absent and may have another value."""
    for part in spec.parts:
        for field in part.space.fields:
            if field.default is None or field.required:
                continue
            found = refusal(part.space, field, field.default.value)
            if found is not None:
                yield _diagnostic(part, field, field.default.value, *found)


def refusal(space: Space, field: Field, default: object) -> tuple[Rule, dict[str, object]] | None:
    """Return a valid payload without the field, and the rule that refuses its default but not another value."""
    others = [group[0] for group in space.classes[field.name] if default not in group]
    asking = [rule for rule in space.rules if field.name in fields_of(rule) and not isinstance(rule, SameInput)]
    try:
        for rule in asking:
            atoms = tuple(atom for atom in conditions(rule) if atom.field == field.name)
            if not isinstance(rule, AllowOnly) and not space.scope({field.name: default}).holds(atoms):
                continue  # the rule says nothing about the default
            told = distinguish(field, (rule,), default)
            for value in (other for other in others if distinguish(field, (rule,), other) != told):
                wanted = chain.from_iterable(
                    (_as(space.satisfying(rule), field.name, ABSENT), _as(space.satisfying(rule), field.name, value))
                    for rule in space.rules
                )
                given = space.find([*wanted, _as(space.violating(rule), field.name, default)], {field.name: (ABSENT,)})
                if given is not None:
                    return rule, given
    except Undecided:
        pass
    return None


def _as(constraint: Constraint, name: str, value: object) -> Constraint:
    """Return a constraint on a payload in which a field has a value."""

    def holds(given: Mapping[str, object]) -> bool:
        without = {key: held for key, held in given.items() if key != name}
        return constraint.holds(without if value is ABSENT else {**without, name: value})

    return Constraint(constraint.names | {name}, holds)


def _diagnostic(part: Part, field: Field, default: object, rule: Rule, given: Mapping[str, object]) -> Diagnostic:
    full = {**given, field.name: default}
    there = Label(part.key_place(field.name, "default"), "this is the default")
    here = part.rule(rule, "this rule refuses it")
    # A rule that a model adds to its family is the place to fix.
    own = here.span.file == part.place.file != there.span.file
    return Diagnostic(
        Code.REFUSED_DEFAULT,
        f"the default of {field.name!r} in {part.name} is refused when it is given",
        here.span if own else there.span,
        "remove the default, or let the rule require the field",
        (there if own else here,),
        f"{part.payload(given)}: accepted; {part.payload(full)}: {part.verdict(full)}",
    )
