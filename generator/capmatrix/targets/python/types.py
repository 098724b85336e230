"""Types of requests, their parts and answers: datamodel-code-generator over the schemas, and hover texts."""

from __future__ import annotations

import builtins
import gc
import json
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Flag, Kind
from capmatrix.naming import type_name
from capmatrix.schema.model import MEDIA, URLS, former_names, group_of
from capmatrix.schema.types import record_modules, type_definitions
from capmatrix.targets.python import classes, dicts, keywords, request_classes
from capmatrix.targets.python.request_classes import Request, RequestClass, read
from capmatrix.targets.templating import code, inline, json_code, markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from capmatrix.ir.catalog import Catalog, Record
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.schema.kinds import Schema
    from capmatrix.tree import Tree


_PATH = "#/components/schemas/"
_REQUESTS = "requests."
TAKEN = frozenset(
    {"kit", "model_id", "to_payload", "Any", "TYPE_CHECKING", "ConfigDict", "Field", "Literal", "RootModel"}
)
"""Attributes of the runtime's base classes and names that modules of types import, which fields must not hide.

The type generator knows the attributes of pydantic.
"""

_TYPES = (name for name, held in vars(builtins).items() if isinstance(held, type))
HIDING = frozenset({*_TYPES, *TAKEN, "parts", "MediaInput", "UrlsInput", "Request"})
"""Names that annotations and bases may use: where a field is called so, all classes of a module write it otherwise."""
PORTION = 250
"""Request classes that the generator makes at once."""

_HEADER = '"""Types of the matrix. Generated: edit the spec instead."""'


def bundle(catalog: Catalog) -> dict[str, Any]:
    """Return every type as one document; the name of a definition is its module and class."""
    return _document(task(catalog).schemas)


