"""The program of one service: all its commands; with `--json`, a wrong command line is reported as JSON too."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import UserDict
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from io import TextIOWrapper
from typing import Any, ClassVar, NamedTuple

import typer
from typer.core import TyperGroup

from ..redact import escaped
from ..service import Kit
from .completion import short
from .exits import Exit, interrupted, problem, stoppable, table
from .options import UsageError, built, command_of
from .service_completion import table_of_commands
from .terminal import Printer, print_error, print_line


class Row(NamedTuple):
    """A command: the module of its function, what the service must have operations for, and what it is given."""

    module: str
    needs: frozenset[str] = frozenset()
    takes_request: bool = False
    """Whether it has a subcommand per model, with the options of that model."""
    judges: bool = False
    """Whether what it does depends on the edition of the matrix."""
    asks: bool = False
    """Whether it may ask the service's list for a model that the package does not have."""
    tool: str = ""
    """What its module belongs to, if that is in the tools' distribution with it."""


COMMANDS: Mapping[str, Row] = {
    "generate": Row("requests", frozenset({"submit", "status"}), takes_request=True, judges=True),
    "submit": Row("requests", frozenset({"submit"}), takes_request=True, judges=True),
    "estimate": Row("requests", takes_request=True, judges=True),
    "wait": Row("jobs", frozenset({"status"})),
    "status": Row("jobs", frozenset({"status"})),
    "download": Row("jobs", frozenset({"status"})),
    "cancel": Row("jobs", frozenset({"cancel"})),
    "delete": Row("jobs", frozenset({"delete"})),
    "jobs": Row("jobs", frozenset({"submit"})),
    "orders": Row("orders", frozenset({"submit"})),
    "ledger": Row("orders", frozenset({"submit"})),
    "settle": Row("account", frozenset({"submit"})),
    "balance": Row("account", frozenset({"balance"})),
    "validate": Row("requests", judges=True, asks=True),
    "models": Row("models", judges=True, asks=True),
    "show": Row("models", judges=True, asks=True),
    "run": Row("run", judges=True, asks=True),
    "work": Row("work", frozenset({"submit", "status"}), judges=True),
    "probe": Row("probe", frozenset({"submit", "status", "recover"})),
    "simulate": Row("simulate", judges=True),
    "mcp": Row("mcp", frozenset({"submit", "status"}), judges=True, tool="server"),
}
"""Every command by its name, which is that of its function, in the order of the help."""


def function_of(name: str) -> Callable[..., None]:
    """Return the function of a command; its module is imported now."""
    return getattr(import_module(f".commands.{COMMANDS[name].module}", __package__), name)


class LazyCommands(UserDict[str, Any]):
    """Commands of typer by name; those of the service are imported and built when they are first used."""

    def __init__(self, kit: Kit, others: Mapping[str, Any]) -> None:
        """Take the commands whose operations the service has, and others."""
        self._kit = kit
        super().__init__({name: None for name, row in COMMANDS.items() if row.needs <= kit.service.tasks})
        self.update(others)

    def __getitem__(self, name: str) -> Any:
        """Return a command; raise `KeyError` if there is none of this name."""
        if super().__getitem__(name) is None:
            self[name] = self._built(name)
        return super().__getitem__(name)

    def _built(self, name: str) -> Any:
        row = COMMANDS[name]
        if row.tool and find_spec(f"{__package__}.commands.{row.module}") is None:
            return self._missing(name, row.tool)
        if not row.takes_request:
            return command_of(self._kit, function_of(name), judges=row.judges, asks=row.asks)
        from .model_commands import ModelCommands

        return ModelCommands(self._kit).group(function_of(name))

    def _missing(self, name: str, tool: str) -> Any:
        """Return a command that says how to install what it is about, whatever its options are."""

        def fail() -> None:
            text = f"the {tool} is missing: pip install '{self._kit.service.distribution}[cli,{name}]'"
            raise Printer().failure(text)

        return built(fail, [], {"name": name, "context_settings": dict.fromkeys(_ANY_OPTIONS, True)})


_ANY_OPTIONS = ("ignore_unknown_options", "allow_extra_args")


class Program(TyperGroup):
    """All commands together."""

    kit: ClassVar[Kit]

    def __init__(self, **settings: Any) -> None:
        """Add the commands of the service."""
        super().__init__(**settings)
        self.commands = LazyCommands(self.kit, self.commands)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 (typer's own signature)
        """Write the commands as typer does, with the descriptions of the table: no command is imported for them."""
        names, known = list(self.commands), table_of_commands()["commands"]
        most = formatter.width - 6 - max(map(len, names))
        with formatter.section("Commands"):
            formatter.write_dl([(name, short(known[name]["help"], most)) for name in names])

    def main(self, args: Any = None, *others: Any, standalone_mode: bool = True, **named: Any) -> Any:
        """Run a command line and end the process."""
        # On Windows, typer would expand arguments again: `costs $USER dollars`, `~` and `*` are prompts, not paths.
        named["windows_expand_args"] = False
        if not standalone_mode:
            return super().main(args, *others, standalone_mode=False, **named)
        with stoppable() as received:
            try:
                return self._run(args, *others, **named)
            except SystemExit as end:
                # An interruption that no command caught ends in typer with the status of Ctrl-C, whatever the signal.
                uncaught = end.code == int(Exit.INTERRUPTED) and received
                raise SystemExit(interrupted(received[0])) if uncaught else end from None

    def _run(self, args: Any, *others: Any, **named: Any) -> Any:
        words = renamed(sys.argv[1:] if args is None else list(args))
        if "--json" not in words:
            return super().main(words, *others, standalone_mode=True, **named)
        try:
            status = super().main(words, *others, standalone_mode=False, **named)
        except UsageError as error:
            message = getattr(error, "format_message", error.__str__)()
            print_line(json.dumps({"error": problem(message, Exit.USAGE)}))
            status = Exit.USAGE
        sys.exit(status if isinstance(status, int) else Exit.DONE)


def renamed(words: list[str]) -> list[str]:
    """Return a command line in which deprecated options have their present names."""
    found = [re.sub(r"^--journal(?=$|=)", "--ledger", word) for word in words]
    if found != words and "--json" not in words:
        print_error("warning: --journal is called --ledger now")
    return found


def assemble(kit: Kit) -> typer.Typer:
    """Return the command line of a service, with the commands whose operations the service has."""
    for stream in (sys.stdout, sys.stderr):
        # Text from outside may hold characters that the terminal cannot encode.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app = typer.Typer(
        name=kit.service.distribution,
        help=f"{escaped(kit.service.title)} from the command line: validate requests, compare models, make outputs.",
        no_args_is_help=True,
        cls=type("ServiceProgram", (Program,), {"kit": kit}),
        context_settings={"obj": kit},
        epilog=f"\b\nExit statuses:\n{table()}",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    def version(requested: bool) -> None:
        if requested:
            typer.echo(f"{kit.service.distribution} {kit.service.version}")
            raise typer.Exit

    @app.callback(no_args_is_help=True)
    def top(
        show_version: bool = typer.Option(  # noqa: ARG001 (its callback does the work)
            False, "--version", is_eager=True, callback=version, help="Print the version and exit."
        ),
    ) -> None:
        if not (sys.stdout.isatty() and sys.stderr.isatty()):
            # Scripts read how a command ends; warnings of the library on the way would be noise.
            logging.getLogger(kit.service.package).addHandler(logging.NullHandler())

    assert top
    return app
