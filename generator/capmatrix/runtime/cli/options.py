"""Options that several commands share, and how the parameters of a command become options."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import typer
from typer.models import ArgumentInfo, OptionInfo

from ..client.errors import ConfigurationError
from ..price import Amount
from ..service import Kit, Newer
from .connection import asking
from .terminal import Printer

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""The error of a wrong command line; typer exports it under no name."""
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write the output to FILE, whole or not at all; or to a folder."
    ),
]
Timeout = Annotated[
    float | None, typer.Option(metavar="SECONDS", min=0, help="Wait at most this long; the job continues after that.")
]
MaxCost = Annotated[
    str | None, typer.Option(metavar="AMOUNT", help="Refuse a request whose price is higher, or unknown.")
]
Strict = Annotated[
    bool, typer.Option("--strict/--no-strict", help="Refuse fields that the service would ignore and charge for.")
]


def options_of(command: Callable[..., object]) -> list[inspect.Parameter]:
    """Return the options of a command. A parameter whose type is a dataclass stands for its fields; `Kit` for none."""
    found: list[inspect.Parameter] = []
    for parameter in inspect.signature(command, eval_str=True).parameters.values():
        if _is_group(parameter.annotation):
            found += options_of(parameter.annotation)
        elif parameter.annotation is not Kit:
            found.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=_with_metavar(parameter)))
    return found


_METAVARS: Mapping[type, str] = {str: "TEXT", int: "NUMBER", float: "NUMBER", Path: "FILE"}


def _with_metavar(parameter: inspect.Parameter) -> Any:
    """Return the annotation of an option with a word for its value, instead of the name of a type of Python."""
    annotation = parameter.annotation
    kind, *notes = get_args(annotation) if get_origin(annotation) is Annotated else (annotation,)
    info = next((note for note in notes if isinstance(note, OptionInfo | ArgumentInfo)), None)
    if info is None or info.metavar is not None:
        return annotation
    kinds = {part for outer in (get_args(kind) or (kind,)) for part in (get_args(outer) or (outer,))}
    choices = next((part for part in kinds if isinstance(part, type) and issubclass(part, StrEnum)), None)
    word = (
        next((_METAVARS[part] for part in kinds if part in _METAVARS), None) if choices is None else "|".join(choices)
    )
    if isinstance(info, ArgumentInfo):
        word = parameter.name.upper()
    if word is None:
        return annotation
    named = copy(info)
    named.metavar = word
    return Annotated[kind, named]


_is_group: Callable[[Any], bool] = is_dataclass


def edition_option(kit: Kit) -> list[inspect.Parameter]:
    """Return the option that chooses an edition, for commands that judge requests; none where there is only one."""
    if not kit.service.editions:
        return []
    names = StrEnum("Edition", {name: name for name in kit.service.editions})
    info = typer.Option("--edition", metavar="|".join(names), help="Judge by another reading of the matrix.")
    option = Annotated[names | None, info]
    return [inspect.Parameter("edition", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=option)]


def newer_option(kit: Kit) -> list[inspect.Parameter]:
    """Return the option for models that the package does not have; none where the service's list cannot be read."""
    if not kit.service.listed:
        return []
    ways = StrEnum("Newer", {way: way for way in get_args(Newer)})
    text = "Refuse a model that this package does not have, or ask the service's list and judge by its record."
    option = Annotated[ways | None, typer.Option("--newer", metavar="|".join(ways), help=text)]
    return [inspect.Parameter("newer", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=option)]


def run_command(command: Callable[..., None], kit: Kit, values: Mapping[str, Any]) -> None:
    """Run a command with the values of its options; an error ends it with its exit status."""
    with Printer(as_json=values["as_json"]).guarded():
        kit = kit.in_edition(values.get("edition"))
        if values.get("newer") != "ask":
            _call(command, kit, values)
            return
        with asking(kit, values.get("base_url")) as kit_asking:
            _call(command, kit_asking, values)


def _call(target: Callable[..., Any], kit: Kit, values: Mapping[str, Any]) -> Any:
    arguments: dict[str, Any] = {}
    for name, parameter in inspect.signature(target, eval_str=True).parameters.items():
        kind = parameter.annotation
        arguments[name] = kit if kind is Kit else _call(kind, kit, values) if _is_group(kind) else values[name]
    return target(**arguments)


def command_of(kit: Kit, command: Callable[..., None], *, judges: bool = False, asks: bool = False) -> Any:
    """Return the command of typer for a function, with name and description.

    One that judges takes `--edition`, one that `asks` takes `--newer`.
    """

    def run(**values: Any) -> None:
        run_command(command, kit, values)

    options = options_of(command) + (edition_option(kit) if judges else []) + (newer_option(kit) if asks else [])
    return built(run, options, {"name": command.__name__, "help": command.__doc__})


def built(function: Callable[..., None], parameters: list[inspect.Parameter], settings: Mapping[str, Any]) -> Any:
    """Return the command of typer for a function with these parameters."""
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(**settings)(with_parameters(function, parameters))
    return typer.main.get_command(alone)


def with_parameters(function: Callable[..., None], parameters: list[inspect.Parameter]) -> Callable[..., None]:
    """Give a function the signature from which typer makes its options."""
    function.__signature__ = inspect.Signature(parameters)
    function.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return function


def amount(text: str) -> Amount:
    """Return an amount of money from the command line; raise `ConfigurationError` if it is none."""
    try:
        return Amount(text)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
