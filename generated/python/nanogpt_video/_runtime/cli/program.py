"""The program of one service: all its commands; with `--json`, a wrong command line is reported as JSON too."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable, Mapping
from io import TextIOWrapper
from typing import Any

import typer
from typer.core import TyperGroup

from ..service import Kit
from .commands import account, jobs, models, probe, requests, run, simulate
from .exits import Exit, interrupted, problem, stoppable, table
from .model_commands import ModelCommands, UsageError
from .options import add_command
from .terminal import escaped, print_error, print_line

REQUEST_COMMANDS = (requests.generate, requests.submit, requests.estimate)
"""Commands that take a request, with the options of its model."""
COMMANDS: Mapping[Callable[..., None], set[str]] = {
    requests.generate: {"submit", "status"},
    requests.submit: {"submit"},
    requests.estimate: set(),
    jobs.wait: {"status"},
    jobs.status: {"status"},
    jobs.download: {"status"},
    jobs.jobs: {"submit"},
    account.settle: {"submit"},
    account.balance: {"balance"},
    requests.validate: set(),
    models.models: set(),
    models.show: set(),
    run.run: set(),
    probe.probe: {"submit", "status", "recover"},
    simulate.simulate: set(),
}
"""Every command → the operations of the service that it needs."""


class Program(TyperGroup):
    """All commands together."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands, those that take a request first."""
        return sorted(super().list_commands(ctx), key=lambda name: not isinstance(self.commands[name], TyperGroup))

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
        help=f"{escaped(kit.service.title)} from the command line: validate requests, compare models, make videos.",
        no_args_is_help=True,
        cls=Program,
        context_settings={"obj": kit},
        epilog=f"\b\nExit statuses:\n{table()}",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    model_commands = ModelCommands(kit)
    for command, needed in COMMANDS.items():
        if command in REQUEST_COMMANDS and kit.service.operations.keys() >= needed:
            model_commands.add(app, command)
        elif kit.service.operations.keys() >= needed:
            add_command(app, kit, command)

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
