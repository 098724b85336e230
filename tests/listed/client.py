"""The client under test: its verdict in each edition, its estimate, its judgement by a record, and what it knows."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

from tests.listed.records import Call, Record, answered
from tests.support.generated import validate
from tests.support.specs import GENERATED

from nanogpt_video._kit import KIT  # isort: skip
from nanogpt_video._runtime.listing.models import ListedModel, model_of, with_models  # isort: skip
from nanogpt_video._runtime.listing.records import mapped  # isort: skip
from nanogpt_video._runtime.price import estimate as estimated  # isort: skip
from nanogpt_video._runtime.validation import refused as refusing  # isort: skip
from nanogpt_video._runtime.validation import validate as validated  # isort: skip
from nanogpt_video._runtime.verdict import Finding, Verdict  # isort: skip

DOCUMENTS, LIVE = "documents", "live"
EDITIONS = (DOCUMENTS, LIVE)


def verdict(call: Call, edition: str) -> Verdict:
    """Return what the client says of a call in an edition."""
    return validate(call, edition=edition)


def refused(call: Call, edition: str) -> tuple[Finding, ...]:
    """Return the findings for which the client, strict as it is by default, does not send a call."""
    return refusing(verdict(call, edition), strict=True)


def estimate(call: Call, edition: str) -> Decimal | None:
    """Return what the client expects a call to cost at most; None where it knows no price."""
    return estimated(KIT.in_edition(edition), call).amount


@cache
def _listed(record_id: str) -> ListedModel:
    from tests.listed.records import records

    return model_of(record_id, answered(records()[record_id]), mapped(KIT.resource), KIT, "2026-09-29")


def by_record(record: Record, call: Call) -> Verdict:
    """Return what a client with `newer="ask"` that does not have the model says of a call, from the record alone."""
    bare = KIT._replace(models={id_: info for id_, info in KIT.models.items() if id_ != record.id})
    return validated(with_models(bare, [_listed(record.id)]), call)


@cache
def _catalog() -> dict[str, Any]:
    return json.loads((GENERATED / "catalog.json").read_text("utf-8"))


@cache
def packaged(edition: str = LIVE) -> dict[str, dict[str, Any]]:
    """Return the models as the package describes them in an edition: fields and rules with what they rest on."""
    found = {model["id"]: model for model in _catalog()["models"]}
    others = (one for one in _catalog()["editions"] if one["id"] == edition)
    return found | {model["id"]: model for one in others for model in one.get("models", ())}


def listing() -> dict[str, Any]:
    """Return what the package has to read a record with: what each combination of inputs brings, as data."""
    return _catalog()["listing"]


@cache
def words() -> tuple[str, ...]:
    """Return every name of a field that the package knows, in any spelling."""
    return tuple(
        dict.fromkeys(name for term in _catalog()["vocabulary"] for name in (term["name"], *term.get("aliases", ())))
    )
