"""`run`: make the outputs of a file of requests in a folder; continue a batch that was started before."""

from __future__ import annotations

import logging
import os
import signal
import warnings
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from ...client.errors import ClientError, ConfigurationError, UnlistedWarning
from ...service import Kit
from ..connection import NO_LEDGER, Connection
from ..exits import STOPPING, Exit, interrupted
from ..options import MaxCost, Strict, amount
from ..terminal import Printer, money_text, print_text
from .requests import RequestFile
from .simulate import require_libraries

if TYPE_CHECKING:
    from ...client.aio import AsyncClient
    from ...client.batch.report import Again, Outcome
    from ..batch_progress import BatchProgress

T = TypeVar("T")
AGAIN: tuple[Again, ...] = ("failed", "unknown")


# Budget: one option per parameter.
def run(  # noqa: PLR0913
    *,
    file: RequestFile,
    out: Annotated[Path, typer.Option("--out", help="The folder for the outputs; created if it does not exist.")],
    max_cost: MaxCost = None,
    budget: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="Spend at most this in all runs of the batch together.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what it would cost; nothing is sent.")] = False,
    again: Annotated[
        list[str] | None, typer.Option(metavar="|".join(AGAIN), help="Buy these again. Can be repeated.")
    ] = None,
    concurrency: Annotated[
        int, typer.Option(min=1, metavar="COUNT", help="Downloads at once; nothing is bought while more are waiting.")
    ] = 8,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", min=0, help="Wait at most this long for each job.")
    ] = None,
    priority: Annotated[
        int | None,
        typer.Option(metavar="NUMBER", help="Buy what waits before orders of a lower priority; it is 0 if never set."),
    ] = None,
    simulated: Annotated[
        bool, typer.Option("--simulate", help="Use a simulator in this process: no money is spent.")
    ] = False,
    speed: Annotated[float, typer.Option(min=0.01, help="With --simulate, seconds of a job per real second.")] = 4.0,
    strict: Strict = True,
    connection: Connection,
) -> None:
    """Make the outputs of a file of requests; continue a batch.

    The folder is the batch. Run the same command again after Ctrl-C, a crash, or with lines added to FILE: only
    requests that were never bought are bought, running jobs are waited for, deleted files are downloaded again, and
    submissions without an answer are searched for. A request is recognised by its content, whatever its line; the same
    line twice makes two outputs. Several commands may run one batch at once.

    `--again failed` buys requests again that failed or were refused or refunded; `--again unknown` those whose
    submission got no answer and was never found, which may charge twice.

    Files named in media fields, relative to FILE, are sent as data URLs.

    Exit status: 0 every request has its output, 1 some were refused or failed, 2 nothing could be started, 8 some got
    no answer, 13 the budget is too small for the rest; if stopped early, the status of the reason. Run ids are in
    jobs.jsonl of the folder as soon as they are known, requests that were not sent in refused.jsonl.
    """
    from ..batch_progress import BatchProgress, exit_of

    options: dict[str, Any] = {
        "strict": strict,
        "concurrency": concurrency,
        "max_cost": None if max_cost is None else amount(max_cost),
        "budget": None if budget is None else amount(budget),
        "again": again or [],
        "timeout": timeout,
        "priority": priority,
    }
    printer, progress = connection.printer, BatchProgress(connection.printer, out)
    check_readable(file)
    if dry_run:
        raise typer.Exit(print_costs(connection, progress, file, out, options))
    if "unknown" in (again or ()):
        printer.note("what got no answer and is not found is sent again: it may be charged a second time")
    make_writable(out)
    asks = connection.kit.seek is not None
    bound = [] if max_cost is None or not asks else ["--max-cost", max_cost]
    resume = connection.command("run", file, "--out", out, *(["--newer", "ask"] if asks else []), *bound, ledger=True)
    # The real ledger must not be required for a simulated run.
    given = None if simulated else connection.settings(ledger_required=True)
    with nullcontext(given) if given is not None else simulator(connection.kit, speed, printer) as settings:
        try:
            batch = (file, out, options)
            outcome, number = make(connection.kit, settings, progress, batch, simulated=simulated)
        except ClientError as error:
            if not progress.started:
                raise
            raise printer.failed(error, f"to continue: {resume}", paid=True, next=resume) from None
    progress.print_more_refused()
    progress.print_summary(outcome)
    if number is not None:
        message = f"interrupted; submitted jobs continue. To continue: {resume}"
        raise printer.failure(message, interrupted(number), next=resume)
    raise typer.Exit(exit_of(outcome))


@contextmanager
def simulator(kit: Kit, speed: float, printer: Printer) -> Generator[dict[str, Any]]:
    """Serve the simulated service in this process; yield the settings of a client for it."""
    require_libraries(kit)
    import tempfile

    import httpx

    from ...simulator.serving.accounts import shown_key
    from ...simulator.serving.server import serve
    from ...simulator.settings import Settings

    with tempfile.TemporaryDirectory() as folder, serve(kit, settings=Settings(speed=speed)) as served:
        if not printer.as_json:
            print_text(f"simulator at {served.base_url}: no money is spent")
        yield {
            "base_url": served.base_url,
            "api_key": shown_key(kit.service.auth[0], served.service.world.settings.keys[0]),
            # A simulator is asked for its own list, not the service for that of today.
            "newer": "refuse" if kit.seek is None else "ask",
            # The shared rate limits are those of the real service.
            "limits": False,
            "ledger": Path(folder, "ledger.sqlite3"),
            # Requests to this machine need no proxy and no certificates.
            "transport": httpx.AsyncHTTPTransport(trust_env=False),
        }


