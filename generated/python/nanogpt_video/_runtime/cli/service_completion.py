"""What a shell completes of the command line of a service: its table of commands, and the models of the catalog."""

# Budget: separate from the table's reader, which the toolkit has too.
from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pkgutil import get_data
from typing import Any, TypeAlias

from .completion import Command, complete, of_table
from .model_fields import Part, description, headline, names_of, values_of

Offers: TypeAlias = Mapping[str, list[str]]
"""Name in the table of commands → the values that a service has."""


def answer(package: str) -> None:
    """Answer a shell that asks for completion, and end the process; return where the command line has to."""
    complete(partial(program, package))


def program(package: str) -> Command:
    """Return the table of the commands that a service has, with its models."""
    catalog, table = _json(package, "data/catalog.json"), table_of_commands()
    tasks = frozenset[str](catalog["tasks"])
    models = {entry["id"]: entry for entry in catalog["models"]}
    offers = {"editions": catalog["editions"], "newer": _ways(package)}
    commands = {
        name: _with_offers(_with_models(command, models, offers), offers)
        for name, command in table["commands"].items()
        if tasks.issuperset(command["needs"])
    }
    return of_table({**table, "commands": commands})


def table_of_commands() -> dict[str, Any]:
    """Return the table of the commands of any service."""
    return _json(__package__ or "", "completion.json")


def _json(package: str, name: str) -> dict[str, Any]:
    found = get_data(package, name)
    assert found is not None
    return json.loads(found)


def _ways(package: str) -> list[str]:
    """Return the values of `--newer`; none where the service's list cannot be read."""
    try:
        return ["refuse", "ask"] if get_data(package, "data/listing.json") else []
    except OSError:
        return []


def _with_offers(command: Command, offers: Offers) -> Command:
    return {**command, "options": _of_service(command["options"], offers)}


def _of_service(options: list[Part], offers: Offers) -> list[Part]:
    """Return options with the values that a service has for them; without those that it has no value for."""
    found: list[Part] = []
    for one in options:
        values = one.get("offers")
        if not isinstance(values, str):
            found.append(one)
        elif offers[values]:
            found.append({**one, "offers": offers[values]})
    return found


def _with_models(command: Command, models: Mapping[str, Part], offers: Offers) -> Command:
    """Return a command whose subcommands are the models, or whose arguments are their ids, where the table says so."""
    if "model" in command:
        listed = [name for name, entry in models.items() if entry.get("lifecycle", {}).get("stage") != "removed"]
        return {
            **command,
            "listed": listed,
            "commands": partial(_model, _of_service(command["model"], offers), models),
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
