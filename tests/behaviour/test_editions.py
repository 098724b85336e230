"""Editions: a payload gets a verdict by what the documents say, and by what the service's own list says.

The judges are a table written by hand (`tests/cases/gallery`), the interpreter on random payloads, and JSON Schema.
"""

from __future__ import annotations

import json
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import first, in_edition, later
from capmatrix.pipeline import generate
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets import catalog as stored
from capmatrix.targets import jsonschema as schemas
from tests.support import packages, strategies
from tests.support.specs import CASES, catalog_of

SPEC = CASES / "gallery" / "spec"
CATALOG = catalog_of(SPEC)
EDITIONS = [edition.id for edition in CATALOG.editions]
TABLE: list[Any] = json.loads((CASES / "gallery" / "verdicts.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the output of the gallery."""
    out = tmp_path_factory.mktemp("gallery") / "generated"
    generate(SPEC, out)
    return out


@pytest.fixture(scope="module")
def gallery(folder: Path) -> Any:
    """Return the client of the gallery."""
    return packages.package("gallery_client", folder / "python").module()


def as_edition(catalog: Catalog, edition: str) -> Catalog:
    """Return the matrix that judges in an edition."""
    return catalog if edition == EDITIONS[0] else in_edition(catalog, edition)


def test_an_edition_is_packaged_as_what_it_has_otherwise(gallery: Any) -> None:
    kit = packages.package("gallery_client", Path(gallery.__file__).parents[1]).module("_kit").KIT
    for edition in later(CATALOG):
        theirs = kit.in_edition(edition.id)
        entries = {entry["id"]: entry for entry in json.loads(theirs.resource("catalog.json"))["models"]}
        definitions = json.loads(theirs.resource("schema.json"))["$defs"]
        assert edition.models
        edited = stored.edited(CATALOG, edition), schemas.edited(CATALOG, edition)
        for id_, entry in edited[0].items():
            assert json.dumps(entries[id_]) == json.dumps(entry)
        for name, schema in edited[1].items():
            assert json.dumps(definitions[name]) == json.dumps(schema)
        assert len(kit.resource(f"{edition.id}.json")) < len(json.dumps(edited)) / 2


def told(verdict: Any) -> list[str]:
    """Return the codes and paths of a client's verdict."""
    return sorted(f"{one.code} {one.field}" for one in (*verdict.errors, *verdict.warnings))


def interpreted(edition: str, payload: object) -> list[str]:
    """Return those of the interpreter's verdict."""
    return sorted(f"{one.code} {one.path}" for one in interpret(as_edition(CATALOG, edition), payload))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("payload", "expected"), TABLE, ids=lambda value: json.dumps(value)[:60])
def test_each_edition_gives_the_verdict_that_was_written(
    payload: dict[str, Any], expected: dict[str, list[str]], edition: str, gallery: Any
) -> None:
    assert interpreted(edition, payload) == sorted(expected[edition])
    verdict = gallery.validate(payload, edition=edition)
    assert told(verdict) == sorted(expected[edition])
    assert verdict.as_dict()["edition"] == verdict.edition == edition


@given(payload=strategies.arbitrary(CATALOG), edition=st.sampled_from(EDITIONS))
def test_validators_of_every_edition_say_what_the_interpreter_says(payload: Any, edition: str, gallery: Any) -> None:
    assert told(gallery.validate(payload, edition=edition)) == interpreted(edition, payload)


@pytest.mark.parametrize("edition", EDITIONS)
def test_boundary_cases_and_schemas_of_every_edition_agree_with_its_validators(
    edition: str, folder: Path, gallery: Any
) -> None:
    inner = "" if edition == EDITIONS[0] else f"{edition}/"
    schema = json.loads((folder / "jsonschema" / inner / "request.json").read_text("utf-8"))
    judge = jsonschema_rs.validator_for(schema)
    catalog = as_edition(CATALOG, edition)
    for model in catalog.models:
        for case in cases_of(catalog, model):
            verdict = gallery.validate(dict(case.payload), edition=edition)
            assert verdict.valid is case.valid, case
            assert case.code is None or f"{case.code} {case.field}" in told(verdict), case
            if case.valid:
                assert judge.is_valid(dict(case.payload)), case


def test_a_refusal_says_which_edition_takes_it(gallery: Any) -> None:
    (size,) = gallery.validate({"work": "plaster", "title": "A head", "size": "large"}).errors
    assert size.message == '"large" is not one of "small", "medium"'
    assert size.hint == "the list of 2026-05-05 has it: use the edition 'counter'"
    (unlisted,) = gallery.validate({"work": "plaster", "title": "A head", "days": 2}).warnings
    assert unlisted.message == "2 is not in the list of 2026-05-05: the service may ignore it and charge"
    assert unlisted.hint == "3"


def test_the_strict_client_refuses_what_the_list_of_its_edition_lacks_and_warns_of_it_elsewhere(gallery: Any) -> None:
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={})

    def client(edition: str | None) -> Any:
        return gallery.Gallery("key", transport=httpx.MockTransport(answer), ledger=False, edition=edition)

    payload = {"work": "mosaic", "title": "A floor"}
    with pytest.raises(gallery.ValidationError) as refused:
        client("counter").estimate(payload)
    assert [one.code for one in refused.value.findings] == ["unlisted"]
    with pytest.warns(gallery.UnlistedWarning, match="2026-05-05"):
        client(None).estimate(payload)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client("depot").estimate(payload)
    with pytest.raises(gallery.ConfigurationError, match="'handbook', 'counter', 'depot'"):
        client("cellar")
    assert sent == []


