"""The types of a task by datamodel-code-generator: plain values in, texts of modules out.

Nothing of the matrix is needed here, so that a process that does only this loads little beside the generator.
"""

from __future__ import annotations

import builtins
import gc
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from capmatrix.frozen import dataclass
from capmatrix.targets.python import classes, dicts, keywords, request_classes
from capmatrix.targets.python.request_classes import Request, RequestClass, read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from capmatrix.schema.kinds import Schema
    from capmatrix.tree import Tree


PATH = "#/components/schemas/"
"""Before the name of a type, where a schema refers to it."""
REQUESTS = "requests."
"""Before the name of a request class, which names a type."""
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
        names = (name for name in _in_order(self.schemas) if name.startswith(REQUESTS))
        return {name.removeprefix(REQUESTS): self.schemas[name] for name in names}

    def of(self, name: str) -> Request:
        """Return what is known of a request class beside its schema."""
        place = f"{REQUESTS}{name}"
        return Request(self.keywords[place], self.aliases[place], self.ids.get(place, ()))

    def only(self, names: Collection[str]) -> Task:
        """Return the task for these request classes, and all parts and answers."""
        left = {name for name in self.schemas if name.startswith(REQUESTS)} - {f"{REQUESTS}{name}" for name in names}
        schemas, bases, aliases, spelled, ids = (
            {name: held for name, held in whole.items() if name not in left}
            for whole in (self.schemas, self.bases, self.aliases, self.keywords, self.ids)
        )
        former = {name: held for name, held in self.former.items() if f"{REQUESTS}{held[0]}" not in left}
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
                found.add(name.removeprefix(PATH))
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


def document(schemas: Mapping[str, Schema]) -> dict[str, Any]:
    """Return the types as a document of the form that the generator reads."""
    info = {"title": "Types of the matrix", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _with_former_ids(text: str, ids: Iterable[tuple[str, ...]]) -> str:
    """Return the classes of requests with every id of a model; only the field that names it is a constant."""
    for every in ids:
        for one in (repr(every[0]), json.dumps(every[0])):
            text = text.replace(f"Literal[{one}] = ", f"Literal[{', '.join(map(repr, every))}] = ")
    return text


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
        document(task.schemas),
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
