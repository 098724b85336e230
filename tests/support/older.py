"""A client older than a model: the package without it, before a service that has it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service

NEW = "bytedance-seedance-v1-pro-fast"
"""A model that only the service's list has, as the client of these tests does not have it yet."""


@cache
def _without(name: str) -> bytes:
    """Return a data file of the package without the model; its list is known to have all the others."""
    whole = json.loads(KIT.resource(name))
    if name == "listing.json":
        return json.dumps({**whole, "unlisted": []}).encode()
    if name != "catalog.json":
        return KIT.resource(name)
    return json.dumps({**whole, "models": [model for model in whole["models"] if model["id"] != NEW]}).encode()


OLDER = KIT._replace(models={id_: info for id_, info in KIT.models.items() if id_ != NEW}, resource=_without)
ORDER: dict[str, Any] = {"model": NEW, "prompt": "A paper boat"}
LIST = "/v1/video-models"


def listed(*records: Any, packaged: bool = True) -> dict[str, Any]:
    """Return a list with these records, beside those of the packaged models as far as the guard looks at them."""
    known = [{"id": id_} for id_ in OLDER.models] if packaged else []
    return {"data": [*known, *records]}


def record(**parameters: Any) -> dict[str, Any]:
    """Return the record of the new model."""
    architecture = {"input_modalities": ["text"]}
    return {"id": NEW, "architecture": architecture, "supported_parameters": {"parameters": parameters}}


def selected(*values: Any) -> dict[str, Any]:
    """Return a parameter with a set of values."""
    return {"type": "select", "options": [{"value": value, "label": str(value)} for value in values]}


def answering(body: object, asked: list[httpx.Request] | None = None) -> Callable[[httpx.Request], httpx.Response]:
    """Return a wire that answers every call with a body: an object as JSON, bytes as they are."""

    def answer(request: httpx.Request) -> httpx.Response:
        if asked is not None:
            asked.append(request)
        return httpx.Response(200, content=body) if isinstance(body, bytes) else httpx.Response(200, json=body)

    return answer


def charges(service: Service) -> int:
    """Return how often a simulator has charged."""
    return len(service.world.charges)
