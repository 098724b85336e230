"""The progress and the summary of a batch: counters on a terminal, or one line of JSON per event."""

from __future__ import annotations

from collections import Counter, deque
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import typer
from rich.console import Group
from rich.live import Live
from rich.text import Text

from ..client.batch.batch import AsyncBatch
from ..client.batch.folder import LOG, UNSENT
from ..client.batch.planning import Refusal
from ..client.batch.report import SHOWN, Entry, Event, Outcome
from ..client.errors import ClientError
from ..redact import escaped
from .exits import Exit, error_document, message_of, problem, status_of
from .terminal import Printer, console, error_text, money_text, print_line

RECENT = 5
"""Recent events, shown below the counters."""
REFUSED_MOST = 20
"""Refused requests that are printed one by one."""
PRINTED: tuple[Event, ...] = ("refused", "submitted", "resumed", "found", "unknown", "done", "failed")
"""Events printed as JSON."""
ENDS: tuple[Event, ...] = ("done", "failed", "unknown")
"""Events that are printed as a line each if standard output is no terminal."""
EVENT_TEXTS = {"resumed": "running since earlier", "found": "found", "unknown": "no answer", "done": "done"}


class BatchProgress:
    """Shows the events of one batch."""

    def __init__(self, printer: Printer, out: Path, *, lines: bool = False) -> None:
        """Start without events; `lines` prints ends as lines on a terminal too."""
        self.lines = lines
        self.batch: AsyncBatch | None = None
        self.printer, self._out = printer, out
        self._counts: Counter[str] = Counter()
        self._recent: deque[str] = deque(maxlen=RECENT)
        self._refused = 0
        self._lines: set[str] = set()
        """Orders that were printed as lines when they ended."""

    def display(self) -> AbstractContextManager[object]:
        """Return the context in which the counters are shown on a terminal."""
        if not self.printer.interactive:
            return nullcontext()
        return Live(get_renderable=self._rendered, console=console(), refresh_per_second=4, transient=True)

    @property
    def started(self) -> bool:
        """True once something may have been paid for."""
        return self.batch is not None and self.batch.work is not None and self.batch.work.begun

    def refused(self, refusal: Refusal) -> None:
        """Print a request that is not sent."""
        self._refused += 1
        facts = {"request": refusal.number, "state": "refused", "model": refusal.model}
        unset = dict.fromkeys(("run_id", "cost", "currency", "file"))
        error = error_document(refusal.error, status_of(refusal.error))
        self.printer.event("refused", {**facts, **unset, "error": error})
        if self._refused <= REFUSED_MOST:
            self.printer.note(f"request {refusal.number}: {message_of(refusal.error)}")

    def event(self, event: Event, entry: Entry) -> None:
        """Count and print an event."""
        self._counts[event] += 1
        if event in PRINTED:
            error = entry.error
            facts = entry.as_dict() if error is None else {**entry.as_dict(), "error": _error(entry, error)}
            self.printer.event(event, facts)
        if event in ENDS and not self.printer.as_json and (self.lines or not self.printer.interactive):
            self._lines.add(entry.order)
            typer.echo(_line(entry))
        if event in EVENT_TEXTS or entry.error is not None:
            text = error_text(entry.error).split("\n")[0] if entry.error else EVENT_TEXTS[event]
            number = "" if entry.number is None else f"{entry.number:>5} "
            self._recent.append(f"{number}{entry.model}  {text}")

    def print_more_refused(self) -> None:
        """Print where the refused requests are that were not printed one by one."""
        if self._refused > REFUSED_MOST:
            self.printer.note(f"… and {self._refused - REFUSED_MOST} more in {self._out / UNSENT}")

    def print_summary(self, outcome: Outcome) -> None:
        """Print what was made and what it cost."""
        if self.printer.as_json:
            facts = {"made": outcome.made, "requests": outcome.requests, "charged": outcome.charged}
            self.printer.event("summary", {**facts, "states": outcome.states})
            return
        self._print_entries(outcome.entries[:SHOWN])
        rest = outcome.more + max(0, len(outcome.entries) - SHOWN)
        if rest:
            console().print(escaped(f"… and {rest} more in {self._out / LOG} and {UNSENT}"))
        charged = ", ".join(money_text(total, unit) for unit, total in outcome.charged.items() if total) or "nothing"
        console().print(f"{outcome.made} of {outcome.requests} made; charged: {charged}")
        for line in notes(outcome):
            console().print(escaped(line))

    def _print_entries(self, entries: list[Entry]) -> None:
        """Print the jobs: in columns on a terminal, else one line each unless it was printed before."""
        rows = sorted(entries, key=lambda entry: entry.number or 0)
        if self.printer.interactive:
            cells = [_cells(entry) for entry in rows]
            widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
            # The file comes last and whole, so that it can be copied: a long line is wrapped by the terminal alone.
            for row in cells:
                print_line("  ".join(map(str.ljust, row, widths)).rstrip())
        else:
            for entry in rows:
                if entry.order not in self._lines or not entry.order:
                    typer.echo(_line(entry))

    def _rendered(self) -> Group:
        work = self.batch.work if self.batch else None
        if work is None:
            return Group(Text("opening"))
        running = sum(job.status is None or not job.status.over for job in list(work.jobs.values()))
        parts = [
            f"{work.requests} requests",
            f"{self._counts['submitted']} submitted",
            f"{running} running",
            f"{work.files} to download",
            f"{self._counts['done']} made",
            f"{self._refused + self._counts['failed']} refused or failed",
        ]
        if self._counts["unknown"]:
            parts.append(f"{self._counts['unknown'] - self._counts['found']} without an answer")
        recent = (Text(escaped(line), overflow="ellipsis", no_wrap=True) for line in self._recent)
        return Group(Text(" · ".join(parts)), *recent)


