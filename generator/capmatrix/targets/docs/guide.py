"""A guide page for each task with the client, with code to copy."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Choice, Media, Urls
from capmatrix.targets import examples
from capmatrix.targets.templating import code, identifier, inline, joined, keyword_arguments, literal, render, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Operation
    from capmatrix.targets.templating import Text
    from capmatrix.tree import Tree

PAGES = (
    "start",
    "once",
    "waiting",
    "results",
    "batch",
    "money",
    "errors",
    "testing",
    "seen",
    "settings",
    "notebooks",
    "web",
)
NUMBERS = {"settle-window": 300, "wait-timeout": 600, "poll-interval-max": 5, "not-found-grace": 15}
"""Timing on the pages → the client's value if the matrix has none."""


def pages(catalog: Catalog, *, programs: bool) -> Tree:
    """Return the pages; none if no model has an example. `programs`: whether there is a page of complete programs."""
    model = examples.shortest(catalog)
    operations = {operation.id: operation for operation in catalog.service.operations}
    if model is None or not {"submit", "status"} <= operations.keys():
        return {}
    package = catalog.service.package
    timings = {timing.name: timing.value for timing in catalog.service.timings}
    window, wait, poll_max, grace = (literal(timings.get(name, number)) for name, number in NUMBERS.items())
    found_by = operations["submit"].found_by
    view = {
        "package": verbatim(package.distribution),
        "module": identifier(package.module),
        "client": identifier(package.client),
        "environment": identifier(package.environment),
        "type": identifier(model.names.type),
        "dict": identifier(f"{model.names.type}Dict"),
        "media": any(isinstance(field.kind, Media) for item in catalog.models for field in item.fields),
        "urls": any(isinstance(field.kind, Urls) for item in catalog.models for field in item.fields),
        "ways": joined([code(way.id) for way in catalog.service.auth]),
        "connect": literal(timings.get("connect-timeout", 10)),
        "read": literal(timings.get("read-timeout", 120)),
        "first_call": examples.first_call(model, catalog, programs=programs),
        "file": literal(examples.file_name(model, catalog)),
        "arguments": joined(keyword_arguments(model.examples[0])),
        "key": literal(catalog.service.discriminator),
        "payload": literal({catalog.service.discriminator: model.id, **model.examples[0]}),
        "found_by": code(found_by) if found_by else None,
        "window": window,
        "wait": wait,
        "poll_max": poll_max,
        "grace": grace,
        "balance": "balance" in operations,
        "quote": operations["submit"].quote is not None,
        "recover": "recover" in operations,
        "extend": "extend" in operations,
        "content": _variants(operations.get("content")),
        "rows": tuple(_errors()),
    }
    return {f"guide/{name}.md": render(f"docs/templates/guide-{name}.md.jinja", view) for name in PAGES}


def _variants(content: Operation | None) -> Text | None:
    """Return the values of the query of the `content` operation; None if there is no choice."""
    kinds = [field.kind for field in content.query] if content else []
    chosen = next((kind for kind in kinds if isinstance(kind, Choice)), None)
    return joined([code(str(value)) for value in chosen.values]) if chosen else None


def _errors() -> list[Text]:
    """Return a row for each error of the runtime, parsed from its source, which is not imported."""
    source = (Path(__file__).parents[2] / "runtime/client/errors.py").read_text(encoding="utf-8")
    found = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    return [joined([code(node.name), inline(_summary(node))], " | ") for node in found[1:]]


def _summary(node: ast.ClassDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]
