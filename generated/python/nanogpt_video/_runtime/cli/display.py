"""What a person sees while a job runs, and what is said of one."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from .terminal import plain

if TYPE_CHECKING:
    from ..client.job import Handle, Status
    from .voice import Voice

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
