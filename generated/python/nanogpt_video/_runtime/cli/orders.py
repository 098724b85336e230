"""The orders of `run`: each goes through the client on its own, all are watched on one display."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from rich.box import SIMPLE
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from ..client.errors import ClientError, SubmissionUnknown
from .exits import Exit, document, problem, status_of
from .terminal import console, plain, told

if TYPE_CHECKING:
    from ..client.aio import AsyncClient, AsyncJob
    from ..client.job import Status
    from .voice import Voice


@dataclass(slots=True, kw_only=True)
class Order:
    """One request and what became of it."""

    number: int
    model: str
    payload: Mapping[str, Any] = field(repr=False)
    state: str = "waiting"
    run_id: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    file: Path | None = None
    trouble: str | None = None
    error: dict[str, Any] | None = None
    """The JSON form of the trouble."""

    def as_dict(self) -> dict[str, Any]:
        """Return the JSON form of it."""
        names = ("state", "model", "run_id", "cost", "currency", "file")
        facts = {"request": self.number, **{name: getattr(self, name) for name in names}}
        return facts if self.error is None else {**facts, "error": self.error}


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What all orders share while they run."""

    client: AsyncClient
    out: Path
    strict: bool
    gate: asyncio.Semaphore
    display: Progress
    journal: IO[str]
    voice: Voice

    async def run(self, order: Order, line: TaskID) -> None:
        """Bring one order to its end, good or bad."""
        async with self.gate:
            try:
                await self._make(order, line)
            except (ClientError, OSError) as error:
                order.trouble = told(error)
                order.error = (
                    document(error, status_of(error))
                    if isinstance(error, ClientError)
                    else problem(told(error), Exit.FAILED)
                )
                unknown = isinstance(error, SubmissionUnknown)
                self._show(order, line, "unknown" if unknown else "failed" if order.run_id else "not started")
                self.voice.event("failed", order.as_dict())
            self.display.stop_task(line)

    async def _make(self, order: Order, line: TaskID) -> None:
        self._show(order, line, "submitting")
        job = await self.client.submit(order.payload, strict=self.strict)
        self._note(order, job)
        self.voice.event("submitted", order.as_dict())
        outcome = await job.wait(
            on_progress=lambda status: self._show(order, line, status.state if status.known else status.word, status)
        )
        self._show(order, line, "downloading")
        order.file = await self.client.download(outcome, self.out / file_name(order, outcome))
        self._show(order, line, "done", outcome)
        self.voice.event("done", order.as_dict())

    def _note(self, order: Order, job: AsyncJob) -> None:
        order.run_id, order.cost, order.currency = job.run_id, job.cost, job.currency
        self.journal.write(json.dumps({"request": order.number, **job.as_dict()}) + "\n")
        # The run id is the only way back to what was paid for: it must survive whatever comes.
        self.journal.flush()
        os.fsync(self.journal.fileno())

    def _show(self, order: Order, line: TaskID, state: str, status: Status | None = None) -> None:
        order.state = state
        done = 100 if status and status.state == "completed" else status.progress if status else None
        self.display.update(line, state=plain(state), completed=done)


# Budget: what all orders share.
async def watch(
    client: AsyncClient, orders: list[Order], out: Path, voice: Voice, *, strict: bool, at_once: int
) -> None:
    """Run all orders, a few at once, with a line of progress for each."""
    columns = (
        SpinnerColumn(finished_text=" "),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[state]}", markup=False),
        TimeElapsedColumn(),
    )
    gate = asyncio.Semaphore(at_once)
    screen = Progress(*columns, console=console(), disable=not voice.lively)
    with screen as display, (out / "jobs.jsonl").open("a", encoding="ascii") as journal:
        shared = Watch(client=client, out=out, strict=strict, gate=gate, display=display, journal=journal, voice=voice)
        async with asyncio.TaskGroup() as group:
            for order in orders:
                title = f"{order.number:>3} {plain(order.model)}"
                group.create_task(shared.run(order, display.add_task(title, total=100, state="waiting")))


def file_name(order: Order, outcome: Status) -> str:
    """Return a file name that two orders never share and no file system minds."""
    kind = re.search(r"\.[a-z0-9]{2,4}$", urlsplit(outcome.url or "").path)
    parts = (f"{order.number:03}", order.model, order.run_id or "")
    return "-".join(re.sub(r"[^A-Za-z0-9._]+", "-", part)[:80].strip("-.") for part in parts) + (
        kind[0] if kind else ".mp4"
    )


def summary(orders: list[Order], voice: Voice) -> None:
    """Say what was made and what it cost."""
    made = sum(order.file is not None for order in orders)
    totals: dict[str, Decimal] = {}
    for order in orders:
        if order.cost is not None:
            totals[order.currency or ""] = totals.get(order.currency or "", Decimal(0)) + order.cost
    if voice.as_json:
        voice.event("summary", {"made": made, "requests": len(orders), "charged": totals})
        return
    spent = ", ".join(f"{total} {currency}".rstrip() for currency, total in totals.items()) or "nothing"
    listed(orders)
    console().print(f"{made} of {len(orders)} made; charged: {spent}")


def listed(orders: list[Order]) -> None:
    """Print what became of each request."""
    grid = Table(title="What was made", title_justify="left", box=SIMPLE, pad_edge=False)
    for name, side in (
        ("#", "right"),
        ("model", "left"),
        ("state", "left"),
        ("cost", "right"),
        ("file or reason", "left"),
    ):
        grid.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    for order in orders:
        last = f"{order.file.name} ({order.file.stat().st_size / 1000:.0f} kB)" if order.file else first_line(order)
        cost = "" if order.cost is None else f"{order.cost} {order.currency or ''}".rstrip()
        grid.add_row(str(order.number), plain(order.model), plain(order.state), cost, plain(last))
    console().print(grid)


def first_line(order: Order) -> str:
    """Return what became of an order without a file."""
    lines = (order.trouble or order.state).split("\n")
    return "; ".join(" ".join(line.split()) for line in lines[:3])
