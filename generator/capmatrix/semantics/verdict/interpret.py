"""The reference verdict: the contract computed directly from the catalog, one finding per violated constraint.

All other validators are tested against it, so it is written to be read: nothing is precomputed or shared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model, Term
from capmatrix.ir.editions import elsewhere
from capmatrix.ir.json_values import is_json, json_type, same
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, WARNINGS, Code
from capmatrix.ir.rules import Narrow, Require, shown
from capmatrix.semantics.verdict.rules import Scope, violations
from capmatrix.semantics.verdict.values import WRONG_TYPE, Fault, fault, is_unlabelled, seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """One violated constraint of a payload."""

    code: Code
    path: str
    """The path, such as `musicConfig.volume` or `images[0]`; empty for the payload itself."""
    constraint: str
    """The stable name of the violated constraint: `a-model/duration/values`, `a-model/rule/<id>`."""
    strict: bool = False
    """Whether the service refuses fields that it does not take, so that this finding of one is an error."""

    @property
    def refuses(self) -> bool:
        """True for an error, False for a warning."""
        return self.strict or self.code not in WARNINGS


def interpret(catalog: Catalog, payload: object) -> tuple[Finding, ...]:
    """Return all findings of a payload; it is valid if no finding refuses it."""
    key = catalog.service.discriminator
    if not isinstance(payload, dict):
        return (Finding(Code.WRONG_TYPE, "", "payload/type"),)
    fields = cast("dict[str, object]", payload)
    name = fields.get(key, catalog.service.default_model)
    model = named_model(catalog, name)
    if model is None:
        return (Finding(Code.UNKNOWN_MODEL, key, f"{key}/known"),)
    if model.lifecycle.stage == "removed":
        return (Finding(Code.REMOVED_MODEL, key, f"{model.id}/lifecycle"),)
    scope = Scope(fields=model.fields, rules=model.rules, given=fields, path="", constraint=model.id)
    found = (
        *_deprecation(model, key, name),
        *validate_fields(scope),
        *(finding for name in fields if name != key for finding in _unlisted_key(catalog, model, name, fields[name])),
        *validate_rules(scope),
    )
    if catalog.service.unknown_fields == "refused":
        found = tuple(replace(finding, strict=finding.code in REFUSED_WHEN_STRICT) for finding in found)
    return (*found, *_unlisted(catalog, model, fields, found))


def _unlisted(
    catalog: Catalog, model: Model, given: dict[str, object], found: tuple[Finding, ...]
) -> Iterator[Finding]:
    """Yield what is right here, but unknown to the source that another edition follows, or this one."""
    told = [finding.path for finding in found if finding.refuses]
    unknown = frozenset(finding.path for finding in found if finding.code in REFUSED_WHEN_STRICT)
    key = catalog.service.discriminator
    for other in elsewhere(catalog, model.id) or (model,):
        if other.unlisted and key not in told:
            told.append(key)
            yield Finding(Code.UNLISTED, key, f"{model.id}/unlisted")
        theirs = {field.name: field for field in other.fields}
        for field in model.fields:
            listed = theirs.get(field.name, field)
            if listed.kind == field.kind and not listed.unlisted:
                continue
            for spelling in (field.name, *field.aliases):
                value = given.get(spelling)
                if value is None or any(f"{path}.".startswith((f"{spelling}.", f"{spelling}[")) for path in told):
                    continue
                if listed.unlisted or not lists(listed.kind_of(spelling), value, spelling, unknown):
                    told.append(spelling)
                    yield Finding(Code.UNLISTED, spelling, f"{model.id}/{field.name}/unlisted")


def named_model(catalog: Catalog, name: object) -> Model | None:
    """Return the model that has an id, or had it; None if none has."""
    return next((model for model in catalog.models if name in (model.id, *model.formerly)), None)


def _deprecation(model: Model, key: str, name: object) -> Iterator[Finding]:
    """Yield the warning of a model that was named by a former id, or else is deprecated."""
    if name != model.id:
        yield Finding(Code.DEPRECATED_MODEL, key, f"{model.id}/formerly/{name}")
    elif model.lifecycle.stage != "active":
        yield Finding(Code.DEPRECATED_MODEL, key, f"{model.id}/lifecycle")


def validate_fields(scope: Scope) -> Iterator[Finding]:
    """Yield the findings of each field and its spellings."""
    for field in scope.fields:
        if not field.required and scope.given.keys().isdisjoint((field.name, *field.aliases)):
            continue
        constraint = f"{scope.constraint}/{field.name}"
        missing = field.required and not scope.present(field.name)
        if missing:
            yield Finding(Code.MISSING_FIELD, scope.path + field.name, f"{constraint}/required")
        for spelling in (field.name, *field.aliases):
            if spelling not in scope.given:
                continue
            value, path = scope.given[spelling], scope.path + spelling
            if field.replaced_by is not None:
                yield Finding(Code.DEPRECATED_FIELD, path, f"{constraint}/legacy")
            if value is not None:
                yield from validate_value(field.kind_of(spelling), value, path, constraint)
            elif not (missing or _reported_missing(scope, field) or field.takes_null):
                yield Finding(Code.WRONG_TYPE, path, f"{constraint}/type")
        yield from _validate_spellings(scope, field, constraint)


def validate_value(kind: k.Kind, value: object, path: str, constraint: str) -> Iterator[Finding]:
    """Yield the findings of a value that is not null, unless its kind accepts null."""
    match kind:
        case k.List():
            yield from _validate_list(kind, value, path, constraint)
        case k.Group():
            yield from _validate_group(kind, value, path, constraint)
        case k.Either():
            yield from _validate_either(kind, value, path, constraint)
        case k.Simple():
            yield from _findings(fault(kind, value), path, constraint)
            if isinstance(kind, k.Media) and is_unlabelled(kind, value):
                yield Finding(Code.UNLABELLED_MEDIA, path, f"{constraint}/label")


def accepts(kind: k.Kind, value: object) -> bool:
    """Return whether a kind, by itself, has no finding about a value that refuses it."""
    return not any(finding.refuses for finding in validate_value(kind, value, "", ""))


def lists(kind: k.Kind, value: object, path: str = "", unknown: frozenset[str] = frozenset()) -> bool:
    """Return whether a kind accepts a value at a path and knows all keys in it, but for those at paths in `unknown`."""
    found = validate_value(kind, value, path, "")
    return not any(one.refuses or (one.code in REFUSED_WHEN_STRICT and one.path not in unknown) for one in found)


def _findings(fault: Fault | None, path: str, constraint: str) -> Iterator[Finding]:
    if fault is not None:
        yield Finding(fault.code, path, f"{constraint}/{fault.aspect}")


def _validate_list(kind: k.List, value: object, path: str, constraint: str) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield from _findings(WRONG_TYPE, path, constraint)
        return
    items = cast("list[object]", value)
    few = kind.min_items is not None and len(items) < kind.min_items
    many = kind.max_items is not None and len(items) > kind.max_items
    if few or many:
        yield Finding(Code.OUT_OF_RANGE, path, f"{constraint}/items")
    for index, item in enumerate(items):
        yield from validate_value(kind.item, item, f"{path}[{index}]", f"{constraint}/item")


def _validate_group(kind: k.Group, value: object, path: str, constraint: str) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield from _findings(WRONG_TYPE, path, constraint)
        return
    given = cast("dict[str, object]", value)
    scope = Scope(fields=kind.fields, rules=kind.rules, given=given, path=f"{path}.", constraint=constraint)
    yield from validate_fields(scope)
    for name in given:
        if _listed(kind.fields, name):
            continue
        if not kind.open:
            yield Finding(Code.UNKNOWN_FIELD, f"{path}.{name}", f"{constraint}/unknown")
        if not is_json({name: given[name]}):
            yield Finding(Code.WRONG_TYPE, f"{path}.{name}", f"{constraint}/unknown")
    yield from validate_rules(scope)


def _validate_either(kind: k.Either, value: object, path: str, constraint: str) -> Iterator[Finding]:
    fitting = [option for option in kind.options if json_type(value) in k.json_types(option)]
    if not fitting:
        yield Finding(Code.WRONG_TYPE, path, f"{constraint}/type")
    elif len(fitting) == 1:
        yield from validate_value(fitting[0], value, path, constraint)
    elif len(kind.by) == 1:
        yield from _validate_told(kind, cast("dict[str, object]", value), path, constraint)
    else:
        given = cast("dict[str, object]", value)
        held = [name for name in kind.by if given.get(name) is not None]
        if not held:
            yield Finding(Code.MISSING_ONE_OF, f"{path}.{kind.by[0]}", f"{constraint}/told")
        elif len(held) > 1:
            yield from (Finding(Code.CONFLICT, f"{path}.{name}", f"{constraint}/told") for name in held[1:])
        else:
            yield from validate_value(k.objects(kind)[kind.by.index(held[0])], value, path, constraint)


def _validate_told(kind: k.Either, given: dict[str, object], path: str, constraint: str) -> Iterator[Finding]:
    """Yield the findings of the object that its member names; where it names none, that of the member alone."""
    [name] = kind.by
    told = {value: option for option in k.objects(kind) for value in k.told_by(option, name)}
    said = given.get(name)
    if isinstance(said, str) and said in told:
        yield from validate_value(told[said], given, path, constraint)
        return
    field = k.Field(name=name, kind=k.Choice(values=tuple(told)), required=True)
    yield from validate_fields(Scope(fields=(field,), rules=(), given=given, path=f"{path}.", constraint=constraint))


def _validate_spellings(scope: Scope, field: k.Field, constraint: str) -> Iterator[Finding]:
    first, *others = [*scope.spellings(field)] or [field.name]
    for item in others:
        if k.is_media(field.kind):
            yield Finding(Code.REDUNDANT_MEDIA, scope.path + item, f"{constraint}/spelling")
        elif not equal_spellings(field.kind, scope.given[first], scope.given[item]):
            yield Finding(Code.CONFLICT, scope.path + item, f"{constraint}/spelling")


def equal_spellings(kind: k.Kind, left: object, right: object) -> bool:
    """Return whether two spellings of a field have the same value."""
    if isinstance(kind, k.Duration) and kind.two_forms:
        first = seconds(kind, left)
        return same(left, right) or (first is not None and first == seconds(kind, right))
    return same(left, right)


def _reported_missing(scope: Scope, field: k.Field) -> bool:
    """Return whether a rule already reports the field as missing, so that a null needs no finding of its own."""
    return not scope.present(field.name) and any(
        isinstance(rule, Require) and field.name in rule.fields and scope.holds(rule.when) for rule in scope.rules
    )


def _unlisted_key(catalog: Catalog, model: Model, name: str, value: object) -> Iterator[Finding]:
    if _listed(model.fields, name):
        return
    if not is_json({name: value}):
        yield Finding(Code.WRONG_TYPE, name, f"{model.id}/unknown")
    if model.partial:
        return
    term = _term(catalog, name)
    if term is None:
        yield Finding(Code.UNKNOWN_FIELD, name, f"{model.id}/unknown")
    elif term.media:
        yield Finding(Code.UNSUPPORTED_MEDIA, name, f"{model.id}/unlisted/{name}")
    else:
        yield Finding(Code.UNSUPPORTED_FIELD, name, f"{model.id}/unlisted/{name}")


def _term(catalog: Catalog, name: str) -> Term | None:
    """Return the vocabulary's entry for a wire name, else the entry that has it as an alias; None if unknown."""
    exact = (term for term in catalog.vocabulary if term.name == name)
    return next(exact, None) or next((term for term in catalog.vocabulary if name in term.aliases), None)


def _listed(fields: tuple[k.Field, ...], name: str) -> bool:
    return any(name == field.name or name in field.aliases for field in fields)


def validate_rules(scope: Scope) -> Iterator[Finding]:
    """Yield the findings of the object's rules."""
    invalid = invalid_fields(scope)
    for rule in scope.rules:
        for code, name in violations(scope, rule, invalid):
            yield Finding(code, scope.path + shown(name), f"{scope.constraint}/rule/{rule.id}")


def invalid_fields(scope: Scope) -> frozenset[str]:
    """Return the fields of `Narrow` rules whose value is already invalid by its kind; these rules skip them."""
    narrowed = {rule.field for rule in scope.rules if isinstance(rule, Narrow)}
    if not narrowed:
        return frozenset()
    return frozenset(
        name for name in narrowed if scope.present(name) and not accepts(scope.field(name).kind, scope.value(name))
    )
