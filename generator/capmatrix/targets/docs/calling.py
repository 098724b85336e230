"""A page with two complete programs, for curl and for JavaScript: submit, poll, download."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from capmatrix.ir.catalog import path_steps
from capmatrix.targets import examples
from capmatrix.targets.templating import fenced, identifier, javascript_literal, json_literal, render, shell, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Operation, Parameter
    from capmatrix.tree import Tree

NEEDED = ("run_at", "word_at", "url_at", "done")


def page(catalog: Catalog) -> Tree:
    """Return the page; no page if an operation that the programs need is missing, or no model has an example."""
    submissions, looks = catalog.service.doing("submit"), catalog.service.doing("status")
    model = examples.shortest(catalog)
    if len(submissions) != 1 or not looks or not _plain_key(catalog) or model is None:
        return {}
    submit, status = submissions[0], looks[0]
    run = next((one for one in status.parameters if one.role == "run_id"), None)
    needed = {
        field.name for field in (*status.path_fields, *status.query) if field.required or field in status.path_fields
    }
    if submit.encoding != "json" or submit.path_fields or submit.query or run is None or run.raw or needed - {run.name}:
        return {}
    payload = {catalog.service.discriminator: model.id, **model.examples[0]}
    texts = _texts(catalog, submit, status, run) | {"payload": payload}
    if not all(texts[name] for name in NEEDED):
        return {}
    encoded = {"query": quote(run.name)}  # curl encodes the value of a parameter, but not its name
    timings = {timing.name: timing.value for timing in catalog.service.timings}
    view = {
        "in_path": f"{{{run.name}}}" in status.path,
        "headers": tuple(shell(f"{name}: {value}") for name, value in (*catalog.service.headers, *submit.headers)),
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


def _plain_key(catalog: Catalog) -> bool:
    """Return whether the key is sent as it is, in a header."""
    return any(way.form == "key" and bool(way.header) for way in catalog.service.auth[:1])


def _texts(catalog: Catalog, submit: Operation, status: Operation, run: Parameter) -> dict[str, Any]:
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
        "query": run.name,
        "hole": f"{{{run.name}}}",
        "others": dict((*catalog.service.headers, *submit.headers)),
        "header": auth.header,
        "prefix": auth.prefix,
    }


def _paths(texts: tuple[str, ...]) -> list[tuple[str | int, ...]]:
    return [path_steps(text) for text in texts]
