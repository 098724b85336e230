"""Models that no payload satisfies, and values that no valid payload can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from capmatrix.diagnostics import Code, Diagnostic, Label
from capmatrix.ir.kinds import Field, finite, list_in
from capmatrix.ir.rules import PATH, Rule, constrained_fields, counted, fields_of, root
from capmatrix.lint.entries import Part, Spec, value_list
from capmatrix.semantics.payloads.assignments import Undecided
from capmatrix.semantics.payloads.search import Space


def uncallable(spec: Spec) -> Iterator[Diagnostic]:
    """Yield models and objects that no payload satisfies, with the rules that conflict."""
    for part in spec.parts:
        core = None if _plainest(part.space) is not None else _against(part.space, {})
        if core is None:
            continue
        labels = [part.rule(rule, "conflicts with the other marked places") for rule in core]
        names = frozenset[str]().union(*(fields_of(rule) for rule in core))
        bound = [field for field in part.space.fields if _binds(part.space, field, names, alone=not core)]
        labels += [Label(part.values_place(field.name), f"{field.name!r} {_why(part.space, field)}") for field in bound]
        yield Diagnostic(
            Code.UNCALLABLE,
            f"no payload satisfies {part.name}",
            part.place,
            "change one of the marked places, or add a condition to a rule",
            tuple(labels),
        )


def dead_values(spec: Spec) -> Iterator[Diagnostic]:
    """Yield fields and values that violate a rule in every payload."""
    for part in spec.parts:
        base = _plainest(part.space)
        if base is None:
            continue
        ruled = frozenset[str]().union(*(fields_of(rule) for rule in part.space.rules))
        for field in part.space.fields:
            groups = part.space.classes[field.name]
            if not groups:
                yield _dead(part, field, f"no value of {field.name!r} is valid", (), {})
            elif field.name in ruled:
                yield from _dead_groups(part, field, base)


def _dead_groups(part: Part, field: Field, base: Mapping[str, object]) -> Iterator[Diagnostic]:
    groups = part.space.classes[field.name]
    dead: dict[tuple[str, ...], tuple[tuple[Rule, ...], list[object]]] = {}
    live = False
    for group in groups:
        shown = part.space.complete({field.name: group[0]}) is not None  # most are, and then no search is needed
        core = None if shown else _against(part.space, {field.name: group[:1]})
        live = live or core is None
        if core is not None:
            dead.setdefault(tuple(rule.id for rule in core), (core, []))[1].extend(group)
    if not live:
        core = _against(part.space, {field.name: tuple(group[0] for group in groups)}) or ()
        yield _dead(part, field, f"no payload can have {field.name!r}", core, {**base, field.name: groups[0][0]})
        return
    if list_in(field.kind) is not None and counted(part.space.rules, field.name):
        return  # lists that a count refuses are what it is for
    for core, values in dead.values():
        led = [name for rule in core for name in constrained_fields(rule) if name.startswith(PATH)]
        if field.name in map(root, led):
            continue  # an object is shared; what a model takes of it is said by such a rule
        what = (
            value_list(field.kind, values)
            if finite(field.kind)
            else f"{value_list(field.kind, values[:1])} or the like"
        )
        yield _dead(part, field, f"no payload can have {field.name!r} as {what}", core, {**base, field.name: values[0]})


def _dead(part: Part, field: Field, says: str, core: Iterable[Rule], given: Mapping[str, object]) -> Diagnostic:
    """Return the finding; `given` is a simple payload with the value, or empty where the field has no value."""
    places = [
        Label(part.values_place(field.name), "listed here"),
        *(part.rule(rule, "refused by this rule") for rule in core),
    ]
    # A rule that a model adds to its family is the place to fix: the family is valid for other models.
    own = [label for label in places if label.span.file == part.place.file]
    main = (own or places)[0]
    return Diagnostic(
        Code.DEAD_VALUE,
        says + (f" in {part.name}" if own or part.model is None else ""),
        main.span,
        "remove it, or correct the rule",
        tuple(label for label in places if label is not main),
        f"{part.payload(given)}: {part.verdict(given)}" if given else "",
    )


def _plainest(space: Space) -> dict[str, object] | None:
    """Return a simple payload that satisfies all rules; None if there is none or the search gave up."""
    try:
        return space.right
    except Undecided:
        return None


def _against(space: Space, only: Mapping[str, tuple[object, ...]]) -> tuple[Rule, ...] | None:
    """Return a minimal set of rules that no payload with those values satisfies; None if there may be one."""
    try:
        if space.find(map(space.satisfying, space.rules), only) is not None:
            return None
        core = space.rules
        for rule in space.rules:
            fewer = tuple(kept for kept in core if kept is not rule)
            if space.find(map(space.satisfying, fewer), only) is None:
                core = fewer
    except Undecided:
        return None
    return core


def _binds(space: Space, field: Field, names: frozenset[str], *, alone: bool) -> bool:
    """Return whether a field that is required or has no valid value belongs to the conflict."""
    empty = not space.classes[field.name]
    return field.required and empty if alone else field.name in names and (field.required or empty)


def _why(space: Space, field: Field) -> str:
    required = "must be given" if field.required else ""
    empty = "" if space.classes[field.name] else "has no right value"
    return " and ".join(word for word in (required, empty) if word)
