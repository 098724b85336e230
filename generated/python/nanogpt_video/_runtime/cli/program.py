"""The program of one service: all its commands; errors of usage are JSON where `--json` asks for it."""

from __future__ import annotations

import json
import logging
import re
import sys
from io import TextIOWrapper
from typing import Any

import typer
from typer.core import TyperGroup

from ..service import Kit
from .commands import account, jobs, models, probe, requests, run, simulate
from .exits import Exit, interrupted, problem, stoppable, table
from .terminal import complain, line, plain

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What a wrong command line raises; typer does not export it by its name."""


class Program(TyperGroup):
    """All commands together."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands, those that make something first."""
        return sorted(super().list_commands(ctx), key=lambda name: not isinstance(self.commands[name], TyperGroup))

    def main(self, args: Any = None, *others: Any, standalone_mode: bool = True, **named: Any) -> Any:
        """Run a command line and end the process, as every program does."""
        # On Windows the words would be expanded once more: `costs $USER dollars`, `~` and `*` are prompts, not paths.
        named["windows_expand_args"] = False
        if not standalone_mode:
            return super().main(args, *others, standalone_mode=False, **named)
        with stoppable() as came:
            try:
                return self._ended(args, *others, **named)
            except SystemExit as end:
                # Where nobody caught the interruption, the library below ends with the status of Ctrl-C.
                early = end.code == int(Exit.INTERRUPTED) and came
                raise SystemExit(interrupted(came[0])) if early else end from None

    def _ended(self, args: Any, *others: Any, **named: Any) -> Any:
        words = renamed(sys.argv[1:] if args is None else list(args))
        if "--json" not in words:
            return super().main(words, *others, standalone_mode=True, **named)
        try:
            status = super().main(words, *others, standalone_mode=False, **named)
        except UsageError as error:
            message = getattr(error, "format_message", error.__str__)()
            line(json.dumps({"error": problem(message, Exit.USAGE)}))
            status = Exit.USAGE
        sys.exit(status if isinstance(status, int) else Exit.DONE)


def renamed(words: list[str]) -> list[str]:
    """Return a command line with today's names in the place of those that are taken for one release more."""
    found = [re.sub(r"^--journal(?=$|=)", "--ledger", word) for word in words]
    if found != words and "--json" not in words:
        complain("warning: --journal is called --ledger now")
    return found


def assemble(kit: Kit) -> typer.Typer:
    """Return the command line of a service."""
    for stream in (sys.stdout, sys.stderr):
        # Text from outside may hold what the terminal cannot show; that is no reason to stop.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app = typer.Typer(
        name=kit.service.distribution,
        help=f"{plain(kit.service.title)} from the command line: judge requests, look at the models, make films.",
        no_args_is_help=True,
        cls=Program,
        epilog=f"\b\nExit statuses:\n{table()}",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    adders = (requests.add, jobs.add, jobs.add_jobs, account.add, requests.add_validate, models.add)
    for add in (*adders, run.add, probe.add, simulate.add):
        add(app, kit)

    def version(wanted: bool) -> None:
        if wanted:
            typer.echo(f"{kit.service.distribution} {kit.service.version}")
            raise typer.Exit

    @app.callback(no_args_is_help=True)
    def top(
        show_version: bool = typer.Option(  # noqa: ARG001 (its callback has done what it asks for)
            False, "--version", is_eager=True, callback=version, help="Print the version and stop."
        ),
    ) -> None:
        if not (sys.stdout.isatty() and sys.stderr.isatty()):
            # Nobody watches: what a command ends with is said, what it warns of on the way is not.
            logging.getLogger(kit.service.package).addHandler(logging.NullHandler())

    assert top
    return app
