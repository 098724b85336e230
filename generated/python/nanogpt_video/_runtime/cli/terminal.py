"""Output of a command: text for people, safe on a terminal, or JSON for programs; never both."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from ..client.errors import ClientError, ConfigurationError, ValidationError
from ..verdict import table
from .exits import Exit, document, interrupted, problem, status_of

if TYPE_CHECKING:
    from ..client.job import Handle, Status


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


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON alone on standard output, errors too.")]


class Format(StrEnum):
    """How to print."""

    text = "text"
    json = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The way in which one command speaks."""

    as_json: bool

    @property
    def lively(self) -> bool:
        """True where somebody watches: a terminal takes what is said."""
        return not self.as_json and sys.stdout.isatty() and sys.stderr.isatty()

    def tell(self, facts: Any, words: str) -> None:
        """Say a result."""
        if self.as_json:
            line(json.dumps(facts, default=str))
        else:
            say(words)

    def event(self, name: str, facts: dict[str, Any]) -> None:
        """Say that something has happened on the way; people see it otherwise."""
        if self.as_json:
            line(json.dumps({"event": name, **facts}, default=str))

    def note(self, words: str) -> None:
        """Say something beside the result."""
        if not self.as_json:
            complain(words)

    def stop(self, message: str, status: Exit = Exit.USAGE, **facts: Any) -> typer.Exit:
        """Say why nothing comes of it, and return the exit to raise."""
        if self.as_json:
            self.tell({"error": {**problem(message, status), **facts}}, "")
        else:
            complain(message)
        return typer.Exit(status)

    def failed(
        self, error: ClientError, way: str = "", status: Exit | None = None, *, paid: bool = False, **facts: Any
    ) -> typer.Exit:
        """Say what went wrong, in a sentence the way on, and in JSON what is known beside; return the exit to raise.

        `paid` is true once a job was submitted: see `document`.
        """
        ending = status_of(error, paid=paid) if status is None else status
        if self.as_json:
            self.tell({"error": {**document(error, ending, paid=paid), **facts}}, "")
        else:
            complain("\n".join(filter(None, (told(error), *getattr(error, "__notes__", ()), way))))
        return typer.Exit(ending)

    @contextmanager
    def guarded(self) -> Generator[None]:
        """Turn what the client raises into words and an exit status."""
        try:
            yield
        except ClientError as error:
            raise self.failed(error) from None
        except OSError as error:
            raise self.stop(told(error), Exit.FAILED) from None
        except KeyboardInterrupt as stop:
            raise self.stop("interrupted", interrupted(stop)) from None


Watcher = Callable[["Status"], None]


@contextmanager
def watching(voice: Voice, job: Handle) -> Generator[Watcher]:
    """Show how a job stands: a bar where somebody watches, a line of JSON each time it changes, else nothing."""
    seen: list[dict[str, Any]] = []

    def changed(status: Status) -> None:
        facts = {"run_id": status.run_id, "state": status.state, "progress": status.progress}
        if seen[-1:] != [facts]:
            seen.append(facts)
            voice.event("progress", facts)

    if not voice.lively:
        yield changed
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[state]}", markup=False),
        TimeElapsedColumn(),
        TextColumn("{task.fields[cost]}", markup=False),
    )
    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    with Progress(*columns, console=console, transient=True) as display:
        cost = price(job.cost, job.currency)
        line = display.add_task(plain(job.run_id), total=None, state="submitted", cost=cost)

        def show(status: Status) -> None:
            state = status.state if status.known else status.word
            known = status.progress is not None
            display.update(line, state=plain(state), total=100 if known else None, completed=status.progress or 0)

        yield show


def price(amount: Decimal | None, currency: str | None) -> str:
    """Return an amount of money in words; empty where it is not known."""
    return "" if amount is None else plain(f"{amount} {currency or ''}".rstrip())


def facts_of(status: Status) -> dict[str, Any]:
    """Return the JSON form of a status."""
    names = ("run_id", "state", "word", "progress", "cost", "urls", "error", "user_error", "flagged", "refund")
    return {name: getattr(status, name) for name in names}


def words_of(status: Status) -> str:
    """Return a status in a line."""
    share = "" if status.progress is None else f"{status.progress:g} %"
    reason = status.user_error or status.error or ""
    state = status.state if status.known else f"{status.state} ({status.word})"
    return "  ".join(filter(None, (status.run_id, state, share, *status.urls, reason)))


def moment(seconds: float | None) -> str | None:
    """Return a time as ISO 8601."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
