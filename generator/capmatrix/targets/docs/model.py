"""The page of one model."""

from __future__ import annotations

import json
import keyword
import re

from capmatrix.ir.catalog import Catalog, Model, Operation
from capmatrix.ir.json_values import Json
from capmatrix.schema.model import group_of, records_of
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import (
    Text,
    code,
    fenced,
    identifier,
    inline,
    joined,
    literal,
    render,
    shell,
    verbatim,
)

_ROOT = "../"
"""From the page of a model to the folder of the pages."""


def page(model: Model, catalog: Catalog) -> str:
    """Return the page: fields, rules, an example in Python and one for curl, notes, decisions."""
    view = {
        "title": inline(model.title),
        "id": code(model.id),
        "provider": inline(model.provider),
        "inputs": joined([verbatim(item) for item in model.inputs], " and ") or verbatim("none"),
        "lifecycle": _lifecycle(model, catalog),
        "doc": inline(model.doc),
        "rows": tuple(fields.row(field, _ROOT, model.evidence) for field in model.fields),
        "records": fields.tables(catalog, records_of(model.fields), _ROOT),
        "rules": tuple(fields.rule(rule, model.fields, _ROOT) for rule in model.rules),
        "prices": fields.price_lines(model.pricing) if model.pricing else (),
        "priced": fields.price_facts(model.pricing, model.fields, _ROOT) if model.pricing else verbatim(""),
        "python": _python(model, catalog),
        "curl": _curl(model, catalog),
        "notes": tuple(inline(note) for note in model.notes),
        "decisions": _decisions(model, catalog),
        "evidence": tuple(inline(place) for place in model.evidence),
    }
    return render("docs/templates/model.md.jinja", view)


def _lifecycle(model: Model, catalog: Catalog) -> Text:
    """Return the lifecycle of a model; empty while it is active."""
    life = model.lifecycle
    if life.stage == "active":
        return verbatim("")
    parts = [verbatim("**Deprecated.**" if life.stage == "deprecated" else "**Removed: requests are refused.**")]
    if life.note:
        parts.append(inline(life.note))
    parts += fields.decisions(life.decisions, _ROOT)
    successor = next((model for model in catalog.models if model.id == life.successor), None)
    if successor is not None:
        parts.append(verbatim(f"Use [{inline(successor.title)}]({successor.names.module}.md)."))
    return joined(parts, " ")


def _decisions(model: Model, catalog: Catalog) -> tuple[Text, ...]:
    """Return the decisions of the model, its lifecycle, and its fields and rules at any depth."""
    named = {*model.decisions, *model.lifecycle.decisions, *(model.pricing.decisions if model.pricing else ())}
    groups = records_of(model.fields)
    for field in (*model.fields, *(field for group in groups for field in group.fields)):
        named.update(field.decisions)
    for rule in (*model.rules, *(rule for group in groups for rule in group.rules)):
        named.update(rule.origin.decisions)
    held = {group.name for group in groups}
    for record in catalog.records:
        if group_of(record).name in held:
            named.update(record.decisions)
    return tuple(
        joined([fields.decision(decision.id, _ROOT), inline(decision.about)], ": ")
        for decision in catalog.decisions
        if decision.id in named
    )


def _python(model: Model, catalog: Catalog) -> Text:
    """Return the first example as a call of the generated client; empty if there is none, or the model is removed."""
    if not model.examples or model.lifecycle.stage == "removed":
        return verbatim("")
    package, name = catalog.service.package, identifier(model.names.type)
    lines = [
        f"from {package.module} import {identifier(package.client)}",
        f"from {package.module}.requests import {name}",
        "",
        f"request = {name}(",
        *(f"    {_argument(key, value)}," for key, value in model.examples[0].items()),
        ")",
        f"with {package.client}() as client:",
        "    job = client.submit(request)",
        "    done = client.wait(job)",
    ]
    return fenced("\n".join(lines), "python")


def _argument(name: str, value: Json) -> str:
    """Return a keyword argument; a wire name that is no identifier goes through a mapping."""
    if name.isidentifier() and not keyword.iskeyword(name):
        return f"{name}={literal(value)}"
    return f"**{literal({name: value})}"


def _curl(model: Model, catalog: Catalog) -> Text:
    """Return the first example as a curl command."""
    operation = next((operation for operation in catalog.service.operations if operation.body == "models"), None)
    if operation is None or not model.examples or model.lifecycle.stage == "removed" or not catalog.service.servers:
        return verbatim("")
    payload = {catalog.service.discriminator: model.id, **model.examples[0]}
    # An apostrophe would end the quoted word; JSON can escape it.
    body = json.dumps(payload, indent=2).replace("'", "\\u0027")
    lines = [
        f"curl -X {operation.method} {shell(catalog.service.servers[0].url + operation.path)}",
        *_key(catalog, operation),
        "-H 'Content-Type: application/json'",
        f"-d '{body}'",
    ]
    return fenced(" \\\n  ".join(lines), "sh")


def _key(catalog: Catalog, operation: Operation) -> list[str]:
    if not operation.auth or not catalog.service.auth:
        return []
    auth = catalog.service.auth[0]
    parts, key = f"{auth.header}: {auth.prefix}", f"${catalog.service.package.environment}_API_KEY"
    plain = re.fullmatch(r"[A-Za-z0-9: _-]*", parts)
    return [f'-H "{parts}{key}"' if plain else f'-H {shell(parts)}"{key}"']
