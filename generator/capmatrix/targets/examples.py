"""The first example of a model as code to copy: in Python, as a command of the client, and with curl."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from capmatrix.ir.editions import later
from capmatrix.ir.kinds import Duration, Either, Flag, Group, Integer, Number, String
from capmatrix.targets.templating import Text, fenced, identifier, keyword_arguments, literal, render, shell, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Auth, Catalog, Model, Operation
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field

_GENERAL_OPTIONS = ("field", "json-file", "output", "max-cost", "timeout", "ledger", "base-url", "auth", "json", "help")
_TAKEN = frozenset({*_GENERAL_OPTIONS, "wait", "no-wait", "strict", "no-strict"})
"""Options of `generate` for any model, which no option of a field replaces."""
_WORD = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)


def result_type(catalog: Catalog) -> str:
    """Return the media type of results, such as `video/mp4`; empty where none is documented."""
    answers = (answer for call in catalog.service.operations if call.id == "content" for answer in call.answers)
    return next((answer.media_type for answer in answers if answer.status == 200), "")


def file_name(model: Model, catalog: Catalog) -> str:
    """Return where to save a result: a file with the ending of its type, or the folder if that is not documented."""
    ending = result_type(catalog).rpartition("/")[2]
    return f"{model.names.module}.{ending}" if ending.isalnum() else "."


def shortest(catalog: Catalog) -> Model | None:
    """Return the active model with the shortest examples, to show how the client is called; None if there is none.

    A model of which all is known, and which every edition has, comes before others.
    """
    ready = [model for model in catalog.models if model.examples and model.lifecycle.stage == "active"]
    lists = {edition.source for edition in later(catalog)}
    unlisted = {model.id for edition in catalog.editions for model in edition.models if model.unlisted}

    def order(model: Model) -> tuple[bool, int, str]:
        doubtful = model.partial or model.source in lists or model.id in unlisted
        return doubtful, len(repr(model.examples)), model.id

    return min(ready, key=order, default=None)


def first_call(model: Model, catalog: Catalog, *, programs: bool = False) -> Text:
    """Return the example in Python, as a command and with curl; empty if there is none, or the model is removed.

    `programs`: whether a folder above the page has a page of complete programs.
    """
    if not model.examples or model.lifecycle.stage == "removed":
        return verbatim("")
    forms = {"python": python, "command": command, "curl": curl}
    view: dict[str, object] = {name: form(model, catalog) for name, form in forms.items()}
    return verbatim(render("first_call.md.jinja", view | {"programs": programs}).strip())


def python(model: Model, catalog: Catalog) -> Text:
    """Return the example as a call of the client that ends with the file."""
    package, name = catalog.service.package, identifier(model.names.type)
    lines = [
        f"from {package.module} import {identifier(package.client)}",
        f"from {package.module}.requests import {name}",
        "",
        f"request = {name}(",
        *(f"    {argument}," for argument in keyword_arguments(model.examples[0])),
        ")",
        f"with {package.client}() as client:",
        f"    client.run(request, path={literal(file_name(model, catalog))})",
    ]
    return fenced("\n".join(lines), "python")


def command(model: Model, catalog: Catalog) -> Text:
    """Return the example as a command of the client that ends with the file."""
    words = options(model.fields)
    spelled = {spelling: field for field in model.fields for spelling in (*field.aliases, field.name)}
    lines = [
        f"{catalog.service.package.distribution} generate {shell(model.id)}",
        *(_option(name, value, spelled.get(name), words) for name, value in model.examples[0].items()),
        f"-o {shell(file_name(model, catalog))}",
    ]
    return fenced(" \\\n  ".join(lines), "sh")


def curl(model: Model, catalog: Catalog) -> Text:
    """Return the example as a submission with curl; empty if the matrix does not say how to submit."""
    operation = next((operation for operation in catalog.service.operations if operation.body == "models"), None)
    if operation is None or not catalog.service.servers:
        return verbatim("")
    payload = {catalog.service.discriminator: model.id, **model.examples[0]}
    # An apostrophe would end the quoted word; JSON can escape it.
    body = json.dumps(payload, indent=2).replace("'", "\\u0027")
    lines = [
        f"curl -X {operation.method} {shell(catalog.service.servers[0].url + operation.path)}",
        *key_options(catalog, operation),
        "-H 'Content-Type: application/json'",
        f"-d '{body}'",
    ]
    return fenced(" \\\n  ".join(lines), "sh")


def options(listed: Iterable[Field]) -> dict[str, str]:
    """Return the option of each field that the command line gives one: the first field of a spelling has it."""
    used, found = set(_TAKEN), dict[str, str]()
    for field in listed:
        parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", field.name)
        word = re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()
        both = {word, f"no-{word}"} if isinstance(field.kind, Flag) else {word}
        if _WORD.fullmatch(word) and not both & used:
            used |= both
            found[field.name] = word
    return found


def _option(name: str, value: Json, field: Field | None, words: dict[str, str]) -> str:
    """Return the one word that sets a field: its option where that says exactly this value, else JSON."""
    word = words.get(field.name) if field else None
    match field.kind if field and word else None, value:
        case Flag(), bool():
            return f"--{word}" if value else f"--no-{word}"
        case String() | Duration(), str() if value.isprintable():
            return f"--{word}={shell(value)}"
        case Integer() | Number() | Duration() | Group(), int() | float() | dict():
            return f"--{word}={shell(json.dumps(value))}"
        case Either(options=kinds), int() | float() if any(isinstance(kind, Integer | Number) for kind in kinds):
            return f"--{word}={json.dumps(value)}"
        case _:
            return f"--field={shell(json.dumps({name: value}))}"


def key_options(catalog: Catalog, operation: Operation) -> list[str]:
    """Return the options of curl that send the key of a call, which is read from the environment."""
    if not operation.auth or not catalog.service.auth:
        return []
    auth = catalog.service.auth[0]
    if auth.form != "key" or auth.query:
        return _made_key(auth, catalog.service.package.environment)
    parts, key = f"{auth.header}: {auth.prefix}", f"${catalog.service.package.environment}_API_KEY"
    plain = re.fullmatch(r"[A-Za-z0-9: _-]*", parts)
    return [f'-H "{parts}{key}"' if plain else f'-H {shell(parts)}"{key}"']


def _made_key(auth: Auth, environment: str) -> list[str]:
    """Return the option of curl that sends a pair of keys, a token that was made before, or a key in the query."""
    if auth.query:
        return [f'--url-query "{auth.query}=${environment}_API_KEY"']
    if auth.form == "basic":
        return [f'-u "${environment}_ACCESS_KEY:${environment}_SECRET_KEY"']
    return [f'-H {shell(f"{auth.header}: {auth.prefix}")}"${environment}_TOKEN"']
