"""Near misses: payloads that violate exactly one constraint, and the finding that each must produce."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations as pairs
from typing import cast

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model, terms_by_name
from capmatrix.ir.json_values import json_type
from capmatrix.ir.policy import Code
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.assignments import ABSENT, Edit
from capmatrix.semantics.payloads.boundary_values import Invalid
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.payloads.rule_sides import single_violations
from capmatrix.semantics.payloads.search import Space, candidates, first, space_of
from capmatrix.semantics.verdict.interpret import equal_spellings, validate_value
from capmatrix.semantics.verdict.values import WRONG_TYPE


@dataclass(slots=True, kw_only=True)
class Miss:
    """One way to violate one constraint of an object."""

    code: Code
    path: str
    """Relative to the object."""
    constraint: str
    """Relative to the object's constraint."""
    forced: Edit
    """The values that the object must have."""
    rule: str | None = None
    """The id of the violated rule, if it is a rule."""


def misses(catalog: Catalog, model: Model) -> tuple[Miss, ...]:
    """Return every known way to violate one constraint of a model."""
    return (*object_misses(space_of(model)), *_unlisted(catalog, model))


def object_misses(space: Space) -> Iterator[Miss]:
    """Yield every way to violate one constraint of an object, nested objects and lists included."""
    for field in space.fields:
        if field.required:
            missing = Miss(
                code=Code.MISSING_FIELD,
                path=field.name,
                constraint=f"{field.name}/required",
                forced={field.name: ABSENT},
            )
            yield missing
        for wrong in invalid_values(field.kind):
            yield Miss(
                code=wrong.code,
                path=field.name + wrong.path,
                constraint=f"{field.name}/{wrong.constraint}",
                forced={field.name: wrong.value},
            )
        yield from _spelling_misses(field)
        yield from _form_misses(field)
    for rule in space.rules:
        for forced, code, name in single_violations(space, rule):
            if space.lacks(forced):
                continue
            yield Miss(code=code, path=name, constraint=f"rule/{rule.id}", forced=forced, rule=rule.id)


def invalid_values(kind: k.Kind) -> Iterator[Invalid]:
    """Yield values that any kind refuses, each for one reason; large values are left out."""
    match kind:
        case k.Group():
            inner = space_of(kind)
            for miss in object_misses(inner):
                built = inner.sample(first, miss.forced, miss.rule)
                if built is not None:
                    yield Invalid(built, miss.code, miss.constraint, f".{miss.path}")
            yield from _mistyped(kind, [], "text", 1)
        case k.List():
            yield from _invalid_lists(kind)
        case k.Either():
            for option in kind.options:
                for wrong in invalid_values(option):
                    if json_type(wrong.value) in k.json_types(option) and _is_only(kind, wrong):
                        yield wrong
            yield from _untold(kind)
            yield from _mistyped(kind, 1, "text", True, [], {})
        case k.Simple():
            yield from (wrong for wrong in boundary_values.invalid(kind) if not is_heavy(wrong.value))


def _is_only(kind: k.Either, wrong: Invalid) -> bool:
    """Return whether a value that an option refuses has the same finding, and no other, where it is one of several."""
    if not kind.by or json_type(wrong.value) != "object":
        return True
    found = [(item.code, item.path) for item in validate_value(kind, wrong.value, "", "")]
    return found == [(wrong.code, wrong.path)]


def _untold(kind: k.Either) -> Iterator[Invalid]:
    """Yield objects with none, or with two, of the members by which objects are told apart."""
    if len(kind.by) < 2:
        return
    yield Invalid({}, Code.MISSING_ONE_OF, "told", f".{kind.by[0]}")
    held = dict(zip(kind.by, k.objects(kind), strict=True))
    for one, other in pairs(kind.by, 2):
        for first_object, second in zip(candidates(held[one])[:1], candidates(held[other])[:1], strict=False):
            yield Invalid({**_held(second), **_held(first_object)}, Code.CONFLICT, "told", f".{other}")


def _held(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value)


def _mistyped(kind: k.Kind, *values: object) -> Iterator[Invalid]:
    for value in values:
        if json_type(value) not in k.json_types(kind):
            yield Invalid(value, WRONG_TYPE.code, WRONG_TYPE.aspect)


def _invalid_lists(kind: k.List) -> Iterator[Invalid]:
    yield from _mistyped(kind, "text", {}, 1)
    right = candidates(kind.item)[:1]  # none, where no object satisfies its rules
    if kind.min_items and (right or kind.min_items == 1):
        yield Invalid([*right * (kind.min_items - 1)], Code.OUT_OF_RANGE, "items")
    if right and kind.max_items is not None and k.most_tried(kind, 0) == kind.max_items:
        yield Invalid([*right * (kind.max_items + 1)], Code.OUT_OF_RANGE, "items")
    place = max(1, kind.min_items or 0) - 1
    for wrong in invalid_values(kind.item) if right or not place else ():
        values = [*right * place, wrong.value]
        yield Invalid(values, wrong.code, f"item/{wrong.constraint}", f"[{place}]{wrong.path}")


def _spelling_misses(field: k.Field) -> Iterator[Miss]:
    """Yield the misses by a null and by spellings with different values."""
    if not field.required and not field.takes_null:
        yield Miss(code=Code.WRONG_TYPE, path=field.name, constraint=f"{field.name}/type", forced={field.name: None})
    values = candidates(field.kind)
    for alias in field.aliases:
        different = [value for value in values if not equal_spellings(field.kind, value, values[0])]
        if different and not k.is_media(field.kind):
            yield Miss(
                code=Code.CONFLICT,
                path=alias,
                constraint=f"{field.name}/spelling",
                forced={field.name: values[0], alias: different[0]},
            )


def _form_misses(field: k.Field) -> Iterator[Miss]:
    """Yield the misses by an alias of media that is given in a form which only the other spellings take."""
    for alias, only in field.alias_forms:
        if not isinstance(field.kind, k.Media) or (only == "library" and not field.kind.scheme):
            # Without a scheme, every URL and data URL passes as an id.
            continue
        forms = tuple(form for form in field.kind.forms if form != only)
        others = replace(field.kind, forms=forms, scheme=field.kind.scheme if "library" in forms else "")
        for value in candidates(others) if others.forms else ():
            forced = {field.name: ABSENT, alias: value}
            yield Miss(code=Code.BAD_FORMAT, path=alias, constraint=f"{field.name}/format", forced=forced)


def _unlisted(catalog: Catalog, model: Model) -> Iterator[Miss]:
    """Yield the media fields that the model does not list, which it refuses."""
    if model.partial:
        return
    listed = {name for field in model.fields for name in (field.name, *field.aliases)}
    known = terms_by_name(catalog.vocabulary)
    for name in dict.fromkeys(name for term in catalog.vocabulary for name in (term.name, *term.aliases)):
        if known[name].media and name not in listed:
            forced = {name: "https://media.example.com/one"}
            yield Miss(code=Code.UNSUPPORTED_MEDIA, path=name, constraint=f"unlisted/{name}", forced=forced)