def notes(outcome: Outcome) -> list[str]:
    """Return why a batch is not complete, and what to do."""
    count = outcome.states
    failed = sum(count.get(state, 0) for state in ("failed", "given_back", "refused"))
    lines = [
        (count.get("unknown", 0), "got no answer and may be running and charged; the next run searches for them"),
        (failed, "failed or were refused; --again failed buys them again"),
        (count.get("running", 0) + count.get("done", 0), "are paid for and not downloaded; the same command continues"),
        (outcome.unfit, "are not bought: the budget is too small"),
    ]
    found = [f"{number} {text}" for number, text in lines if number]
    return [*found, f"stopped: {error_text(outcome.stopped)}"] if outcome.stopped else found


def exit_of(outcome: Outcome) -> Exit:
    """Return the exit status of `run`."""
    if outcome.complete:
        return Exit.DONE
    if isinstance(outcome.stopped, ClientError):
        return status_of(outcome.stopped, paid=any(outcome.charged.values()))
    if outcome.states.get("unknown"):
        return Exit.UNKNOWN
    failed = outcome.stopped is not None or any(entry.error is not None for entry in outcome.entries)
    return Exit.COST if outcome.unfit and not failed else Exit.FAILED


def _error(entry: Entry, error: ClientError | OSError) -> dict[str, Any]:
    if isinstance(error, ClientError):
        paid = entry.run_id is not None
        return error_document(error, status_of(error, paid=paid), paid=paid)
    return problem(error_text(error), Exit.FAILED)


def _cells(entry: Entry) -> tuple[str, ...]:
    """Return number, model, state, cost, and file or reason of a job."""
    number = "" if entry.number is None else str(entry.number)
    return (number, entry.model, entry.state, money_text(entry.cost, entry.currency), _file_or_reason(entry))


def _line(entry: Entry) -> str:
    """Return a job as one line for programs: its cells between tabs."""
    return "\t".join(escaped(cell) for cell in _cells(entry))


def _file_or_reason(entry: Entry) -> str:
    if entry.file is not None:
        return str(entry.file)
    lines = (error_text(entry.error) if entry.error else entry.state).split("\n")
    return "; ".join(" ".join(line.split()) for line in lines[:3])
