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
from typing import TYPE_CHECKING, Any

from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from ..client.errors import ClientError
from .terminal import console, plain, told

if TYPE_CHECKING:
    from ..client.aio import AsyncClient, AsyncJob
    from ..client.job import Status


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


async def watch(client: AsyncClient, orders: list[Order], out: Path, *, strict: bool, at_once: int) -> None:
    """Run all orders, a few at once, with a line of progress for each."""
    columns = (
        SpinnerColumn(finished_text=" "),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[state]}", markup=False),
        TimeElapsedColumn(),
    )
    gate = asyncio.Semaphore(at_once)
    with Progress(*columns, console=console()) as display, (out / "jobs.jsonl").open("a", encoding="ascii") as journal:

        async def one(order: Order, line: TaskID) -> None:
            def show(state: str, done: float | None = None) -> None:
                order.state = state
                display.update(line, state=state, completed=done)

            def note(job: AsyncJob) -> None:
                order.run_id, order.cost, order.currency = job.run_id, job.cost, job.currency
                journal.write(json.dumps({"request": order.number, **job.as_dict()}) + "\n")
                # The run id is the only way back to what was paid for: it must survive whatever comes.
                journal.flush()
                os.fsync(journal.fileno())

            def look(status: Status) -> None:
                show(status.state if status.known else status.word, status.progress)

            async with gate:
                try:
                    show("submitting")
                    job = await client.submit(order.payload, strict=strict)
                    note(job)
                    outcome = await job.wait(on_progress=look)
                    show("downloading", 100)
                    order.file = await client.download(outcome, out / file_name(order))
                    show("done", 100)
                except ClientError as error:
                    order.trouble = told(error)
                    show("failed" if order.run_id else "not started")
                display.stop_task(line)

        lines = [
            display.add_task(f"{order.number:>3} {plain(order.model)}", total=100, state="waiting") for order in orders
        ]
        async with asyncio.TaskGroup() as group:
            for order, line in zip(orders, lines, strict=True):
                group.create_task(one(order, line))


def file_name(order: Order) -> str:
    """Return a file name that two orders never share and no file system minds."""
    parts = (f"{order.number:03}", order.model, order.run_id or "")
    return "-".join(re.sub(r"[^A-Za-z0-9._]+", "-", part)[:80].strip("-.") for part in parts) + ".mp4"


def summary(orders: list[Order]) -> None:
    """Print what was made and what it cost."""
    grid = Table(title="What was made", title_justify="left", pad_edge=False)
    for name, side in (
        ("#", "right"),
        ("model", "left"),
        ("state", "left"),
        ("cost", "right"),
        ("file or reason", "left"),
    ):
        grid.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    for order in orders:
        last = f"{order.file.name} ({order.file.stat().st_size} bytes)" if order.file else first_line(order)
        cost = "" if order.cost is None else f"{order.cost} {order.currency or ''}".rstrip()
        grid.add_row(str(order.number), plain(order.model), plain(order.state), cost, plain(last))
    made = sum(order.file is not None for order in orders)
    totals: dict[str, Decimal] = {}
    for order in orders:
        if order.cost is not None:
            totals[order.currency or ""] = totals.get(order.currency or "", Decimal(0)) + order.cost
    spent = ", ".join(f"{total} {currency}".rstrip() for currency, total in totals.items()) or "nothing"
    console().print(grid)
    console().print(f"{made} of {len(orders)} made; charged: {spent}")


def first_line(order: Order) -> str:
    """Return what became of an order without a file."""
    lines = (order.trouble or order.state).split("\n")
    return "; ".join(" ".join(line.split()) for line in lines[:3])
