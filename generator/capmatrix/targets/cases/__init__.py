"""The boundary cases as a distribution of their own, for whoever tests a validator in whatever language.

It is built and not committed; the manifest of the output holds the digest of each of its files.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache as cached
from typing import TYPE_CHECKING, cast

from capmatrix.ir.editions import elsewhere, in_edition, later
from capmatrix.processes import begin
from capmatrix.semantics.payloads.boundary_cases import cases_of, ids_of, nameless_cases, unknown_ids
from capmatrix.semantics.payloads.heavy import is_heavy, weight
from capmatrix.targets import templating
from capmatrix.targets.templating import docstring, identifier, inline, toml_literal, verbatim
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from capmatrix.cache import Cache
    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.semantics.payloads.boundary_cases import Case
    from capmatrix.tree import Tree


_FEW = 8
"""Models whose cases are made sooner than a process starts."""
_NAMELESS = "nameless.jsonl"
_HEAD, _TAIL = 48, 4
"""Parts of large texts that are not one repeated letter."""

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode
_quote = json.encoder.encode_basestring_ascii


def render(catalog: Catalog) -> Tree:
    """Return the distribution: a file of cases for each model, one of payloads that name none, and a reader."""
    return merge(_package(catalog), join(_data_folder(catalog), data(catalog)))


def hashes(catalog: Catalog, cache: Cache) -> Callable[[], dict[str, str]]:
    """Return a function that waits for path → SHA-256 of each file of the distribution.

    The cases of a model are made of the model as each edition has it and of what the models share; many are made in
    another process, and then the function does not hold the catalog.
    """
    service = catalog.service
    shared, ids = (
        (service.discriminator, service.default_model, service.unknown_fields, catalog.vocabulary),
        ids_of(catalog),
    )
    keys = {
        path: cache.key("cases", shared, model, elsewhere(theirs, model.id), unknown_ids(model, ids))
        for path, theirs, model in _each(catalog)
    }
    missing = [path for path, key in keys.items() if cache.find(key) is None]
    made = begin(_digests, catalog, missing) if len(missing) > _FEW else lambda: [*_digests(catalog, missing)]

    fixed = {path: _sha256(text) for path, text in _package(catalog).items()}
    folder, nameless = _data_folder(catalog), _sha256(_lines(nameless_cases(catalog)))

    def found() -> dict[str, str]:
        for path, digest in zip(missing, made(), strict=True):
            cache.keep(keys[path], digest)
        of_models = {f"{folder}/{path}": cache.find(key) or "" for path, key in keys.items()}
        return {**fixed, **of_models, f"{folder}/{_NAMELESS}": nameless}

    return found


def _digests(catalog: Catalog, paths: Collection[str]) -> Iterator[str]:
    """Yield the SHA-256 of the files of some models, which are given by their paths."""
    ids, wanted = ids_of(catalog), frozenset(paths)
    files = (file for file in _each(catalog) if file[0] in wanted)
    return (_sha256(_lines(cases_of(theirs, model, ids))) for _, theirs, model in files)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _package(catalog: Catalog) -> Tree:
    service, package = catalog.service, catalog.service.package
    view = {
        "name": inline(service.title),
        "title": docstring(service.title),
        "distribution": verbatim(f"{package.distribution}-cases"),
        "module": identifier(f"{package.module}_cases"),
        "version": verbatim(package.version),
        **templating.publishing(service),
        "description": toml_literal(f"Boundary cases of the capability matrix of {service.title}"),
    }
    return {
        "pyproject.toml": templating.render("cases/templates/pyproject.toml.jinja", view),
        "README.md": templating.render("cases/templates/readme.md.jinja", view),
        f"{view['module']}/__init__.py": templating.render("cases/templates/init.py.jinja", view),
        f"{view['module']}/py.typed": "",
        "hatch_build.py": templating.build_hook({"tools": False}, templating.changelog(f"{package.module}_cases")),
        **templating.license_file(service),
    }


def _data_folder(catalog: Catalog) -> str:
    return f"{identifier(f'{catalog.service.package.module}_cases')}/data"


def _each(catalog: Catalog) -> Iterator[tuple[str, Catalog, Model]]:
    """Yield the file, the matrix and the model of all cases: of every model, then of those of later editions."""
    for model in catalog.models:
        yield f"models/{model.names.module}.jsonl", catalog, model
    for edition in later(catalog):
        theirs = in_edition(catalog, edition.id)
        for model in edition.models:
            yield f"{edition.id}/models/{model.names.module}.jsonl", theirs, model


def data(catalog: Catalog) -> Tree:
    """Return the cases as JSON Lines, a file for each model; what JSON cannot hold is left out."""
    ids = ids_of(catalog)
    models = {path: _lines(cases_of(theirs, model, ids)) for path, theirs, model in _each(catalog)}
    return {_NAMELESS: _lines(nameless_cases(catalog)), **models}


def _lines(cases: Iterable[Case]) -> str:
    return "".join(_line(case) for case in cases)


def _line(case: Case) -> str:
    """Return the line of a case; empty where its payload has what JSON has not, or a large text inside a value."""
    payload = case.payload
    size = weight(payload)
    if size == "inside":
        return ""
    try:
        written = _encode(payload if size == "light" else {name: _short(value) for name, value in payload.items()})
    except ValueError:  # NaN or an infinity
        return ""
    code, field = (_quote(text) if text is not None else "null" for text in (case.code, case.field))
    valid, constraint = "true" if case.valid else "false", _quote(case.constraint)
    return (
        f'{{"model": {_quote(case.model)}, "payload": {written}, "valid": {valid}, "code": {code}, "field": {field}, '
        f'"constraint": {constraint}}}\n'
    )


def _short(value: object) -> object:
    """Return a large text as (piece, repetitions): `{"$text": [["data:,", 1], ["A", 5000]]}`."""
    return {"$text": _pieces(cast("str", value))} if is_heavy(value) else value


@cached  # few different texts, large and often repeated
def _pieces(text: str) -> list[tuple[str, int]]:
    head, letter, tail = text[:_HEAD], text[len(text) // 2], text[-_TAIL:]
    pieces = [(head, 1), (letter, len(text) - _HEAD - _TAIL), (tail, 1)]
    assert text.startswith(letter * pieces[1][1], _HEAD), "a large text is one letter but for its ends"
    return pieces
