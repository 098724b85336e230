"""Mutate a model: remove, weaken and tighten each constraint in turn, the rest unchanged."""

# Budget: one short function for each kind and rule, which belong side by side.
from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal, TypeAlias, TypeVar

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir import rules as r
from capmatrix.ir.catalog import Model
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.prices import Pricing, fields_of, named_fields
from capmatrix.semantics.payloads.boundary_values import neighbour

T = TypeVar("T")

FORMS: tuple[k.DurationForm, ...] = ("plain", "suffixed", "number")
"""Forms of a duration that take different values; what `numeric` takes, `plain` takes too."""

Change: TypeAlias = Literal["removed", "weakened", "tightened", "turned"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A model with one constraint changed."""

    model: Model
    constraint: str
    """The constraint, as in findings."""
    change: Change
    what: str
    """The change in a few words."""


_Kinds: TypeAlias = "Iterator[tuple[str, Change, str, k.Kind]]"
_Limited: TypeAlias = k.Text | k.Integer | k.Number | k.Duration | k.Urls | k.List
_Rules: TypeAlias = "Iterator[tuple[Change, str, r.Rule | None]]"


def mutants(model: Model) -> Iterator[Mutant]:
    """Yield all mutants of a model that is not removed."""
    for constraint, change, what, fields, rules in _objects(model.fields, model.rules):
        mutated = replace(model, fields=fields, rules=rules, pricing=_priced(model, fields))
        yield Mutant(model=mutated, constraint=f"{model.id}/{constraint}", change=change, what=what)
    stage = "deprecated" if model.lifecycle.stage == "active" else "active"
    turned = replace(model, lifecycle=replace(model.lifecycle, stage=stage))
    yield Mutant(model=turned, constraint=f"{model.id}/lifecycle", change="turned", what=f"now {stage}")
    for id_ in model.formerly:
        without = replace(model, formerly=_without(model.formerly, id_))
        yield Mutant(model=without, constraint=f"{model.id}/formerly/{id_}", change="removed", what="unknown id")
    if model.partial:
        complete = replace(model, partial=False)
        yield Mutant(model=complete, constraint=f"{model.id}/partial", change="tightened", what="known completely")


def _priced(model: Model, fields: tuple[k.Field, ...]) -> Pricing | None:
    """Return the prices of a model; None, an unknown price, where they depend on a field that it has no more."""
    if model.pricing is None:
        return None
    return model.pricing if named_fields(model.pricing) <= fields_of(model.pricing, fields).keys() else None


def _objects(
    fields: tuple[k.Field, ...], rules: tuple[r.Rule, ...]
) -> Iterator[tuple[str, Change, str, tuple[k.Field, ...], tuple[r.Rule, ...]]]:
    """Yield the mutants of an object."""
    spoken = {name for rule in rules for name in r.fields_of(rule)}
    ranged = {rule.field for rule in rules if isinstance(rule, r.Narrow) and not rule.values}
    for index, field in enumerate(fields):
        if field.name not in spoken:
            yield f"{field.name}/listed", "removed", "field gone", (*fields[:index], *fields[index + 1 :]), rules
        for aspect, change, what, mutated in _fields(field, ranged=field.name in ranged, compared=field.name in spoken):
            yield f"{field.name}/{aspect}", change, what, (*fields[:index], mutated, *fields[index + 1 :]), rules
    scope = {field.name: field for field in fields}
    for index, rule in enumerate(rules):
        for change, what, mutated in _rule(rule, scope):
            kept = () if mutated is None else (mutated,)
            yield f"rule/{rule.id}", change, what, fields, (*rules[:index], *kept, *rules[index + 1 :])


def _fields(field: k.Field, *, ranged: bool, compared: bool) -> Iterator[tuple[str, Change, str, k.Field]]:
    if field.required:
        yield "required", "removed", "optional", replace(field, required=False)
    else:
        yield "required", "tightened", "required", replace(field, required=True)
    for alias in field.aliases:
        others = tuple(name for name in field.aliases if name != alias)
        yield "spelling", "tightened", f"without {alias}", replace(field, aliases=others)
    for pair in field.alias_forms:
        fewer = _without(field.alias_forms, pair)
        yield "format", "weakened", f"{pair[0]} in every form", replace(field, alias_forms=fewer)
    if field.replaced_by is not None:
        yield "legacy", "removed", "no longer legacy", replace(field, replaced_by=None)
    if not (ranged or isinstance(field.kind, k.Anything)):
        # A range needs an ordered kind.
        yield "type", "removed", "anything", replace(field, kind=k.Anything())
    for aspect, change, what, kind in _kinds(field.kind):
        if not (compared and aspect == "format"):
            # Constants are written in the form of the field they are compared with.
            yield aspect, change, what, replace(field, kind=kind)


# Budget: one case for each kind.
def _kinds(kind: k.Kind) -> _Kinds:  # noqa: C901, PLR0912, PLR0915
    if isinstance(kind, k.String) and not isinstance(kind, k.Text | k.Choice):
        yield "format", "removed", "any text", k.Text()
    match kind:
        case k.Text():
            utf16 = kind.counted == "utf16"
            yield from _limits(kind, "units" if utf16 else "length", ("min_length", "max_length"))
            if utf16:
                yield "units", "weakened", "in characters", replace(kind, counted="characters")
        case k.Integer():
            yield "type", "weakened", "any number", k.Number(minimum=kind.minimum, maximum=kind.maximum)
            yield from _whole(kind)
            yield from _steps(kind)
        case k.Number():
            yield from _limits(kind, "range", ("minimum", "maximum"))
            yield from _steps(kind)
            for value in kind.values if len(kind.values) > 1 else ():
                yield "values", "tightened", f"without {value!r}", replace(kind, values=_without(kind.values, value))
            if kind.values:
                yield "values", "removed", "any number", replace(kind, values=())
        case k.Size():
            yield from _sizes(kind)
        case k.Choice() if not kind.open:
            yield "values", "removed", "any text", replace(kind, open=True)
            for value in kind.values:
                yield "values", "tightened", f"without {value!r}", replace(kind, values=_without(kind.values, value))
                if (neighbouring := neighbour(value)) not in kind.values:
                    yield (
                        "values",
                        "weakened",
                        f"with {neighbouring!r}",
                        replace(kind, values=(*kind.values, neighbouring)),
                    )
        case k.Duration():
            yield from _whole(kind)
            if kind.auto:
                yield "auto", "removed", "without -1", replace(kind, auto=False)
            for form in FORMS:
                if form != ("plain" if kind.two_forms else kind.form) and not (kind.auto and form == "suffixed"):
                    yield "format", "turned", form, replace(kind, form=form)
        case k.Media():
            yield from _media(kind)
        case k.Urls():
            yield from _limits(kind, "items", ("min_items", "max_items"))
            yield "format", "turned", f"{'with' if kind.array else 'no'} lines", replace(kind, array=not kind.array)
        case k.List():
            yield from _limits(kind, "items", ("min_items", "max_items"))
            for aspect, change, what, item in _kinds(kind.item):
                yield f"item/{aspect}", change, what, replace(kind, item=item)
        case k.Group():
            yield "unknown", "turned", "closed" if kind.open else "open", replace(kind, open=not kind.open)
            for constraint, change, what, fields, rules in _objects(kind.fields, kind.rules):
                yield constraint, change, what, replace(kind, fields=fields, rules=rules)
        case k.Either():
            for index, option in enumerate(kind.options):
                before, after = kind.options[:index], kind.options[index + 1 :]
                yield "type", "tightened", f"without {_named(option)}", _without_option(kind, index)
                told = {f"{name}/required" for name in kind.by} | {f"{name}/values" for name in kind.by}
                taken = {each for other in (*before, *after) for each in k.json_types(other)} - {"object"}
                for aspect, change, what, each in _kinds(option):
                    # What tells objects apart is there anyway, with a value of one of them; all else its type tells.
                    other = aspect == "type" or not taken.isdisjoint(k.json_types(each))
                    if not other and not (change == "removed" and aspect in told):
                        yield aspect, change, what, replace(kind, options=(*before, each, *after))
        case k.Simple():
            return


def _named(kind: k.Kind) -> str:
    return kind.name if isinstance(kind, k.Group) else type(kind).__name__


def _without_option(kind: k.Either, index: int) -> k.Either:
    """Return a kind without one of its options, and without what tells that one."""
    options = (*kind.options[:index], *kind.options[index + 1 :])
    kept = tuple(option for option in options if isinstance(option, k.Group))
    by = kind.by
    if len(by) > 1:
        by = tuple(name for option, name in zip(k.objects(kind), by, strict=True) if option is not kind.options[index])
    return replace(kind, options=options, by=by if len(kept) > 1 else ())


def _limits(kind: _Limited, aspect: str, names: tuple[str, str]) -> _Kinds:
    for name, outwards in zip(names, (-1, 1), strict=True):
        end = getattr(kind, name)
        if end is None:
            continue
        yield aspect, "removed", f"without {name}", replace(kind, **{name: None})
        moves: tuple[tuple[Change, int], ...] = (("weakened", outwards), ("tightened", -outwards))
        for change, way in moves:
            moved = _moved(kind, end, way)
            if moved >= 0 or isinstance(kind, k.Integer | k.Number):
                yield aspect, change, f"{name} {moved!r}", replace(kind, **{name: moved})


def _moved(kind: _Limited, end: Any, way: int) -> Any:
    """Return an end of a range, moved to the next value."""
    if isinstance(kind, k.Integer | k.Number) and kind.step is not None:
        return k.stepped(kind, end, way)
    return math.nextafter(end, way * math.inf) if isinstance(kind, k.Number) else end + way


def _steps(kind: k.Integer | k.Number) -> _Kinds:
    if kind.step is not None:
        yield "step", "removed", "any step", replace(kind, step=None)
        yield "step", "tightened", "twice the step", replace(kind, step=2 * kind.step)


def _whole(kind: k.Integer | k.Duration) -> _Kinds:
    yield from _limits(kind, "range", ("minimum", "maximum"))
    if not kind.values:
        return
    yield "values", "removed", "any whole number", replace(kind, values=())
    for value in kind.values:
        yield "values", "tightened", f"without {value}", replace(kind, values=_without(kind.values, value))
    for neighbouring in sorted({value + step for value in kind.values for step in (-1, 1)} - set(kind.values)):
        if neighbouring >= 0 or isinstance(kind, k.Integer):
            yield "values", "weakened", f"with {neighbouring}", replace(kind, values=(*kind.values, neighbouring))


def _sizes(kind: k.Size) -> _Kinds:
    """Yield the kinds without a limit, and with a side that ends a step earlier or later."""
    for aspect in ("width", "height", "shape", "area"):
        for name in (f"min_{aspect}", f"max_{aspect}"):
            open_end = 1 if name in ("min_width", "min_height") else None
            if getattr(kind, name) != open_end:
                yield aspect, "removed", f"without {name}", replace(kind, **{name: open_end})
    if kind.step > 1:
        yield "step", "removed", "any step", replace(kind, step=1)
    for word in kind.words:
        yield "format", "tightened", f"without {word!r}", replace(kind, words=_without(kind.words, word))


def _media(kind: k.Media) -> _Kinds:
    for form in ("url", "data", "base64", "library"):
        if (kind.of == "file" and form == "data") or (form == "base64" and form not in kind.forms):
            continue
        if form not in kind.forms:
            yield "format", "weakened", f"with {form}", replace(kind, forms=(*kind.forms, form))
        elif len(kind.forms) > 1 and (kind.scheme or form == "library" or "library" not in kind.forms):
            # Where a library id is accepted, every URL and data URL passes as an id.
            others = tuple(item for item in kind.forms if item != form)
            scheme = "" if form == "library" else kind.scheme
            yield "format", "tightened", f"without {form}", replace(kind, forms=others, scheme=scheme)
    if kind.scheme:
        yield "format", "removed", "any library id", replace(kind, scheme="")
    if "data" in kind.forms and (kind.scheme or "library" not in kind.forms):
        for family in ("image", "audio", "video"):
            if family != kind.of:
                yield "format", "turned", family, replace(kind, of=family)
    if kind.max_bytes is not None and kind.is_data:
        yield "size", "removed", "any size", replace(kind, max_bytes=None)
        yield "size", "weakened", "one byte more", replace(kind, max_bytes=kind.max_bytes + 1)
        yield "size", "tightened", "one byte less", replace(kind, max_bytes=kind.max_bytes - 1)


def _rule(rule: r.Rule, scope: dict[str, k.Field]) -> _Rules:
    yield "removed", "rule gone", None
    if isinstance(rule, r.SameInput | r.AtMostOne):
        yield "turned", "in reverse order", replace(rule, fields=tuple(reversed(rule.fields)))
    if isinstance(rule, r.Count):
        yield from _counts(rule, scope)
    elif isinstance(rule, r.AllowOnly | r.Narrow):
        yield from _values(rule, _kind_of(scope, rule.field))
    elif len(rule.fields) > (2 if isinstance(rule, r.SameInput | r.AtMostOne) else 1):
        for name in rule.fields:
            change: Change = "tightened" if isinstance(rule, r.RequireOne) else "weakened"
            yield change, f"without {name}", replace(rule, fields=_without(rule.fields, name))
    if isinstance(rule, r.SameInput):
        return
    for change, what, when in _conditions(rule.when, scope, excusing=not isinstance(rule, r.AllowOnly)):
        yield change, what, replace(rule, when=when)
    for name in scope:
        if name not in r.fields_of(rule):
            less: Change = "tightened" if isinstance(rule, r.AllowOnly) else "weakened"
            yield less, f"not beside {name}", replace(rule, when=(*rule.when, r.Absent(name)))


def _kind_of(scope: dict[str, k.Field], name: str) -> k.Kind:
    found = k.field_at(scope.values(), name)
    return k.Anything() if found is None else found.kind


def _conditions(
    when: tuple[r.Atom, ...], scope: dict[str, k.Field], *, excusing: bool
) -> Iterator[tuple[Change, str, tuple[r.Atom, ...]]]:
    more: Change = "tightened" if excusing else "weakened"
    less: Change = "weakened" if excusing else "tightened"
    for index, atom in enumerate(when):
        before, after = when[:index], when[index + 1 :]
        yield more, f"without the condition on {r.shown(atom.field)}", (*before, *after)
        if isinstance(atom, r.HasItem):
            yield "turned", f"{atom.field} the other way", (*before, replace(atom, negated=not atom.negated), *after)
            for wider, what, items in _picks(atom.field, atom.items, scope):
                yield more if wider is not atom.negated else less, what, (*before, replace(atom, items=items), *after)
        elif isinstance(atom, r.Equals):
            if atom.or_absent:
                yield less, f"{r.shown(atom.field)} not when absent", (*before, replace(atom, or_absent=False), *after)
            else:
                yield more, f"{atom.field} merely given", (*before, r.Present(atom.field), *after)
            for value in atom.values if len(atom.values) > 1 else ():
                fewer = replace(atom, values=_without(atom.values, value))
                yield less, f"{atom.field} not {value!r}", (*before, fewer, *after)
            for value in _others(_kind_of(scope, atom.field), atom.values):
                yield (
                    more,
                    f"{atom.field} also {value!r}",
                    (*before, replace(atom, values=(*atom.values, value)), *after),
                )
        else:
            turned = r.Absent(atom.field) if isinstance(atom, r.Present) else r.Present(atom.field)
            yield "turned", f"{atom.field} the other way", (*before, turned, *after)


def _counts(rule: r.Count, scope: dict[str, k.Field]) -> _Rules:
    low, high = rule.minimum, rule.maximum
    if low:
        yield "weakened", f"minimum {low - 1}", replace(rule, minimum=low - 1)
    if high is None or low < high:
        yield "tightened", f"minimum {low + 1}", replace(rule, minimum=low + 1)
    if high is not None:
        yield "weakened", f"maximum {high + 1}", replace(rule, maximum=high + 1)
        if high > low:
            yield "tightened", f"maximum {high - 1}", replace(rule, maximum=high - 1)
    for _, what, items in _picks(rule.field, rule.items, scope):
        yield "turned", what, replace(rule, items=items)


def _picks(
    name: str, items: tuple[r.Pick, ...], scope: dict[str, k.Field]
) -> Iterator[tuple[bool, str, tuple[r.Pick, ...]]]:
    """Yield whether more items are meant, how so, and what is asked of them."""
    listed = k.list_in(_kind_of(scope, name))
    item: k.Kind = k.Anything() if listed is None else listed.item
    for index, pick in enumerate(items):
        before, after = items[:index], items[index + 1 :]
        if before or after:
            yield True, f"whatever the {pick.name} of items", (*before, *after)
        if pick.given is not None:
            yield (
                False,
                f"items with {r.shown(pick.name)} the other way",
                (
                    *before,
                    replace(pick, given=not pick.given),
                    *after,
                ),
            )
        for value in pick.values if len(pick.values) > 1 else ():
            yield False, f"items not {value!r}", (*before, replace(pick, values=_without(pick.values, value)), *after)
        member = k.member_of(item, pick.name) if pick.name else None
        kind = item if not pick.name else k.Anything() if member is None else member.kind
        for value in _others(kind, pick.values) if pick.given is None else ():
            yield True, f"items also {value!r}", (*before, replace(pick, values=(*pick.values, value)), *after)


def _values(rule: r.AllowOnly | r.Narrow, kind: k.Kind) -> _Rules:
    more: Change = "tightened" if isinstance(rule, r.AllowOnly) else "weakened"
    less: Change = "weakened" if isinstance(rule, r.AllowOnly) else "tightened"
    for value in rule.values if len(rule.values) > 1 else ():
        yield less, f"without {value!r}", replace(rule, values=_without(rule.values, value))
    for value in _others(kind, rule.values) if rule.values else ():
        yield more, f"with {value!r}", replace(rule, values=(*rule.values, value))
    if isinstance(rule, r.Narrow):
        for name, outwards in (("minimum", -1), ("maximum", 1)):
            end = getattr(rule, name)
            if end is not None:
                yield "weakened", f"{name} {end + outwards}", replace(rule, **{name: end + outwards})
                yield "tightened", f"{name} {end - outwards}", replace(rule, **{name: end - outwards})
                if rule.minimum is not None and rule.maximum is not None:
                    yield "weakened", f"without {name}", replace(rule, **{name: None})


def _others(kind: k.Kind, values: tuple[Scalar, ...]) -> list[Scalar]:
    """Return the other values of a finite kind."""
    return [value for value in k.finite(kind) or () if value not in values]


def _without(values: tuple[T, ...], removed: T) -> tuple[T, ...]:
    return tuple(value for value in values if value != removed)
