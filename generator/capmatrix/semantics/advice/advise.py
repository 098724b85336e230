"""The smallest change that makes a payload valid for the strict client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher, get_close_matches
from typing import Literal, TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model, terms_by_name
from capmatrix.ir.json_values import same
from capmatrix.semantics.advice.repair import Repair, Repaired, Validate, model_validator, repair_object

Way: TypeAlias = Literal["add", "set", "remove"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change of one field."""

    way: Way
    path: str
    """Such as `duration` or `musicConfig.volume`."""
    before: object = None
    after: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The smallest change that makes a payload valid."""

    payload: dict[str, object]
    """The payload after the change."""
    fields: tuple[str, ...]
    """The fields of the payload that change, the discriminator among them."""
    steps: tuple[Step, ...]
    """What changes, down to the fields inside objects."""
    patch: dict[str, object]
    """The same as a JSON merge patch (RFC 7396)."""
    exact: bool
    """Whether it is proven that no change of fewer fields suffices; if not, there were too many payloads to try."""


def advise(catalog: Catalog, payload: Mapping[str, object]) -> Advice | None:
    """Return the smallest change that makes a payload valid; None if there is none.

    A callable model is kept. Any other is replaced by the model that needs the fewest changes.
    """
    key = catalog.service.discriminator
    given = {name: value for name, value in payload.items() if name != key}
    best: tuple[Model, Repaired] | None = None
    exact = True
    for model in _models(catalog, payload.get(key)):
        repaired = repair_model(catalog, model, given, None if best is None else len(best[1].changed) - 1)
        exact = exact and (repaired is None or repaired.exact)
        if repaired is not None and (best is None or len(repaired.changed) < len(best[1].changed)):
            best = model, repaired
        if best is not None and not best[1].changed:
            break
    if best is None:
        return None
    model, repaired = best
    named = repaired.given if key in payload and payload[key] == model.id else {key: model.id, **repaired.given}
    after = {name: named.get(name, model.id) for name in (*payload, *named) if name in named or name == key}
    patch = _patch(payload, after)
    return Advice(payload=after, fields=tuple(patch), steps=tuple(_steps(payload, after, "")), patch=patch, exact=exact)


def _models(catalog: Catalog, name: object) -> list[Model]:
    """Return the named model if it is callable, else all callable models, the most similar name first."""
    can = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    named_model = [model for model in can if name in (model.id, *model.formerly)]
    successor = next((model.lifecycle.successor for model in catalog.models if model.id == name), None)

    def unlike(model: Model) -> tuple[bool, float, bool]:
        ratio = (
            SequenceMatcher(None, name[:100].casefold(), model.id.casefold()).ratio() if isinstance(name, str) else 0
        )
        return model.id != successor, -round(ratio, 1), model.lifecycle.stage != "active"

    return named_model or sorted(can, key=unlike)


def repair_model(
    catalog: Catalog, model: Model, given: Mapping[str, object], limit: int | None = None
) -> Repaired | None:
    """Repair a payload, given without the discriminator, for a model; None if no repair is within the limit."""

    def validating(part: Repair) -> Validate:
        return model_validator(catalog, replace(model, fields=part.fields, rules=part.rules))

    known = {name: meant for name, meant in _meant(catalog, model, given).items() if name not in given}
    tried = {name: (*known.get(name, ()), *values) for name, values in samples(model).items()}
    return repair_object(Repair(fields=model.fields, rules=model.rules, samples=tried), given, validating, limit)


def samples(model: Model) -> dict[str, tuple[object, ...]]:
    """Return the values of each field in the model's examples and defaults."""
    found: dict[str, tuple[object, ...]] = {}
    for field in model.fields:
        given = [
            example[name] for example in model.examples for name in (field.name, *field.aliases) if name in example
        ]
        found[field.name] = (*given, *([field.default.value] if field.default is not None else []))
    return found


def _meant(catalog: Catalog, model: Model, given: Mapping[str, object]) -> dict[str, tuple[object, ...]]:
    """Return field → values given under unlisted names that were probably meant for that field."""
    spelled = {name: field.name for field in model.fields for name in (field.name, *field.aliases)}
    terms = {name: term.instead for name, term in terms_by_name(catalog.vocabulary).items()}
    found: dict[str, tuple[object, ...]] = {}
    for name, value in given.items():
        if name not in spelled:
            for close in (*terms.get(name, ()), *get_close_matches(name[:100], spelled, n=1)):
                found[spelled.get(close, close)] = (*found.get(spelled.get(close, close), ()), value)
    return found


def _steps(before: Mapping[str, object], after: Mapping[str, object], path: str) -> Iterator[Step]:
    """Yield the differences of two objects, down to the fields of nested objects."""
    for name in (*before, *(name for name in after if name not in before)):
        if name not in after:
            yield Step(way="remove", path=path + name, before=before[name])
        elif name not in before:
            yield Step(way="add", path=path + name, after=after[name])
        elif not same(before[name], after[name]):
            inner = _objects(before[name], after[name])
            if inner is None:
                yield Step(way="set", path=path + name, before=before[name], after=after[name])
            else:
                yield from _steps(*inner, f"{path}{name}.")


def _patch(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, object]:
    """Return the JSON merge patch that turns one object into another."""
    patch: dict[str, object] = {}
    for name in (*before, *(name for name in after if name not in before)):
        if name not in after:
            patch[name] = None
        elif name not in before or not same(before[name], after[name]):
            inner = _objects(before.get(name), after[name])
            patch[name] = after[name] if inner is None else _patch(*inner)
    return patch


def _objects(left: object, right: object) -> tuple[dict[str, object], dict[str, object]] | None:
    if isinstance(left, dict) and isinstance(right, dict):
        return cast("dict[str, object]", left), cast("dict[str, object]", right)
    return None
