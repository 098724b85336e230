"""Lines for a shell that call the simulated service; a person pastes them."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

from ...service import Kit, Operation
from ..catalog import Catalog
from .accounts import shown_key

DEFAULT_KEY = "test-key"
OWN_KEY = "sk-test"
"""A key that every simulator takes, in place of one that is not shown."""
_SHOWN = frozenset({"text", "choice", "integer", "number", "flag", "duration"})
"""Kinds of fields that need no file."""


def exports(kit: Kit, base_url: str, key: str) -> list[str]:
    """Return the lines that point programs to a simulator: its base URL and a key."""
    shown = shown_key(kit.service.auth[0], key if key == DEFAULT_KEY else OWN_KEY)
    values = {"BASE_URL": base_url, "API_KEY": shown}
    return [f"export {kit.service.environment}_{name}={shlex.quote(value)}" for name, value in values.items()]


def calls(kit: Kit, catalog: Catalog) -> Iterator[str]:
    """Yield a line with a call of each operation."""
    for operation in kit.service.operations.values():
        yield call(kit, catalog, operation)


def call(kit: Kit, catalog: Catalog, operation: Operation) -> str:
    """Return a line that calls an operation; a run that exists only later is `…`."""
    service = kit.service
    words = ["curl"]
    if operation.method != "GET":
        words.append(f"-X {operation.method}")
    way, key = service.auth[0], f"${service.environment}_API_KEY"
    if way.form == "basic":
        words.append(f'-u "{key}"')
    elif way.header:
        words.append(f'-H "{way.header}: {way.prefix}{key if way.form == "key" else "…"}"')
    query = "&".join([*(f"{name}=…" for name in operation.query), *([f"{way.query}={key}"] if way.query else [])])
    words.append(f'"${service.environment}_BASE_URL{operation.path}{f"?{query}" if query else ""}"')
    body = _body(kit, catalog, operation)
    if body:
        words.append(f'-H "content-type: application/json" -d {shlex.quote(json.dumps(body, ensure_ascii=False))}')
    return " ".join(words)


def _body(kit: Kit, catalog: Catalog, operation: Operation) -> Mapping[str, Any]:
    """Return the body of a call: the first example of a model that needs no file, or a run to go on with."""
    schema = catalog.body_schema(operation.id)
    if schema is not None:
        return dict.fromkeys(list(schema["properties"])[:1], "…")
    if operation.id != "submit":
        return {}
    for model in catalog.models:
        shown = {field["name"] for field in model["fields"] if field["kind"]["kind"] in _SHOWN}
        for example in model.get("examples", ()):
            if model.get("lifecycle", {}).get("stage", "active") == "active" and example.keys() <= shown:
                return {kit.service.discriminator: model["id"], **example}
    return {}
