"""The simulated service under Schemathesis, with the OpenAPI document that is emitted for it as the judge."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import schemathesis
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.validation import validate
from schemathesis import engine
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events

REF = "#/components/schemas/"


@dataclass
class Found:
    """What a campaign saw."""

    problems: list[str] = field(default_factory=list)
    """Violations, and errors of the campaign itself, each with the request that shows it."""
    checks: Counter[str] = field(default_factory=Counter)
    """Check → how often it was made."""
    unsaid: int = 0
    """Refusals of what the document allows, for a reason that no schema can state."""
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    """(Call, status) → how often it was answered so."""


def models_of(document: dict[str, Any]) -> list[str]:
    """Return the names of the request schemas that the submit body is a union of."""
    schemas = document["components"]["schemas"]
    (union,) = [name for name in _bodies(document) if "oneOf" in schemas[name]]
    return [option["$ref"].removeprefix(REF) for option in schemas[union]["oneOf"]]


def narrowed(document: dict[str, Any], model: str) -> dict[str, Any]:
    """Return the document for one model: its schema in place of the union, of which whole coverage takes hours."""
    narrow = copy.deepcopy(document)
    for body in _contents(narrow):
        if "oneOf" in document["components"]["schemas"][body["$ref"].removeprefix(REF)]:
            body["$ref"] = REF + model
    return narrow


def united(document: dict[str, Any], models: Collection[str]) -> dict[str, Any]:
    """Return the document with a union of these models alone: of 176 Schemathesis says that it does not support it."""
    few = copy.deepcopy(document)
    for name in set(_bodies(few)):
        body = few["components"]["schemas"][name]
        if "oneOf" in body:
            wanted = {REF + model for model in models}
            body["oneOf"] = [option for option in body["oneOf"] if option["$ref"] in wanted]
            mapping = body["discriminator"]["mapping"]
            body["discriminator"]["mapping"] = {id_: ref for id_, ref in mapping.items() if ref in wanted}
    return few


def run(module: Any, document: dict[str, Any], *, examples: int, coverage: bool = True, only: str = "") -> Found:
    """Ask a fresh simulator of a package every operation, or only one: all checks of Schemathesis are on."""
    service = module.open_service(speed=1e6, balance=Decimal(10**9))
    way = service.kit.service.auth[0]
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "headers": {way.header: f"{way.prefix}test-key"},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "phases": {"coverage": {"enabled": coverage}},
        }
    )
    schema = schemathesis.openapi.from_dict({**document, "servers": [{"url": service.prefix or "/"}]}, config=config)
    schema.app = service.app
    found = Found()
    for event in engine.from_schema(schema.include(operation_id=only) if only else schema).execute():
        if isinstance(event, events.ScenarioFinished):
            _note(event, found, service.kit)
        elif isinstance(event, events.NonFatalError):
            found.problems.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, events.FatalError):
            found.problems.append(repr(event.exception))
    service.world.close()
    return found


def _note(event: events.ScenarioFinished, found: Found, kit: Kit) -> None:
    recorder = event.recorder
    for case_id, interaction in recorder.interactions.items():
        if interaction.response is not None:
            label = recorder.cases[case_id].value.operation.label
            found.answers[label, interaction.response.status_code] += 1
    for case_id, checks in recorder.checks.items():
        for check in checks:
            found.checks[check.name] += 1
            if check.failure_info is None:
                continue
            if check.name == "positive_data_acceptance" and _no_schema_says(kit, recorder.cases[case_id].value.body):
                found.unsaid += 1
            else:
                failure = check.failure_info
                found.problems.append(f"{check.name}: {failure.failure.message}\n{failure.code_sample}"[:2000])


def _no_schema_says(kit: Kit, body: object) -> bool:
    """Return whether a request is wrong in nothing but what no schema states: sizes, spellings that differ, escapes."""
    errors = validate(kit, body).errors
    return bool(errors) and all(
        one.code == "too_large"
        or "another spelling of" in one.message
        or (one.code == "bad_format" and isinstance(body, dict) and _has_escapes(body.get(one.field)))
        for one in errors
    )


def _has_escapes(value: object) -> bool:
    """Return whether a text is a right JSON array of texts with escapes, whose URLs no keyword reads."""
    try:
        read = json.loads(value) if isinstance(value, str) and "\\" in value else None
    except ValueError:
        return False
    return isinstance(read, list) and all(isinstance(one, str) for one in read)


def _contents(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        for operation in path.values():
            if "requestBody" in operation:
                yield operation["requestBody"]["content"]["application/json"]["schema"]


def _bodies(document: dict[str, Any]) -> list[str]:
    return [body["$ref"].removeprefix(REF) for body in _contents(document)]
