"""The npm package has the verdict of the interpreter and the words of the Python client, on every boundary case.

One process of node answers for all cases of a service. Where there is no node, nothing here can run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import in_edition, later
from capmatrix.semantics.payloads.boundary_cases import cases, cases_of, ids_of, nameless_cases
from capmatrix.semantics.payloads.search import is_heavy
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.python import package as python_package
from capmatrix.targets.python import validators as python_validators
from capmatrix.tree import join
from tests.services.test_payloads import SPECS
from tests.support import npm_package, packages
from tests.support.npm_package import answers, as_read, is_sent, line, written
from tests.support.specs import CASES, GENERATED, MATRIX, catalog_of, sampled

pytestmark = [pytest.mark.slow, npm_package.NEEDED]
Row: TypeAlias = tuple[str | None, dict[str, Any]]
"""An edition, if it is not the first, and a payload."""
LARGE = 12
"""Payloads with large texts that are asked about: each takes as long as a thousand others."""
WAYS = (
    ', newer="ask" judges it by the service\'s own list',
    ", submit_unchecked sends it unchecked",
)
"""Words of the Python client that name what it alone has."""


def python_client(catalog: Catalog, folder: Path) -> Any:
    """Return the Python client of a catalog without its classes, which take long to make."""
    module = catalog.service.package.module
    tree = {**python_package.render(catalog), **python_package.runtime(), **python_validators.render(catalog)}
    for path, text in join(module, tree).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return packages.package(module, folder).module()


def in_words(verdict: Any) -> Any:
    """Return a verdict of the Python client as JSON, without words that name what it alone has."""
    text = json.dumps(verdict.as_dict())
    for words in WAYS:
        text = text.replace(json.dumps(words)[1:-1], "")
    return json.loads(text)


def asked(catalog: Catalog, step: int) -> Iterator[Row]:
    """Yield the boundary cases of the sampled models, of those with large texts the first few."""
    large = count()
    for edition, payload in _asked(catalog, step):
        if not _is_large(payload) or next(large) < LARGE:
            yield edition, payload


def _asked(catalog: Catalog, step: int) -> Iterator[Row]:
    ids = ids_of(catalog)
    for model in sampled(catalog):
        for case in islice(cases_of(catalog, model, ids), 0, None, step):
            yield None, dict(case.payload)
    for edition in later(catalog):
        theirs = in_edition(catalog, edition.id)
        for model in edition.models:
            for case in islice(cases_of(theirs, model, ids), 0, None, 3 * step):
                yield edition.id, dict(case.payload)
    for case in nameless_cases(catalog):
        yield None, dict(case.payload)


def _is_large(value: object) -> bool:
    if isinstance(value, list | dict):
        return any(map(_is_large, value.values() if isinstance(value, dict) else value))
    return is_heavy(value)


def compare(catalog: Catalog, package: Path, client: Any, rows: list[Row]) -> None:
    """Hold each verdict against the interpreter, and all of its words against the Python client."""
    rows = [(edition, payload) for edition, payload in rows if is_sent(payload)]
    catalogs = {edition.id: in_edition(catalog, edition.id) for edition in catalog.editions}
    said = answers(package, [line(payload, edition=edition) for edition, payload in rows])
    for (edition, payload), verdict in zip(rows, said, strict=True):
        read = as_read(payload)
        found = interpret(catalogs[edition] if edition else catalog, read)
        if edition is None:  # what an edition knows of another is no word of the interpreter's
            told = [*verdict["errors"], *verdict["warnings"]]
            assert {(one["code"], one["field"]) for one in told} == {(one.code, one.path) for one in found}, payload
        assert verdict["valid"] is not any(one.refuses for one in found), payload
        verdict.pop("follows", None)
        expected = in_words(client.validate(read, **({"edition": edition} if edition else {})))
        assert verdict == expected, payload


def test_the_matrix_has_one_verdict_in_both_languages(whole: bool) -> None:
    import nanogpt_video

    catalog = catalog_of(MATRIX)
    rows = [*asked(catalog, 1 if whole else 4)]
    assert len(rows) > 3000
    compare(catalog, GENERATED / "typescript", nanogpt_video, rows)


@pytest.mark.parametrize("spec", [*sorted(SPECS), "easel", "thicket", "foundry"])
def test_another_service_has_one_verdict_in_both_languages(spec: str, tmp_path: Path) -> None:
    catalog = catalog_of(SPECS.get(spec, CASES / spec / "spec"))
    rows = [*asked(catalog, 1)]
    if (CASES / spec / "verdicts.json").exists():
        told = json.loads((CASES / spec / "verdicts.json").read_text(encoding="utf-8"))
        rows += [(None, payload) for payload, _ in told if isinstance(payload, dict)]
    assert len(rows) > 50
    compare(catalog, written(catalog, tmp_path / "npm"), python_client(catalog, tmp_path / "python"), rows)


def test_a_module_of_one_model_judges_as_all_of_them_do() -> None:
    catalog = catalog_of(MATRIX)
    called = {model.id for model in catalog.models if model.lifecycle.stage != "removed"}
    sample = islice(cases(catalog), 0, None, 97)
    rows = [(case.model, dict(case.payload)) for case in sample if case.payload.get("model") == case.model]
    rows = [(model, payload) for model, payload in rows if model in called and is_sent(payload)]
    assert len(rows) > 100
    lines = [line(payload, model=model) for model, payload in rows] + [line(payload) for _, payload in rows]
    said = [*answers(GENERATED / "typescript", lines)]
    assert said[: len(rows)] == said[len(rows) :]
