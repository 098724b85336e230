"""What a shell completes of the command line of a service: its table of commands, and the models of the catalog."""

# Budget: separate from the table's reader, which the toolkit has too.
from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pkgutil import get_data
from typing import Any

from .completion import Command, complete, of_table
from .model_fields import Part, description, headline, names_of, values_of


def answer(package: str) -> None:
    """Answer a shell that asks for completion, and end the process; return where the command line has to."""
    complete(partial(program, package))


def program(package: str) -> Command:
    """Return the table of the commands that a service has, with its models."""
    catalog, table = _json(package, "data/catalog.json"), table_of_commands()
    operations = {operation["id"] for operation in catalog["service"]["operations"]}
    models = {entry["id"]: entry for entry in catalog["models"]}
    editions = catalog["editions"]
    commands = {
        name: _with_editions(_with_models(command, models, editions), editions)
        for name, command in table["commands"].items()
        if operations.issuperset(command["needs"])
    }
    return of_table({**table, "commands": commands})


def table_of_commands() -> dict[str, Any]:
    """Return the table of the commands of any service."""
    return _json(__package__ or "", "completion.json")


def _json(package: str, name: str) -> dict[str, Any]:
    found = get_data(package, name)
    assert found is not None
    return json.loads(found)


def _with_editions(command: Command, editions: list[str]) -> Command:
    return {**command, "options": _of_service(command["options"], editions)}


def _of_service(options: list[Part], editions: list[str]) -> list[Part]:
    """Return options with the names of editions as values; without the option where the service has only one."""
    named = ({**one, "offers": editions} if one.get("offers") == "editions" else one for one in options)
    return [one for one in named if one.get("offers") is not editions or editions]


def _with_models(command: Command, models: Mapping[str, Part], editions: list[str]) -> Command:
    """Return a command whose subcommands are the models, or whose arguments are their ids, where the table says so."""
    if "model" in command:
        listed = [name for name, entry in models.items() if entry.get("lifecycle", {}).get("stage") != "removed"]
        return {
            **command,
            "listed": listed,
            "commands": partial(_model, _of_service(command["model"], editions), models),
        }
    ids = list(models)
    arguments = [{**one, "offers": ids} if one.get("offers") == "models" else one for one in command["arguments"]]
    return {**command, "arguments": arguments}


def _model(shared: list[Part], models: Mapping[str, Part], name: str) -> Command | None:
    """Return the subcommand of a model; None for an unknown model."""
    entry = models.get(name)
    if entry is None:
        return None
    names = names_of(entry, {name for option in shared for name in option["names"]})
    own = [_option(field, names[field["name"]]) for field in entry["fields"] if names[field["name"]]]
    return {"help": headline(entry), "options": [*own, *shared], "arguments": []}


def _option(field: Part, names: tuple[str, ...]) -> Part:
    kind = field["kind"]["kind"]
    off = [f"--no-{name[2:]}" for name in names] if kind == "flag" else []
    return {
        "names": [*names, *off],
        "value": kind != "flag",
        "repeat": kind == "list",
        "help": description(field),
        "offers": [str(value) for value in values_of(field["kind"])],
    }
