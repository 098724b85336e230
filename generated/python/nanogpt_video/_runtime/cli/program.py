"""The outermost command: what is wrong with a command line is said in JSON too, where JSON is asked for."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from .exits import Exit, interrupted, problem
from .signals import stoppable
from .terminal import complain, line

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