def make(
    kit: Kit,
    settings: dict[str, Any],
    progress: BatchProgress,
    arguments: tuple[str, Path, dict[str, Any]],
    *,
    simulated: bool,
) -> tuple[Outcome, int | None]:
    """Run a batch (file, folder, options); return its outcome, and the number of the signal that stopped it, if any."""
    import asyncio

    from ...client.aio import AsyncClient

    kind: type[AsyncClient] = type("AsyncServiceClient", (AsyncClient,), {"_kit": kit})
    file, out, options = arguments
    # Warnings of the library would break the display of the progress, which shows the same.
    logging.getLogger(kit.service.package).addHandler(logging.NullHandler())

    async def run_all() -> tuple[Outcome, int | None]:
        async with kind(**settings) as client:
            batch = client.batch(file, out, **options, on_event=progress.event, on_refusal=progress.refused)
            progress.batch, batch.simulated = batch, simulated
            outcome, number = await stoppable(batch.run)
            return outcome or batch.so_far(), number

    with progress.display(), noted_warnings(progress.printer):
        return asyncio.run(run_all())


@contextmanager
def noted_warnings(printer: Printer) -> Generator[None]:
    """Print once, as a note, what the list of the service lacks of the requests of a batch."""
    with warnings.catch_warnings():
        shown = warnings.showwarning

        def show(message: Warning | str, category: type[Warning], *place: Any) -> None:
            if issubclass(category, UnlistedWarning):
                printer.note(f"warning: {message}")
            else:
                shown(message, category, *place)

        warnings.simplefilter("default", UnlistedWarning)
        warnings.showwarning = show
        yield


async def stoppable(work: Callable[[], Awaitable[T]]) -> tuple[T | None, int | None]:
    """Await a call until it ends or a signal stops it; requests that are being sent are waited for.

    Returns its result, and the number of the signal, if any.
    """
    from anyio import Event, create_task_group, open_signal_receiver

    from ...client.batch.state import unwrapped

    received: list[int] = []
    listening = Event()

    async def listen() -> None:
        numbers = [n for n in (signal.SIGINT, *STOPPING) if signal.getsignal(n) is not signal.SIG_IGN]
        try:
            with open_signal_receiver(*numbers) as signals:
                listening.set()
                async for number in signals:
                    received.append(int(number))
                    group.cancel_scope.cancel()
                    return
        except (NotImplementedError, RuntimeError, ValueError):
            listening.set()  # on Windows and outside the main thread, only Ctrl-C stops the loop

    result: T | None = None
    with unwrapped():
        async with create_task_group() as group:
            group.start_soon(listen)
            await listening.wait()
            result = await work()
            group.cancel_scope.cancel()
    return result, received[0] if received else None


def print_costs(connection: Connection, progress: BatchProgress, file: str, out: Path, options: dict[str, Any]) -> Exit:
    """Print what a batch would cost, and return the exit status."""
    from ...client.batch.costs import costs
    from ...client.batch.report import options_of
    from ...client.ledger.ledger import Ledger

    named = connection.ledger if connection.ledger not in (None, NO_LEDGER) else None
    ledger = None if named is None else Ledger(named)
    found = costs(connection.kit, file, out, options_of(**options), progress.refused, ledger=ledger)
    progress.print_more_refused()
    sums: list[str] = []
    for currency, high in found.high.items():
        low = found.low[currency]
        sums.append(money_text(high, currency) if low == high else f"{low} to {money_text(high, currency)}")
    unknown = f"; the price of {found.unknown} is unknown" if found.unknown else ""
    before = f"{found.bought} were bought before, " if found.bought else ""
    text = f"{found.requests} requests: {before}{found.refused} are refused, {found.left} would be bought"
    names = ("requests", "refused", "bought", "low", "high", "unknown", "spent")
    facts = {"event": "dry_run", "would_buy": found.left, **{name: getattr(found, name) for name in names}}
    connection.printer.result(facts, f"{text} for {', '.join(sums) or 'nothing'}{unknown}")
    return Exit.FAILED if found.refused else Exit.DONE


def check_readable(file: str) -> None:
    """Raise `ConfigurationError` if the file cannot be opened, before anything else is done."""
    try:
        if file != "-":
            Path(file).open("rb").close()
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"cannot read {file}: {getattr(error, 'strerror', None) or error}") from None


def make_writable(out: Path) -> None:
    """Create the folder; raise `ConfigurationError` if it cannot be created or written to."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"cannot write in {out}: {error.strerror or error}") from None
    if not os.access(out, os.W_OK):
        raise ConfigurationError(f"cannot write in {out}: permission denied")
