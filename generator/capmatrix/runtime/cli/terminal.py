"""Output of a command: text for people, safe on a terminal, or JSON for programs; never both."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..client.errors import ClientError, ConfigurationError, ValidationError
from ..client.job import Handle, Status
from ..redact import escaped
from ..verdict import table
from .exits import Exit, error_document, interrupted, message_of, problem, status_of

if TYPE_CHECKING:
    from rich.console import Console


class Format(StrEnum):
    """The format of a result."""

    text = "text"
    json = "json"


def print_text(text: str) -> None:
    """Print lines."""
    typer.echo("\n".join(map(escaped, text.split("\n"))))


def print_line(text: str) -> None:
    """Print a text as one line: line breaks in it are escaped, so that it cannot imitate lines of the program."""
    typer.echo(escaped(text))


def print_paragraph(text: str, start: str = "") -> None:
    """Print a text after `start`; on a terminal it is broken between words."""
    columns, indent = width(), " " * len(start)
    lines = [escaped(text)]
    if columns is not None:
        room = max(columns - len(start), 20)
        lines = textwrap.wrap(lines[0], room, break_long_words=False, break_on_hyphens=False) or [""]
    for number, line in enumerate(lines):
        typer.echo(f"{indent if number else start}{line}")


def print_error(text: str) -> None:
    """Print lines on standard error, above a display of progress; a closed standard error is ignored."""
    with suppress(OSError):
        # Not by Typer, which writes past the display's own standard error, into its last line.
        sys.stderr.write("".join(f"{escaped(line)}\n" for line in text.split("\n")))
        sys.stderr.flush()


def width() -> int | None:
    """Return the columns of the terminal; None if the output goes elsewhere, where lines may have any length."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def console(*, stderr: bool = False) -> Console:
    """Return a console that interprets no markup in texts."""
    from rich.console import Console

    return Console(stderr=stderr, markup=False, highlight=False, emoji=False)


