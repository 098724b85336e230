"""Near misses: payloads that violate exactly one constraint, and the finding that each must produce."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import json_type, same
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import AllowOnly, AtMostOne, Forbid, Narrow, Require, RequireOne, Rule, SameInput, only_presence
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.construct import (
    ABSENT,
    Choose,
    Edit,
    Plan,
    build,
    candidates,
    falsify,
    first,
    is_heavy,
    narrowed,
    plan,
    satisfy,
)
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.values import WRONG_TYPE


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A payload that violates one constraint, and the expected finding."""

    payload: dict[str, object]
    code: Code
    field: str
    constraint: str


def near_miss(catalog: Catalog, model: Model, plan: Plan, miss: Miss, choose: Choose) -> NearMiss | None:
    """Return a payload that violates only this constraint; None if it always violates another one too."""
    built = build(plan, choose, forced=miss.forced, skip=miss.rule)
    if built is None:
        return None
    payload = {catalog.service.discriminator: model.id, **built}
    refusing = [finding for finding in interpret(catalog, payload) if finding.refuses]
    if len(refusing) > 1:
        return None
    return NearMiss(payload, miss.code, miss.path, f"{model.id}/{miss.constraint}")


def misses(catalog: Catalog, model: Model) -> tuple[Miss, ...]:
    """Return every known way to violate one constraint of a model."""
    return (*object_misses(plan(model.fields, model.rules)), *_unlisted(catalog, model))


def object_misses(plan: Plan) -> Iterator[Miss]:
    """Yield every way to violate one constraint of an object, nested objects and lists included."""
    for field in plan.fields:
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
    for rule in plan.rules:
        yield from _rule_misses(plan, rule)


@dataclass(frozen=True, slots=True)
class InvalidValue:
    """A value that a kind refuses, and the path of the finding inside it."""

    value: object
    code: Code
    path: str
    constraint: str


def invalid_values(kind: k.Kind) -> Iterator[InvalidValue]:
    """Yield values that any kind refuses, each for one reason; large values are left out."""
    match kind:
        case k.Group():
            inner = plan(kind.fields, kind.rules)
            for miss in object_misses(inner):
                built = build(inner, first, forced=miss.forced, skip=miss.rule)
                if built is not None:
                    yield InvalidValue(built, miss.code, f".{miss.path}", miss.constraint)
            yield from _mistyped(kind, [], "text", 1)
        case k.List():
            yield from _invalid_lists(kind)
        case k.Either():
            for option in kind.options:
                for wrong in invalid_values(option):
                    if json_type(wrong.value) in k.json_types(option):
                        yield wrong
            yield from _mistyped(kind, 1, "text", True, [], {})
        case k.Simple():
            for wrong in boundary_values.invalid(kind):
                if not is_heavy(wrong.value):
                    yield InvalidValue(wrong.value, wrong.code, "", wrong.aspect)


def _mistyped(kind: k.Kind, *values: object) -> Iterator[InvalidValue]:
    for value in values:
        if json_type(value) not in k.json_types(kind):
            yield InvalidValue(value, WRONG_TYPE.code, "", WRONG_TYPE.aspect)


def _invalid_lists(kind: k.List) -> Iterator[InvalidValue]:
    yield from _mistyped(kind, "text", {}, 1)
    item = candidates(kind.item)[0]
    if kind.min_items:
        yield InvalidValue([item] * (kind.min_items - 1), Code.OUT_OF_RANGE, "", "items")
    if kind.max_items is not None:
        yield InvalidValue([item] * (kind.max_items + 1), Code.OUT_OF_RANGE, "", "items")
    place = max(1, kind.min_items or 0) - 1
    for wrong in invalid_values(kind.item):
        yield InvalidValue(
            [item] * place + [wrong.value], wrong.code, f"[{place}]{wrong.path}", f"item/{wrong.constraint}"
        )


def _spelling_misses(field: k.Field) -> Iterator[Miss]:
    """Yield the misses by a null and by spellings with different values."""
    if not field.required and not field.nullable and "null" not in k.json_types(field.kind):
        yield Miss(code=Code.WRONG_TYPE, path=field.name, constraint=f"{field.name}/type", forced={field.name: None})
    values = candidates(field.kind)
    for alias in field.aliases:
        different = [value for value in values if not _equal_values(field.kind, value, values[0])]
        if different and not k.is_media(field.kind):
            yield Miss(
                code=Code.CONFLICT,
                path=alias,
                constraint=f"{field.name}/spelling",
                forced={field.name: values[0], alias: different[0]},
            )


def _equal_values(kind: k.Kind, left: object, right: object) -> bool:
    if isinstance(kind, k.Duration) and kind.form == "plain":
        return float(str(left)) == float(str(right))
    return same(left, right)


def _rule_misses(plan: Plan, rule: Rule) -> Iterator[Miss]:
    """Yield the ways to violate a rule: its conditions hold, its consequence does not."""
    for code, name, forced in _violations(plan, rule):
        yield Miss(code=code, path=name, constraint=f"rule/{rule.id}", forced=forced, rule=rule.id)


def _violations(plan: Plan, rule: Rule) -> Iterator[tuple[Code, str, Edit]]:
    match rule:
        case Require():
            usual = {name: plan.stock[name][0] for name in rule.fields}
            broken = [(Code.MISSING_FIELD, name, {**usual, name: ABSENT}) for name in rule.fields]
        case RequireOne():
            broken = [(Code.MISSING_ONE_OF, rule.fields[0], dict.fromkeys(rule.fields, ABSENT))]
        case AtMostOne():
            broken = [(Code.CONFLICT, pair[1], _only(plan, rule, pair)) for pair in combinations(rule.fields, 2)]
        case Forbid():
            code = Code.CONFLICT if only_presence(rule.when) else Code.CONDITION
            broken = [(code, name, _only(plan, rule, (name,))) for name in rule.fields]
        case Narrow():
            outside = narrowed(plan, rule, inside=False)
            broken = [(Code.CONDITION, rule.field, {rule.field: value}) for value in outside]
        case AllowOnly():
            yield from _disallowed(plan, rule)
            return
        case SameInput():
            return
    conditions = {name: value for atom in rule.when for name, value in satisfy(plan, atom, first).items()}
    for code, name, forced in broken:
        yield code, name, {**conditions, **forced}


def _only(plan: Plan, rule: AtMostOne | Forbid, names: tuple[str, ...]) -> dict[str, object]:
    """Return an edit after which exactly these fields of the rule are present."""
    return {name: plan.stock[name][0] if name in names else ABSENT for name in rule.fields}


def _disallowed(plan: Plan, rule: AllowOnly) -> Iterator[tuple[Code, str, Edit]]:
    for value in rule.values or plan.stock[rule.field][:1]:
        for atom in rule.when:
            for edit in falsify(plan, atom, first):
                yield Code.CONDITION, rule.field, {**edit, rule.field: value}


def _unlisted(catalog: Catalog, model: Model) -> Iterator[Miss]:
    """Yield the media fields that the model does not list, which it refuses."""
    listed = {name for field in model.fields for name in (field.name, *field.aliases)}
    media = [name for term in catalog.vocabulary if term.media for name in (term.name, *term.aliases)]
    for name in dict.fromkeys(media):
        if name not in listed:
            forced = {name: "https://media.example.com/one"}
            yield Miss(code=Code.UNSUPPORTED_MEDIA, path=name, constraint=f"unlisted/{name}", forced=forced)
