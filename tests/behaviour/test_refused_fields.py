"""A service that refuses fields which it does not know: client, schemas, simulator and texts say so."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest

from capmatrix.pipeline import load
from capmatrix.review.show.why import why
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support import packages
from tests.support.specs import CASES

SPEC = CASES / "foundry" / "spec"
TENOR = {"bell": "tenor", "motto": "Vivos voco"}
WRONG = [{**TENOR, "clapper": 1}, {**TENOR, "yoke": True}, {**TENOR, "mould": {"sand": "dry", "lid": 1}}]
RIGHT = [TENOR, {**TENOR, "mould": {"sand": "dry", "notes": {"lid": 1}}}, {"bell": "treble", "clapper": 1}]


@pytest.fixture
def package(foundry: Path) -> Any:
    return packages.package("foundry_client", foundry / "python").module()


@pytest.mark.parametrize("payload", WRONG)
def test_the_verdict_is_an_error_whose_words_speak_of_no_charge(package: Any, payload: dict[str, Any]) -> None:
    verdict = package.validate(payload)
    assert not verdict.warnings
    assert ["the service refuses it" in finding.message for finding in verdict.errors] == [True]
    with package.Foundry(api_key="k") as client, pytest.raises(package.ValidationError, match="refuses"):
        client.submit(payload, strict=False)


def test_schemas_have_no_other_properties(foundry: Path) -> None:
    schema = json.loads((foundry / "jsonschema" / "request.json").read_text("utf-8"))
    parts = {**schema["$defs"], **json.loads((foundry / "openapi" / "openapi.json").read_text("utf-8"))["components"]}
    assert parts["Tenor"]["additionalProperties"] is False
    assert parts["schemas"]["Mould"]["additionalProperties"] is False
    assert parts["schemas"]["Cast"].get("additionalProperties", True) is True  # an answer may hold more
    assert "additionalProperties" not in parts["Treble"]  # not all of its fields are known
    judge = jsonschema_rs.validator_for(schema)
    assert [judge.is_valid(payload) for payload in (*RIGHT, *WRONG)] == [True] * 3 + [False] * 3


@pytest.mark.parametrize("payload", [*RIGHT, *WRONG])
def test_the_simulator_refuses_what_the_service_would(package: Any, payload: dict[str, Any]) -> None:
    kit = importlib.import_module("foundry_client._kit").KIT
    server = importlib.import_module("foundry_client._runtime.simulator.serving.server")
    with server.serve(kit) as served:
        answer = httpx.post(f"{served.base_url}/cast", json=payload, headers={"x-seal": "test-key"})
        assert answer.is_success is (payload in RIGHT)
        assert len(served.service.world.charges) == int(payload in RIGHT)


def test_a_request_without_a_model_is_for_the_default_and_is_sent_with_its_id(package: Any) -> None:
    kit = importlib.import_module("foundry_client._kit").KIT
    server = importlib.import_module("foundry_client._runtime.simulator.serving.server")
    assert package.validate({"motto": "Vivos voco"}).valid
    assert package.normalise({"motto": "Vivos voco"}).payload == TENOR
    with server.serve(kit) as served, package.Foundry(api_key="test-key", base_url=served.base_url) as client:
        assert client.submit({"motto": "Vivos voco"}).model == "tenor"
        answer = httpx.post(f"{served.base_url}/cast", json={"motto": "Vivos voco"}, headers={"x-seal": "test-key"})
        assert answer.is_success  # others may leave it out
        assert [task.model for task in served.service.world.tasks.values()] == ["tenor", "tenor"]


def test_only_the_dictionary_of_the_default_model_may_leave_it_out(foundry: Path) -> None:
    text = (foundry / "python" / "foundry_client" / "dicts.py").read_text("utf-8")
    lines = {line.split(": ", 1)[1] for line in text.splitlines() if line.strip().startswith("bell:")}
    others = {f'Literal["{name}"]' for name in ("carillon", "chime", "garland", "peal", "treble")}
    assert lines == {'NotRequired[Literal["tenor"]]', *others}


def test_no_document_asks_for_a_key_that_may_be_left_out(foundry: Path) -> None:
    union = json.loads((foundry / "openapi" / "openapi.json").read_text("utf-8"))["components"]["schemas"]
    assert "discriminator" not in union["AnyModelRequest"]  # which OpenAPI allows of required properties alone
    assert [union[name].get("required") for name in ("Tenor", "Treble")] == [["motto"], ["bell"]]
    assert "Requests without bell are for this model." in (foundry / "docs" / "models" / "tenor.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (None, "tenor", ChangeClass.ADDED),
        ("tenor", None, ChangeClass.CALL),
        ("tenor", "treble", ChangeClass.DANGER),
    ],
)
def test_another_default_is_a_change(before: str | None, after: str | None, kind: ChangeClass) -> None:
    catalog = load(SPEC).catalog
    old, new = (replace(catalog, service=replace(catalog.service, default_model=one)) for one in (before, after))
    assert (kind, "service/default_model") in [(change.kind, change.subject) for change in diff(old, new).changes]


def test_why_gives_the_change_without_a_word_of_charges() -> None:
    loaded = load(SPEC)
    found = why(loaded.document, loaded.catalog, WRONG[0])
    assert not found.valid
    assert [one.says for one in found.findings] == ["is not a known field; the service refuses it"]
    assert found.advice is not None
    assert found.advice.payload == TENOR


def test_a_service_that_ignores_them_from_now_on_is_a_change() -> None:
    new = load(SPEC).catalog
    old = replace(new, service=replace(new.service, unknown_fields="ignored"))
    told = [(change.kind, change.subject) for change in diff(old, new).changes]
    assert told == [(ChangeClass.SERVICE, "service/unknown_fields")]