def print_table(columns: list[str], rows: list[list[str]], unbroken: str = "") -> None:
    """Print a table without lines: a terminal gets columns whose cells are broken, except those of `unbroken`.

    Anything else gets one line a row, however long, so that programs such as grep find whole cells.
    """
    if width() is None:
        cells = [columns, *([escaped(cell) for cell in row] for row in rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            typer.echo("  ".join(map(str.ljust, row, widths)).rstrip())
        return
    from rich.table import Table

    grid = Table(box=None, pad_edge=False)
    for name in columns:
        grid.add_column(name, no_wrap=name == unbroken, overflow="fold")
    for row in rows:
        grid.add_row(*map(escaped, row))
    console().print(grid)


def error_text(error: ClientError | OSError) -> str:
    """Return an error as text, with its class unless it is about the command line itself."""
    if isinstance(error, ValidationError):
        head = str(error).partition("\n")[0]
        return "\n".join([head, *table(error.findings, width())])
    text = message_of(error) if isinstance(error, ClientError) else str(error)
    return text if isinstance(error, ConfigurationError) else f"{type(error).__name__}: {text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """Prints the results, events and errors of one command."""

    as_json: Annotated[bool, typer.Option("--json", help="Print only JSON on standard output, errors too.")] = False

    @property
    def interactive(self) -> bool:
        """True if text goes to a terminal, where progress can be shown."""
        return not self.as_json and sys.stdout.isatty() and sys.stderr.isatty()

    def result(self, facts: Any, text: str) -> None:
        """Print a result."""
        if self.as_json:
            print_line(json.dumps(facts, default=str))
        else:
            print_text(text)

    def event(self, name: str, facts: dict[str, Any]) -> None:
        """Print an event as a line of JSON; as text, events are shown by other means."""
        if self.as_json:
            print_line(json.dumps({"event": name, **facts}, default=str))

    def note(self, text: str) -> None:
        """Print text on standard error; nothing with `--json`."""
        if not self.as_json:
            print_error(text)

    def failure(self, message: str, status: Exit = Exit.USAGE, **facts: Any) -> typer.Exit:
        """Print why the command ends, and return the exit to raise."""
        if self.as_json:
            self.result({"error": {**problem(message, status), **facts}}, "")
        else:
            print_error(message)
        return typer.Exit(status)

    def failed(
        self,
        error: ClientError | OSError,
        advice: str = "",
        status: Exit | None = None,
        *,
        paid: bool = False,
        **facts: Any,
    ) -> typer.Exit:
        """Print an error with advice, in JSON with more facts, and return the exit to raise.

        `paid` is true once a job was submitted: see `error_document`.
        """
        text = "\n".join(filter(None, (error_text(error), *getattr(error, "__notes__", ()), advice)))
        if isinstance(error, OSError):
            return self.failure(text, status or Exit.FAILED, **facts)
        status = status_of(error, paid=paid) if status is None else status
        if self.as_json:
            self.result({"error": {**error_document(error, status, paid=paid), **facts}}, "")
        else:
            print_error(text)
        return typer.Exit(status)

    @contextmanager
    def guarded(self) -> Generator[None]:
        """Print errors of the client and of files, and interruptions, and end the command with their exit status."""
        try:
            yield
        except BrokenPipeError:
            raise  # the reader of the output has gone: the library below ends quietly
        except (ClientError, OSError) as error:
            raise self.failed(error) from None
        except KeyboardInterrupt as stop:
            raise self.failure("interrupted", interrupted(stop)) from None


def can_ask() -> bool:
    """Return whether the user can answer a question."""
    return sys.stdin.isatty()


def confirm(printer: Printer, question: str, what: str, *, yes: bool) -> None:
    """Ask a question, unless the answer is `yes` already; raise `ConfigurationError` where the user does not agree."""
    if yes:
        return
    if printer.as_json or not can_ask():
        raise ConfigurationError(f"{what} needs an answer from a terminal; --yes agrees to it")
    print_error(f"{question} [y/N]")
    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise ConfigurationError("nothing was sent")


@contextmanager
def showing_progress(printer: Printer, job: Handle) -> Generator[Callable[[Status], None]]:
    """Yield a function that shows the status of a job: as a bar on a terminal, as a line of JSON after each change."""
    seen: list[dict[str, Any]] = []

    def changed(status: Status) -> None:
        facts = {"run_id": status.run_id, "state": status.state, "progress": status.progress}
        if seen[-1:] != [facts]:
            seen.append(facts)
            printer.event("progress", facts)

    if not printer.interactive:
        yield changed
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[state]}", markup=False),
        TimeElapsedColumn(),
        TextColumn("{task.fields[cost]}", markup=False),
    )
    with Progress(*columns, console=console(stderr=True), transient=True) as display:
        cost = money_text(job.cost, job.currency)
        bar = display.add_task(escaped(job.run_id), total=None, state="submitted", cost=cost)

        def show(status: Status) -> None:
            state = escaped(status.state if status.known else status.word)
            total = None if status.progress is None else 100
            display.update(bar, state=state, total=total, completed=status.progress or 0)

        yield show


def money_text(amount: Decimal | None, currency: str | None) -> str:
    """Return an amount of money as text; empty if it is unknown."""
    return "" if amount is None else escaped(f"{amount} {currency or ''}".rstrip())


def iso_time(seconds: float | None) -> str | None:
    """Return a Unix time as ISO 8601."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def status_facts(status: Status) -> dict[str, Any]:
    """Return a status as JSON."""
    names = ("run_id", "state", "word", "progress", "cost", "urls", "error", "user_error", "flagged", "refund")
    return {name: getattr(status, name) for name in names}


def status_line(status: Status) -> str:
    """Return a status in one line."""
    progress = "" if status.progress is None else f"{status.progress:g} %"
    reason = status.user_error or status.error or ""
    state = status.state if status.known else f"{status.state} ({status.word})"
    return "  ".join(filter(None, (status.run_id, state, progress, *status.urls, reason)))
