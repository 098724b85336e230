"""The page of one model: what people ask first, a first call, fields, rules and prices, and at the end the sources."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator

from capmatrix.ir.catalog import Catalog, Model, Operation
from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import Field
from capmatrix.schema.model import group_of, records_of
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import (
    Text,
    code,
    fenced,
    identifier,
    inline,
    joined,
    json_code,
    literal,
    render,
    shell,
    verbatim,
)

_ASKED = {"length": ("seconds", "frames"), "picture": ("picture", "width", "height", "rate"), "sound": ("sound",)}
"""Rows of the table at the top → what their fields mean."""
_ROOT = "../"
"""From the page of a model to the folder of the pages."""


def page(model: Model, catalog: Catalog) -> str:
    """Return the page of a model."""
    records = fields.tables(catalog, records_of(model.fields), _ROOT)
    view = {
        "title": inline(model.title),
        "id": code(model.id),
        "provider": inline(model.provider),
        "lifecycle": _lifecycle(model, catalog),
        "doc": inline(model.doc),
        "glance": tuple(_glance(model)),
        "rows": tuple(fields.row(field, model.rules) for field in model.fields),
        "records": records,
        "rules": tuple(fields.rule(rule, model.fields, _ROOT) for rule in model.rules),
        "prices": fields.price_rows(model.pricing) if model.pricing else (),
        "priced": fields.price_facts(model.pricing, model.fields, _ROOT) if model.pricing else verbatim(""),
        "python": _python(model, catalog),
        "curl": _curl(model, catalog),
        "sources": tuple(fields.sources(model.fields, _ROOT, model.evidence))
        + tuple(row for record in records for row in record.sources),
        "notes": tuple(inline(note) for note in model.notes),
        "decisions": _decisions(model, catalog),
        "evidence": tuple(inline(place) for place in model.evidence),
    }
    return render("docs/templates/model.md.jinja", view)


def _glance(model: Model) -> Iterator[Text]:
    """Yield the rows on what people ask first: inputs, lengths, sizes, sound, price."""
    yield fields.cells(verbatim("takes"), joined([verbatim(item) for item in model.inputs]) or verbatim("no input"))
    for title, meanings in _ASKED.items():
        found = [field for field in model.fields if field.means in meanings and not field.replaced_by]
        if found:
            yield fields.cells(verbatim(title), joined([_values(field) for field in found], "; "))
    price = fields.price_cell(model.pricing) if model.pricing else verbatim("")
    depends = verbatim(" ([it depends](#price))") if model.pricing and len(model.pricing.rows) > 1 else verbatim("")
    yield fields.cells(verbatim("price"), verbatim(f"{price or 'not known'}{depends}"))


def _values(field: Field) -> Text:
    shown = joined([part for part in (code(field.name), fields.domain(field)) if part], ": ")
    return verbatim(f"{shown}, {json_code(field.default.value)} if absent") if field.default else shown


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
        "    done = job.wait()",
        f"    job.download({literal(_file(model, catalog))})",
    ]
    return fenced("\n".join(lines), "python")


def _file(model: Model, catalog: Catalog) -> str:
    """Return a name for the file of a result, by its media type."""
    return f"{model.names.module}.{fields.result_type(catalog).rpartition('/')[2]}"


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
