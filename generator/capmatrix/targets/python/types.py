"""What the type generator is given: the schemas of requests, their parts and answers, with hover texts."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, cast

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Flag, Kind
from capmatrix.naming import type_name
from capmatrix.schema.model import MEDIA, URLS, former_names, group_of
from capmatrix.schema.types import record_modules, type_definitions
from capmatrix.targets.python import classes, keywords
from capmatrix.targets.python.type_generator import PATH, REQUESTS, TAKEN, Task, document
from capmatrix.targets.templating import code, inline, json_code, markdown

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Record
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.schema.kinds import Schema


def bundle(catalog: Catalog) -> dict[str, Any]:
    """Return every type as one document; the name of a definition is its module and class."""
    return document(task(catalog).schemas)


def _schemas(catalog: Catalog) -> dict[str, Schema]:
    """Return every type; its name is its module and class."""
    found = {
        item.place: request(item.of, item.schema)
        if isinstance(item.of, Model)
        else part(item.of, item.schema)
        if item.module == "parts"
        else item.schema
        for item in type_definitions(catalog, lambda place: f"{PATH}{place}")
    }
    return _with_inputs(found, f"{catalog.service.package.module}._bases")


_INPUTS = {MEDIA: "MediaInput", URLS: "UrlsInput"}
"""Mark of a schema → the type of the package, which accepts friendly input too."""


def _with_inputs(schema: Any, bases: str) -> Any:
    """Return a schema in which media and texts of URLs have the package's types."""
    if isinstance(schema, list):
        return [_with_inputs(item, bases) for item in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    pairs = cast("dict[str, Any]", schema).items()
    inner = {key: _with_inputs(value, bases) for key, value in pairs if key not in _INPUTS}
    marked = [name for mark, name in _INPUTS.items() if mark in schema]
    return {**inner, "customTypePath": f"{bases}.{marked[0]}"} if marked else inner


def task(catalog: Catalog) -> Task:
    """Return the generator's task for a catalog."""
    package = catalog.service.package.module
    bases, attributes = _bases(catalog, package), _attributes(catalog)
    schemas = _schemas(catalog)
    return Task(
        schemas=schemas,
        package=package,
        bases=bases,
        attributes=attributes,
        aliases=keywords.aliases(catalog),
        keywords=keywords.keywords(catalog),
        ids={
            f"{REQUESTS}{model.names.type}": (model.id, *model.formerly) for model in catalog.models if model.formerly
        },
        former=_former(catalog),
        taken=tuple(
            sorted({field for name in schemas if name.startswith(REQUESTS) for field in schemas[name]["properties"]})
        ),
    )


def _former(catalog: Catalog) -> classes.Former:
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return {
        name: (model.names.type, f"{name} is called {model.names.type} now, as the model is called {model.id}")
        for model in models
        for name in former_names(model, type_name, catalog)
    }


def _attributes(catalog: Catalog) -> dict[str, str]:
    """Return wire name → attribute for names that would hide one of ours or that Python normalises."""
    groups = [group_of(record) for record in catalog.records]
    fields = (field for scope in (*catalog.models, *groups) for field in scope.fields)
    names = {spelling for field in fields for spelling in (field.name, *field.aliases)}  # answers have all of them
    names.add(catalog.service.discriminator)
    foreign = {name: f"field_{name.encode().hex()}" for name in names if unicodedata.normalize("NFKC", name) != name}
    return foreign | {name: f"{name}_" for name in sorted(names & TAKEN)}


def _bases(catalog: Catalog, package: str) -> dict[str, str | list[str]]:
    modules = record_modules(catalog)
    answers = {f"answers.{name}": f"{package}._bases.Answer" for name, module in modules.items() if module == "answers"}
    models = [model.names for model in catalog.models if model.lifecycle.stage != "removed"]
    return {**answers, **{f"requests.{names.type}": f"{package}._bases.Request" for names in models}}


def request(model: Model, schema: Schema) -> Schema:
    """Return the types view of a model with complete descriptions."""
    life = model.lifecycle
    successor = f" Use {code(life.successor)}." if life.successor else ""
    deprecated = prose.dated("Deprecated", life.deprecated, life.sunset)
    fate = f"{deprecated}. {inline(life.note)}{successor}" if life.stage == "deprecated" else ""
    partly = prose.PARTIAL if model.partial else ""
    return _described(schema, (inline(model.doc), partly, fate), model.fields, model.rules)


def part(record: Record, schema: Schema) -> Schema:
    """Return the types view of an object in requests with complete descriptions."""
    group = group_of(record)
    return _described(schema, (inline(record.doc),), group.fields, group.rules)


def _described(schema: Schema, head: tuple[str, ...], fields: tuple[Field, ...], rules: tuple[Rule, ...]) -> Schema:
    sentences = "\n".join(f"- {markdown(prose.explained(rule, fields))}" for rule in rules)
    text = "\n\n".join(block for block in (*head, sentences) if block)
    properties = {**schema["properties"], **{field.name: _field(schema, field) for field in fields}}
    return schema | ({"description": text} if text else {}) | {"properties": properties}


def _field(schema: Schema, field: Field) -> Schema:
    sentences = [
        inline(field.doc or field.title),
        _values(field.kind),
        prose.UNPUBLISHED if field.unpublished else "",
        f"Unit: {inline(field.unit)}." if field.unit else "",
        "Required." if field.required else "",
        f"Without it: {json_code(field.default.value)}." if field.default else "",
        f"Also spelled {markdown(prose.spellings(field))}." if field.aliases else "",
        f"Legacy: use {code(field.replaced_by)}." if field.replaced_by else "",
    ]
    text = " ".join(sentence for sentence in sentences if sentence)
    return schema["properties"][field.name] | ({"description": text} if text else {})


def _values(kind: Kind) -> str:
    """Return the valid values in words, if the type does not express them."""
    shown = "" if isinstance(kind, Flag) else markdown(prose.domain(kind))
    return f"Values: {shown}." if shown else ""
