"""The progress and the summary of a batch: counters on a terminal, or one line of JSON per event."""

from __future__ import annotations

from collections import Counter, deque
from contextlib import AbstractContextManager, nullcontext
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from rich.box import SIMPLE
from rich.console import Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from ..client.batch.folder import LOG, UNSENT
from ..client.batch.report import SHOWN, Entry, Event, Outcome
from ..client.errors import ClientError
from .exits import Exit, document, problem, status_of
from .terminal import console, plain, price, told

if TYPE_CHECKING:
    from pathlib import Path

    from ..client.batch.batch import Batch
    from ..client.batch.planning import Refusal
    from .terminal import Voice

LAST = 5
"""Things that have happened last, shown beside the counters."""
NOTED = 20
"""Refused requests that are told of one by one."""
SAID: tuple[Event, ...] = ("refused", "submitted", "resumed", "found", "unknown", "done", "failed")
"""Events that a program is told."""
WORDS = {"resumed": "running since earlier", "found": "found", "unknown": "no answer", "done": "done"}


class Board:
    """Says what happens to one batch."""

    def __init__(self, voice: Voice, out: Path) -> None:
        """Begin with nothing to say."""
        self.batch: Batch | None = None
        self._voice, self._out = voice, out
        self._counts: Counter[str] = Counter()
        self._last: deque[str] = deque(maxlen=LAST)
        self._refused = 0

    def shown(self) -> AbstractContextManager[object]:
        """Return what keeps the counters on the screen, where somebody watches."""
        if not self._voice.lively:
            return nullcontext()
        return Live(get_renderable=self._drawn, console=console(), refresh_per_second=4, transient=True)

    @property
    def begun(self) -> bool:
        """True once something may have been paid for."""
        return self.batch is not None and self.batch.work is not None and self.batch.work.begun

    def refused(self, refusal: Refusal) -> None:
        """Say that a request is not sent."""
        self._refused += 1
        facts = {"request": refusal.number, "state": "refused", "model": refusal.model}
        nothing = dict.fromkeys(("run_id", "cost", "currency", "file"))
        self._voice.event("refused", {**facts, **nothing, "error": document(refusal.error, status_of(refusal.error))})
        if self._refused <= NOTED:
            self._voice.note(f"request {refusal.number}: {refusal.error}")

    def event(self, event: Event, entry: Entry) -> None:
        """Say that something has happened."""
        self._counts[event] += 1
        if event in SAID:
            error = entry.error
            facts = entry.as_dict() if error is None else {**entry.as_dict(), "error": _document(entry, error)}
            self._voice.event(event, facts)
        if event in WORDS or entry.error is not None:
            what = told(entry.error).split("\n")[0] if entry.error else WORDS[event]
            number = "" if entry.number is None else f"{entry.number:>5} "
            self._last.append(f"{number}{entry.model}  {what}")

    def more_refused(self) -> None:
        """Say where those are that were not told of one by one."""
        if self._refused > NOTED:
            self._voice.note(f"… and {self._refused - NOTED} more in {self._out / UNSENT}")

    def summary(self, outcome: Outcome) -> None:
        """Say what was made and what it cost."""
        if self._voice.as_json:
            facts = {"made": outcome.made, "requests": outcome.requests, "charged": outcome.charged}
            self._voice.event("summary", {**facts, "states": outcome.states})
            return
        if outcome.entries:
            _listed(outcome.entries[:SHOWN])
        rest = outcome.more + max(0, len(outcome.entries) - SHOWN)
        if rest:
            console().print(plain(f"… and {rest} more in {self._out / LOG} and {UNSENT}"))
        spent = ", ".join(price(total, currency) for currency, total in outcome.charged.items() if total) or "nothing"
        console().print(f"{outcome.made} of {outcome.requests} made; charged: {spent}")
        for line in notes(outcome):
            console().print(plain(line))

    def _drawn(self) -> Group:
        work = self.batch.work if self.batch else None
        if work is None:
            return Group(Text("opening"))
        waiting = sum(job.status is None or not job.status.over for job in list(work.jobs.values()))
        parts = [
            f"{work.requests} requests",
            f"{self._counts['submitted']} submitted",
            f"{waiting} running",
            f"{work.films} to fetch",
            f"{self._counts['done']} made",
            f"{self._refused + self._counts['failed']} refused or failed",
        ]
        if self._counts["unknown"]:
            parts.append(f"{self._counts['unknown'] - self._counts['found']} without an answer")
        return Group(
            Text(" · ".join(parts)), *(Text(plain(line), overflow="ellipsis", no_wrap=True) for line in self._last)
        )


def notes(outcome: Outcome) -> list[str]:
    """Return what is to be known of a batch that is not complete."""
    count = outcome.states
    failed = sum(count.get(state, 0) for state in ("failed", "given_back", "refused"))
    lines = [
        (count.get("unknown", 0), "got no answer and may be running and charged; they are looked for the next time"),
        (failed, "failed or were refused; --again failed buys them again"),
        (count.get("running", 0) + count.get("done", 0), "are paid for and not here yet; the same command goes on"),
        (outcome.unfit, "are not bought: the budget does not hold them"),
    ]
    found = [f"{number} {what}" for number, what in lines if number]
    return [*found, f"stopped: {told(outcome.stopped)}"] if outcome.stopped else found


def ending(outcome: Outcome) -> Exit:
    """Return how `run` ends."""
    if outcome.complete:
        return Exit.DONE
    if isinstance(outcome.stopped, ClientError):
        return status_of(outcome.stopped, paid=any(outcome.charged.values()))
    if outcome.states.get("unknown"):
        return Exit.UNKNOWN
    problems = [entry for entry in outcome.entries if entry.error is not None]
    alone = outcome.unfit and not problems and outcome.stopped is None
    return Exit.COST if alone else Exit.FAILED


def _document(entry: Entry, error: ClientError | OSError) -> dict[str, Any]:
    if isinstance(error, ClientError):
        paid = entry.run_id is not None
        return document(error, status_of(error, paid=paid), paid=paid)
    return problem(told(error), Exit.FAILED)


def _listed(entries: list[Entry]) -> None:
    grid = Table(title="What was made", title_justify="left", box=SIMPLE, pad_edge=False)
    for name in ("#", "model", "state", "cost", "file or reason"):
        grid.add_column(name, justify="right" if name in ("#", "cost") else "left", overflow="fold")
    for entry in sorted(entries, key=lambda one: one.number or 0):
        cost: Decimal | None = entry.cost
        number = "" if entry.number is None else str(entry.number)
        grid.add_row(number, plain(entry.model), plain(entry.state), price(cost, entry.currency), plain(_last(entry)))
    console().print(grid)


def _last(entry: Entry) -> str:
    """Return where a film is, or why there is none."""
    if entry.file is not None:
        return (
            f"{entry.file.name} ({entry.file.stat().st_size / 1000:.0f} kB)" if entry.file.exists() else str(entry.file)
        )
    lines = (told(entry.error) if entry.error else entry.state).split("\n")
    return "; ".join(" ".join(line.split()) for line in lines[:3])