def _document(schemas: Mapping[str, Schema]) -> dict[str, Any]:
    info = {"title": "Types of the matrix", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _schemas(catalog: Catalog) -> dict[str, Schema]:
    """Return every type; its name is its module and class."""
    found = {
        item.place: request(item.of, item.schema)
        if isinstance(item.of, Model)
        else part(item.of, item.schema)
        if item.module == "parts"
        else item.schema
        for item in type_definitions(catalog, lambda place: f"{_PATH}{place}")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The input of the generator as plain values that can be sent to another process."""

    schemas: dict[str, Schema]
    package: str
    bases: dict[str, str | list[str]]
    attributes: dict[str, str]
    aliases: dict[str, keywords.Spellings]
    keywords: dict[str, keywords.Spellings]
    ids: dict[str, tuple[str, ...]]
    """Class of a model that had other ids → all of them."""
    former: classes.Former
    """Class named after a former id of a model → its class, and the sentence of the deprecation."""
    taken: tuple[str, ...]
    """The names of the fields of all request classes, sorted."""

    @property
    def requests(self) -> dict[str, Schema]:
        """Name → schema of the request classes, in the order in which the generator writes them."""
        names = (name for name in _in_order(self.schemas) if name.startswith(_REQUESTS))
        return {name.removeprefix(_REQUESTS): self.schemas[name] for name in names}

    def of(self, name: str) -> Request:
        """Return what is known of a request class beside its schema."""
        place = f"{_REQUESTS}{name}"
        return Request(self.keywords[place], self.aliases[place], self.ids.get(place, ()))

    def only(self, names: Collection[str]) -> Task:
        """Return the task for these request classes, and all parts and answers."""
        left = {name for name in self.schemas if name.startswith(_REQUESTS)} - {f"{_REQUESTS}{name}" for name in names}
        schemas, bases, aliases, spelled, ids = (
            {name: held for name, held in whole.items() if name not in left}
            for whole in (self.schemas, self.bases, self.aliases, self.keywords, self.ids)
        )
        former = {name: held for name, held in self.former.items() if f"{_REQUESTS}{held[0]}" not in left}
        return replace(self, schemas=schemas, bases=bases, aliases=aliases, keywords=spelled, ids=ids, former=former)


def _in_order(schemas: Mapping[str, Schema]) -> list[str]:
    """Return names in the order of the generator, which goes through all again and again for those it can write."""
    needed = {name: _references(schema) - {name} for name, schema in schemas.items()}
    waiting, written = [*schemas], dict[str, None]()
    while waiting:
        before = len(written)
        for name in waiting:
            if needed[name] <= written.keys():
                written[name] = None
        waiting = [name for name in waiting if name not in written]
        if len(written) == before:  # they refer to one another
            return [*written, *waiting]
    return [*written]


def _references(schema: Schema) -> set[str]:
    """Return the names of the types that a schema refers to."""
    found, waiting = set[str](), list[Any]([schema])
    while waiting:
        held = waiting.pop()
        if isinstance(held, dict):
            parts = cast("dict[str, Any]", held)
            if isinstance(name := parts.get("$ref"), str):
                found.add(name.removeprefix(_PATH))
            waiting.extend(parts.values())
        elif isinstance(held, list):
            waiting.extend(cast("list[Any]", held))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """What the generator makes of a task."""

    head: str
    """The document and the imports of the module of requests."""
    requests: list[RequestClass]
    others: Tree
    """The modules of parts and answers."""
    plain: bool
    """Whether each class is as the generator makes it beside any others: nothing is called otherwise for their sake."""


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
            f"{_REQUESTS}{model.names.type}": (model.id, *model.formerly) for model in catalog.models if model.formerly
        },
        former=_former(catalog),
        taken=tuple(
            sorted({field for name in schemas if name.startswith(_REQUESTS) for field in schemas[name]["properties"]})
        ),
    )


def _with_former_ids(text: str, ids: Iterable[tuple[str, ...]]) -> str:
    """Return the classes of requests with every id of a model; only the field that names it is a constant."""
    for every in ids:
        for one in (repr(every[0]), json.dumps(every[0])):
            text = text.replace(f"Literal[{one}] = ", f"Literal[{', '.join(map(repr, every))}] = ")
    return text


def _former(catalog: Catalog) -> classes.Former:
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return {
        name: (model.names.type, f"{name} is called {model.names.type} now, as the model is called {model.id}")
        for model in models
        for name in former_names(model, type_name, catalog)
    }


def start(task: Task) -> Callable[[], Types]:
    """Return a function that makes the types of a task in this process."""
    return lambda: run(task)


def run(task: Task) -> Types:
    """Return the types of a task; those of very many models are made in portions, which need less memory."""
    requests = task.requests
    hiding = {name for name, schema in requests.items() if not HIDING.isdisjoint(schema["properties"])}
    if len(requests) <= PORTION or len(hiding) > PORTION // 2:
        return _run(task)
    names, made = [*requests], list[RequestClass]()
    for start in range(0, len(names), PORTION):
        portion = names[start : start + PORTION]
        part = _run(task.only({*portion, *hiding}))
        if not part.plain:
            return _run(task)
        made += (item for item in part.requests if item.name in portion)
        gc.collect()
    head = _run(task.only({*first_users(made), *hiding}))
    return replace(head, requests=made) if head.plain else _run(task)


def first_users(made: Iterable[RequestClass]) -> set[str]:
    """Return the names of the first class that uses each import: they give the order of the imports of a module."""
    found, imported = set[str](), set[str]()
    for item in made:
        if not imported.issuperset(item.uses):
            found.add(item.name)
        imported.update(item.uses)
    return found


def _run(task: Task) -> Types:
    found, wanted = _generated(task), [*task.requests]
    text = _with_former_ids(found["requests.py"], task.ids.values())
    head, requests = read(text, {name: task.of(name) for name in wanted}, task.taken)
    others = {path: text for path, text in found.items() if path != "requests.py"}
    return Types(
        head=head,
        requests=requests,
        others={
            **others,
            "parts.py": keywords.render("parts.py", found["parts.py"], task.keywords),
            "_part_dicts.py": dicts.render("parts.py", found["parts.py"], task.package, task.aliases),
        },
        plain=" as " not in head and [item.name for item in requests] == wanted,
    )


def modules(made: Types, task: Task) -> Tree:
    """Return the modules of types: of requests, with a stub, of their parts, of answers, and of dictionaries."""
    return {**made.others, **request_classes.modules(made.head, made.requests, task.taken, task.package, task.former)}


def _generated(task: Task) -> Tree:
    """Return the modules of classes as the generator makes them."""
    from datamodel_code_generator import GenerateConfig, InputFileType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.parser import LiteralType

    found = generate(
        _document(task.schemas),
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
    assert isinstance(found, dict), "definitions without dots become one module"
    # The package always has these modules, also for a service without models or objects.
    promised = {f"{name}.py": f"{_HEADER}\n" for name in ("requests", "parts", "answers")}
    return promised | {
        "/".join(path): str(getattr(made, "body", made)) for path, made in found.items() if path[-1] != "__init__.py"
    }


def _attributes(catalog: Catalog) -> dict[str, str]:
    """Return wire name → attribute for names that would hide one of ours or that Python normalises."""
    groups = [group_of(record) for record in catalog.records]
    names = {field.name for scope in (*catalog.models, *groups) for field in scope.fields}
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
