"""A page with two complete programs, for curl and for JavaScript: submit, poll, download."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from capmatrix.ir.catalog import path_steps
from capmatrix.targets import examples
from capmatrix.targets.templating import fenced, identifier, javascript_literal, json_literal, render, shell, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Operation
    from capmatrix.tree import Tree

NEEDED = ("run_at", "word_at", "url_at", "done")


def page(catalog: Catalog) -> Tree:
    """Return the page; no page if an operation that the programs need is missing, or no model has an example."""
    operations = {operation.id: operation for operation in catalog.service.operations}
    submit, status = operations.get("submit"), operations.get("status")
    model = examples.shortest(catalog)
    if submit is None or status is None or not status.query or not catalog.service.auth or model is None:
        return {}
    payload = {catalog.service.discriminator: model.id, **model.examples[0]}
    texts = _texts(catalog, submit, status) | {"payload": payload}
    if not all(texts[name] for name in NEEDED):
        return {}
    encoded = {"query": quote(status.query[0].name)}  # curl encodes the value of a parameter, but not its name
    timings = {timing.name: timing.value for timing in catalog.service.timings}
    view = {
        "package": verbatim(catalog.service.package.distribution),
        "environment": identifier(catalog.service.package.environment),
        "pause": json_literal(timings.get("poll-interval", 5)),
        "attempts": json_literal(int(timings.get("poll-attempts", 120))),
        "javascript": {name: javascript_literal(text) for name, text in texts.items()},
        "shell": {
            name: shell(text if isinstance(text, str) else json.dumps(text)) for name, text in (texts | encoded).items()
        },
    }
    programs = {
        name: fenced(render(f"docs/templates/calling.{ending}.jinja", view), language)
        for name, ending, language in (("curl", "sh", "bash"), ("javascript", "mjs", "js"))
    }
    return {"calling.md": render("docs/templates/calling.md.jinja", view | programs)}


def _texts(catalog: Catalog, submit: Operation, status: Operation) -> dict[str, Any]:
    """Return the texts of the programs, each escaped for the shell and for JavaScript."""
    dialects = {dialect.id: dict(dialect.paths) for dialect in catalog.service.dialects}
    submit_paths, status_paths = dialects.get(submit.dialect or "", {}), dialects.get(status.dialect or "", {})
    auth, statuses = catalog.service.auth[0], catalog.service.statuses
    return {
        "run_at": _paths(submit_paths.get("run_id", ())),
        "word_at": _paths(status_paths.get("status", ())),
        "url_at": _paths(status_paths.get("url", ())),
        "done": [item.word for item in statuses if item.state == "completed"],
        "over": [item.word for item in statuses if item.state in ("failed", "cancelled")],
        "submit": submit.path,
        "status": status.path,
        "query": status.query[0].name,
        "header": auth.header,
        "prefix": auth.prefix,
    }


def _paths(texts: tuple[str, ...]) -> list[tuple[str | int, ...]]:
    return [path_steps(text) for text in texts]
