"""Types of requests, their parts and answers: datamodel-code-generator over the schemas, and hover texts."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Flag, Kind
from capmatrix.naming import type_name
from capmatrix.schema.model import MEDIA, former_names, group_of
from capmatrix.schema.types import record_modules, type_definitions
from capmatrix.targets.python import classes, dicts, keywords
from capmatrix.targets.templating import code, inline, json_code, markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from capmatrix.ir.catalog import Catalog, Record
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.schema.kinds import Schema
    from capmatrix.tree import Tree


_PATH = "#/components/schemas/"
_TAKEN = frozenset(
    {"kit", "model_id", "to_payload", "Any", "TYPE_CHECKING", "ConfigDict", "Field", "Literal", "RootModel"}
)
"""Attributes of the runtime's base classes and names that modules of types import, which fields must not hide.

The type generator knows the attributes of pydantic.
"""

_HEADER = '"""Types of the matrix. Generated: edit the spec instead."""'


def bundle(catalog: Catalog) -> dict[str, Any]:
    """Return every type as one document; the name of a definition is its module and class."""
    schemas = {
        item.place: request(item.of, item.schema)
        if isinstance(item.of, Model)
        else part(item.of, item.schema)
        if item.module == "parts"
        else item.schema
        for item in type_definitions(catalog, lambda place: f"{_PATH}{place}")
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": catalog.service.title, "version": catalog.service.version},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return _with_media(document, f"{catalog.service.package.module}._bases.MediaInput")


def _with_media(schema: Any, path: str) -> Any:
    """Return a schema in which media have the package's type, which accepts files too."""
    if isinstance(schema, list):
        return [_with_media(item, path) for item in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    inner = {key: _with_media(value, path) for key, value in cast("dict[str, Any]", schema).items() if key != MEDIA}
    return {**inner, "customTypePath": path} if MEDIA in schema else inner


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The input of the generator as plain values that can be sent to another process."""

    schemas: dict[str, Any]
    package: str
    bases: dict[str, str | list[str]]
    attributes: dict[str, str]
    aliases: dict[str, keywords.Spellings]
    keywords: dict[str, keywords.Spellings]
    former: classes.Former
    """Class named after a former id of a model → its class, and the sentence of the deprecation."""
    ids: dict[str, tuple[str, ...]]
    """Id of a model that had others → all of them."""


def task(catalog: Catalog) -> Task:
    """Return the generator's task for a catalog."""
    package = catalog.service.package.module
    bases, attributes = _bases(catalog, package), _attributes(catalog)
    return Task(
        schemas=bundle(catalog),
        package=package,
        bases=bases,
        attributes=attributes,
        aliases=keywords.aliases(catalog),
        keywords=keywords.keywords(catalog),
        former=_former(catalog),
        ids={model.id: (model.id, *model.formerly) for model in catalog.models if model.formerly},
    )


def _with_former_ids(text: str, ids: dict[str, tuple[str, ...]]) -> str:
    """Return the classes of requests with every id of a model; only the field that names it is a constant."""
    for id_, every in ids.items():
        for one in (repr(id_), json.dumps(id_)):
            text = text.replace(f"Literal[{one}] = ", f"Literal[{', '.join(map(repr, every))}] = ")
    return text


def _former(catalog: Catalog) -> classes.Former:
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return {
        name: (model.names.type, f"{name} is called {model.names.type} now, as the model is called {model.id}")
        for model in models
        for name in former_names(model, type_name)
    }


def begin(catalog: Catalog) -> Callable[[], Tree]:
    """Return a function that makes the modules of types in this process when called."""
    return lambda: run(task(catalog))


def load() -> None:
    """Load the generator, which takes as long as all other work of a run."""
    for module in ("config", "parser.openapi"):
        import_module(f"datamodel_code_generator.{module}")


def run(task: Task) -> Tree:
    """Return the modules of types: of requests, with a stub, of their parts, of answers, and of dictionaries."""
    from datamodel_code_generator import GenerateConfig, InputFileType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.parser import LiteralType

    modules = generate(
        task.schemas,
        config=GenerateConfig(
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            base_class=f"{task.package}._bases.Part",
            base_class_map=task.bases,
            target_python_version=PythonVersion.PY_311,
            enum_field_as_literal=LiteralType.All,
            field_constraints=True,
            use_union_operator=True,
            use_standard_collections=True,
            use_field_description=True,
            use_schema_description=True,
            use_default_kwarg=True,
            disable_timestamp=True,
            custom_file_header=_HEADER,
            formatters=[],
            aliases=task.attributes,
        ),
    )
    assert isinstance(modules, dict), "definitions without dots become one module"
    # The package always has these modules, also for a service without models or objects.
    promised = {f"{name}.py": f"{_HEADER}\n" for name in ("requests", "parts", "answers")}
    made = {"/".join(path): str(text) for path, text in _named(modules) if path[-1] != "__init__.py"}
    found: Tree = {**promised, **made}
    found["requests.py"] = _with_former_ids(found["requests.py"], task.ids)
    return _completed(found, task)


def _completed(found: Tree, task: Task) -> Tree:
    """Return the modules with every spelling, with names after former ids, and with the stub and the dictionaries."""
    requests, parts = found["requests.py"], found["parts.py"]
    return {
        **found,
        "parts.py": keywords.render("parts.py", parts, task.keywords),
        "requests.pyi": keywords.render("requests.py", requests, task.keywords, stub=True)
        + classes.exported(requests, task.former),
        "requests.py": classes.render("requests.py", requests, task.package, task.keywords, task.former),
        **dicts.render(found, task.package, task.aliases, task.former),
    }


def _attributes(catalog: Catalog) -> dict[str, str]:
    """Return wire name → attribute for names that would hide one of ours or that Python normalises."""
    groups = [group_of(record) for record in catalog.records]
    names = {field.name for scope in (*catalog.models, *groups) for field in scope.fields}
    names.add(catalog.service.discriminator)
    foreign = {name: f"field_{name.encode().hex()}" for name in names if unicodedata.normalize("NFKC", name) != name}
    return foreign | {name: f"{name}_" for name in sorted(names & _TAKEN)}


def _named(modules: Mapping[tuple[str, ...], Any]) -> list[tuple[tuple[str, ...], str]]:
    return [(path, getattr(result, "body", result)) for path, result in modules.items()]


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
