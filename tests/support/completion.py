"""The tables of completion, made of the commands of typer, which also judge what comes of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from typer._completion_classes import BashComplete, FishComplete, PowerShellComplete, ZshComplete
from typer.core import TyperArgument, TyperGroup, TyperOption

SHELLS: dict[str, Any] = {
    "bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete, "powershell": PowerShellComplete,
}  # fmt: skip


def shortened(text: str, most: int) -> str:
    """Return a description as typer shortens it, by its own copy of click or the one that is installed."""
    click = BashComplete.__mro__[1].__module__.rpartition(".")[0]
    return import_module(f"{click}.utils").make_default_short_help(text, most)


def walked(program: Any, words: list[str], incomplete: str, context: Any = None) -> list[tuple[str, str | None]]:
    """Return what typer offers after some words."""
    complete = BashComplete(program, {"obj": context}, "program", "_PROGRAM_COMPLETE")
    return [(item.value, item.help) for item in complete.get_completions(list(words), incomplete)]


def table_of(command: Any, context: Any = None) -> dict[str, Any]:
    """Return the table of a command, and of the commands in a group, unless their names are not known."""
    from nanogpt_video._runtime.cli.completion import first_paragraph

    with command.make_context("program", [], resilient_parsing=True, obj=context) as ctx:
        options = [_option(one, ctx) for one in command.get_params(ctx) if isinstance(one, TyperOption)]
        arguments = [
            {"repeat": one.nargs == -1, **_offers(one, ctx)}
            for one in command.get_params(ctx)
            if isinstance(one, TyperArgument)
        ]
        found = {"help": first_paragraph(command.help or ""), "options": options, "arguments": arguments}
        if isinstance(command, TyperGroup) and not hasattr(command, "commands_of"):
            found["commands"] = {name: command.get_command(ctx, name) for name in command.list_commands(ctx)}
    return found


def _option(option: TyperOption, ctx: Any) -> dict[str, Any]:
    assert option.nargs == 1
    assert not option.count
    assert not option.hidden
    names = [*option.opts, *option.secondary_opts]
    shape = {"value": not option.is_flag, "repeat": option.multiple}
    return {"names": names, **shape, "help": option.help, **_offers(option, ctx)}


def _offers(parameter: Any, ctx: Any) -> dict[str, Any]:
    values = [item.value for item in parameter.shell_complete(ctx, "")]
    return {"offers": values} if values else {}


def service_program() -> Any:
    """Return the command line of the client, as typer has it."""
    from nanogpt_video._kit import KIT
    from nanogpt_video._runtime.cli.program import assemble
    from typer.main import get_command

    return get_command(assemble(KIT))


def service_table() -> dict[str, Any]:
    """Return the table of the client's commands, whatever the operations and models of a service."""
    from nanogpt_video._kit import KIT
    from nanogpt_video._runtime.cli.program import COMMANDS

    table = {**table_of(service_program(), KIT), "help": ""}  # which names the service
    commands: dict[str, Any] = table["commands"]
    for name, command in commands.items():
        commands[name] = {**table_of(command, KIT), "needs": sorted(COMMANDS[name].needs)}
        options = commands[name]["options"]
        for argument in commands[name]["arguments"]:
            if argument.get("offers") == list(KIT.models):
                argument["offers"] = "models"
        if hasattr(command, "commands_of"):
            commands[name]["model"] = table_of(command.get_command(None, "not a model"), KIT)["options"]
            options = commands[name]["model"]
        for option in options:
            if option.get("offers") == list(KIT.service.editions):
                option["offers"] = "editions"
            elif option["names"] == ["--newer"]:
                option["offers"] = "newer"
    return table


def toolkit_program() -> Any:
    """Return the command line of the toolkit, as typer has it."""
    from typer.main import get_command

    from capmatrix.cli import app

    return get_command(app)


def toolkit_table() -> dict[str, Any]:
    """Return the table of the toolkit's commands."""
    table = table_of(toolkit_program())
    return {**table, "commands": {name: table_of(command) for name, command in table["commands"].items()}}
