"""`work`: make requests of batches in a shared ledger, which are run on this machine or another one."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...client.errors import ConfigurationError
from ...client.system.addresses import is_address
from ..connection import Connection
from ..exits import interrupted
from ..terminal import Printer
from .run import make_writable, noted_warnings, stoppable

if TYPE_CHECKING:
    from ...client.aio import AsyncClient


def work(
    *,
    out: Annotated[Path, typer.Option("--out", help="The folder for the outputs, with a folder for each batch.")],
    concurrency: Annotated[
        int, typer.Option(min=1, metavar="COUNT", help="Downloads at once; nothing is bought while more are waiting.")
    ] = 8,
    once: Annotated[bool, typer.Option("--once", help="End when there is nothing left to do.")] = False,
    connection: Connection,
) -> None:
    """Make requests of all batches in a shared ledger.

    It is a worker: any number of them run on any machines, over a ledger in PostgreSQL.

    `run FILE --ledger postgresql://…` hands its requests over, with what it allows them to cost, and makes them too.
    Each request is bought by one of them, once, and its output is in the folder of the one that downloads it. Workers
    come and go: what one leaves, another takes up.

    Files named in media fields must be at the same path on the machine of a worker; otherwise it leaves the request.

    Exit status: 0 nothing is left (`--once`); if stopped, the status of the reason.
    """
    if connection.ledger is None or not is_address(connection.ledger):
        raise ConfigurationError("a worker takes requests from PostgreSQL: give its address with --ledger")
    make_writable(out)
    number = until_stopped(connection, out, concurrency, once=once)
    if number is not None:
        again = connection.command("work", "--out", out, ledger=True)
        message = f"interrupted; submitted jobs continue. To continue: {again}"
        raise connection.printer.failure(message, interrupted(number), next=again)


class Noted(logging.Handler):
    """Prints what is logged as notes."""

    def __init__(self, printer: Printer) -> None:
        """Take the printer."""
        super().__init__(logging.WARNING)
        self._printer = printer

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record."""
        self._printer.note(record.getMessage())


def until_stopped(connection: Connection, out: Path, concurrency: int, *, once: bool) -> int | None:
    """Work; return the number of the signal that stopped it, None where nothing was left."""
    import asyncio

    from ...client.aio import AsyncClient
    from ...client.system import job_queue
    from ..batch_progress import BatchProgress

    # Its library tells of a lost database, which is awaited.
    for name in (connection.kit.service.package, "procrastinate", "psycopg"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    logging.getLogger(job_queue.__name__).addHandler(Noted(connection.printer))
    kind: type[AsyncClient] = type("AsyncServiceClient", (AsyncClient,), {"_kit": connection.kit})
    settings = connection.settings(ledger_required=True)
    shown = BatchProgress(connection.printer, out, lines=True)

    async def run() -> int | None:
        async with kind(**settings) as client:
            worker = client.worker(out, concurrency=concurrency, on_event=shown.event)
            return (await stoppable(lambda: worker.run(once=once)))[1]

    with noted_warnings(connection.printer):
        return asyncio.run(run())