def test_classes_and_dictionaries_take_what_any_edition_takes(gallery: Any) -> None:
    request = gallery.requests.Plaster(title="A head", size="large")
    assert request.to_payload() == {"work": "plaster", "title": "A head", "size": "large"}
    with pytest.raises(gallery.ValidationError):
        gallery.requests.Plaster(title="A head", size="huge")
    with gallery.Gallery("key", ledger=False, edition="counter") as client:
        assert str(client.estimate(request).amount) == "9"
    with gallery.Gallery("key", ledger=False) as client, pytest.raises(gallery.ValidationError):
        client.estimate(request)


def test_the_simulator_judges_by_its_edition(gallery: Any, folder: Path) -> None:
    simulator = packages.package("gallery_client", folder / "python").module("simulator")
    payload = {"work": "plaster", "title": "A head", "size": "large"}
    for edition, status in ((None, 400), ("counter", 200), ("depot", 400)):
        service = simulator.open_service(edition=edition)
        with httpx.Client(transport=simulator.Transport(service)) as http:
            key = service.world.settings.keys[0]
            answer = http.post("https://gallery.example/api/hang", json=payload, headers={"x-ticket": key})
        assert answer.status_code == status, (edition, answer.text)


def test_a_change_of_a_list_is_told_in_its_edition_alone() -> None:
    def changed(edition: str, **kind: Any) -> Catalog:
        editions = [
            replace(
                one, models=tuple(_with_size(model, kind) if model.id == "plaster" else model for model in one.models)
            )
            if one.id == edition
            else one
            for one in CATALOG.editions
        ]
        return replace(CATALOG, editions=tuple(editions))

    found = diff(CATALOG, changed("counter", values=("large",)))
    assert [(model.id, change.kind.word, change.subject) for model in found.models for change in model.changes] == [
        ("plaster", "accepts less", "editions/counter/size")
    ]
    assert found.models[0].changes[0].witness is not None
    assert not diff(CATALOG, CATALOG).changes
    assert {change.says for change in diff(first(CATALOG), CATALOG).changes} == {"new"}
    assert {change.kind.word for change in diff(CATALOG, first(CATALOG)).changes} == {"removed"}


def _with_size(model: Any, kind: dict[str, Any]) -> Any:
    fields = (
        replace(field, kind=replace(field.kind, **kind)) if field.name == "size" else field for field in model.fields
    )
    return replace(model, fields=tuple(fields))
