"""What the page knows: of the service, of every model on one line, and of one model what its code is written with."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from capmatrix.ir.editions import holding, in_edition, later
from capmatrix.ir.kinds import Choice, Duration, Field, Group
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.verdict.price import shortest
from capmatrix.targets import examples

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.semantics.advice.models import Match

_LINES = re.compile("([1-9][0-9]{1,4})(p?)|([1-9][0-9]?)k", re.ASCII)
_SHAPE = re.compile("[0-9.]+:[0-9.]+", re.ASCII)
_LINES_PER_K = 540


def callable_models(catalog: Catalog) -> tuple[Model, ...]:
    """Return the models that can be called."""
    return tuple(model for model in catalog.models if model.lifecycle.stage != "removed")


def file_name(model: Model) -> str:
    """Return the name of a model's script, without its ending."""
    return model.names.module.replace("_", "-")


def known(catalog: Catalog, held: Mapping[str, Any], *, changed: bool) -> dict[str, Any]:
    """Return what the page knows before any model is looked at; `changed`: whether there is a report of changes."""
    service, package = catalog.service, catalog.service.package
    submits = [operation for operation in service.operations if operation.body == "models"]
    models = callable_models(catalog)
    return {
        "title": service.title,
        "asOf": catalog.as_of,
        "distribution": package.distribution,
        "module": package.module,
        "client": package.client,
        "key": service.discriminator,
        "refuses": service.unknown_fields == "refused",
        "editions": [{"id": edition.id, "doc": edition.doc} for edition in catalog.editions],
        "service": held["SERVICE"],
        "outcomes": held["OUTCOMES"],
        "keyOptions": {operation.id: examples.key_options(catalog, operation) for operation in submits},
        "facets": _facets(models),
        "rows": {edition: list(rows) for edition, rows in _rows(catalog)},
        "removed": [
            {"id": model.id, "successor": model.lifecycle.successor}
            for model in catalog.models
            if model.lifecycle.stage == "removed"
        ],
        "changed": changed,
    }


def of_model(catalog: Catalog, model: Model) -> dict[str, Any]:
    """Return what the code of a request to a model is written with."""
    return {
        "type": model.names.type,
        "file": examples.file_name(model, catalog),
        "options": examples.options(model.fields),
    }


def _facets(models: tuple[Model, ...]) -> dict[str, Any]:
    """Return the names of fields that decide size and shape of a picture, and the values that they have."""
    sizes, shapes = dict[str, set[str]](), dict[str, set[str]]()
    for model in models:
        for field in _pictures(model.fields):
            for value in _values(field):
                held = shapes if _SHAPE.fullmatch(value) else sizes if _LINES.fullmatch(value) else None
                if held is not None:
                    held.setdefault(field.name, set()).add(value)
    return {
        "sizes": {"names": sorted(sizes), "values": sorted(set[str]().union(*sizes.values()), key=_height)},
        "shapes": {"names": sorted(shapes), "values": sorted(set[str]().union(*shapes.values()))},
    }


def _height(size: str) -> tuple[int, str]:
    """Return the lines of a size such as `720p` or `4k`, with its text."""
    found = _LINES.fullmatch(size)
    assert found, size
    return int(found[1] or int(found[3]) * _LINES_PER_K), size


def _rows(catalog: Catalog) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Yield each edition with a line of each of its models; of a later one, of those that it has otherwise."""
    first = catalog.editions[0].id if catalog.editions else ""
    yield first, _lines(catalog, callable_models(catalog))
    for edition in later(catalog):
        whole = in_edition(catalog, edition.id)
        names = {model.id for model in edition.models}
        yield edition.id, _lines(catalog, tuple(model for model in callable_models(whole) if model.id in names))


def _lines(catalog: Catalog, models: tuple[Model, ...]) -> Iterator[dict[str, Any]]:
    matches = {match.model.id: match for match in matching_models(replace(catalog, models=models), ())}
    return (_line(catalog, model, matches.get(model.id)) for model in models)


def _line(catalog: Catalog, model: Model, match: Match | None) -> dict[str, Any]:
    length = next((field.kind for field in _all(model.fields) if field.means == "seconds"), None)
    values = [value for field in _pictures(model.fields) for value in _values(field)]
    return {
        "id": model.id,
        "title": model.title,
        "provider": catalog.service.provider_name(model.provider),
        "script": file_name(model),
        "inputs": list(model.inputs),
        "lengths": list(length.values) if isinstance(length, Duration) else [],
        "range": [length.minimum, length.maximum] if isinstance(length, Duration) and not length.values else None,
        "sizes": [value for value in values if not _SHAPE.fullmatch(value)],
        "shapes": [value for value in values if _SHAPE.fullmatch(value)],
        "sound": any(field.means == "sound" for field in _all(model.fields)),
        "price": _price(model, match),
        "stage": model.lifecycle.stage,
        "successor": model.lifecycle.successor,
        "asOf": model.as_of,
        "editions": list(holding(catalog, model)),
    }


def _price(model: Model, match: Match | None) -> dict[str, Any] | None:
    """Return what a smallest request costs, at least and at most; None where the matrix does not say."""
    if match is None or match.cost is None or model.pricing is None:
        return None
    low, high = match.cost
    return {"low": shortest(low), "high": None if high is None else shortest(high), "currency": model.pricing.currency}


def _pictures(fields: tuple[Field, ...]) -> Iterator[Field]:
    return (field for field in _all(fields) if field.means == "picture")


def _values(field: Field) -> tuple[str, ...]:
    return field.kind.values if isinstance(field.kind, Choice) else ()


def _all(fields: tuple[Field, ...]) -> Iterator[Field]:
    """Yield fields, and those in objects after the field that holds them."""
    for field in fields:
        yield field
        if isinstance(field.kind, Group):
            yield from _all(field.kind.fields)
