"""Words on a terminal: safe to show whatever they hold."""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress

import typer
from rich.console import Console

from ..client.errors import ClientError, ConfigurationError, ValidationError
from ..verdict import table


def plain(text: str) -> str:
    """Return a text with everything spelled out that could move the cursor, hide itself or not be encoded."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def say(text: str) -> None:
    """Print lines."""
    typer.echo("\n".join(plain(line) for line in text.split("\n")))


def line(text: str) -> None:
    """Print a text as one line, whatever it holds: none of its own lines may pass for one of ours."""
    typer.echo(plain(text))


def complain(text: str) -> None:
    """Print lines on standard error; one that nobody reads any more is no reason to stop."""
    with suppress(OSError):
        typer.echo("\n".join(plain(line) for line in text.split("\n")), err=True)


def width() -> int | None:
    """Return the columns of the terminal; None where the output goes elsewhere, which takes lines of any length."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def console() -> Console:
    """Return a console that takes texts as they are."""
    return Console(markup=False, highlight=False, emoji=False)


def told(error: ClientError | OSError) -> str:
    """Return an error as a person reads it: with its name, unless it is about the command line itself."""
    if isinstance(error, ValidationError):
        head = str(error).partition("\n")[0]
        return "\n".join([head, *table(error.findings, width())])
    return str(error) if isinstance(error, ConfigurationError) else f"{type(error).__name__}: {error}"
