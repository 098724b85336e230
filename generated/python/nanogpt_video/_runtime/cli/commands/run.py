"""`run`: a file of requests to a folder of films, begun or gone on with."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...client.batch.batch import Batch, options_of
from ...client.batch.report import Again, Outcome
from ...client.batch.state import unwrapped
from ...client.errors import ClientError, ConfigurationError
from ...service import Kit
from ..batch_progress import Board, ending
from ..connection import Auth, BaseUrl, Connection, LedgerFile, Strict
from ..exits import STOPPING, Exit, interrupted
from ..terminal import AsJson, Voice, price, say
from .requests import MaxCost
from .simulate import amount, need

if TYPE_CHECKING:
    from ...client.aio import AsyncClient

AGAIN: tuple[Again, ...] = ("failed", "unknown")


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    # Budget: parameters are options of the command line.
    @app.command()
    def run(  # noqa: PLR0913
        file: Annotated[str, typer.Argument(help="A JSON object, an array, or JSON Lines; - reads standard input.")],
        out: Annotated[Path, typer.Option("--out", help="The folder for the films; made if it is not there.")],
        max_cost: MaxCost = None,
        budget: Annotated[
            str | None, typer.Option(metavar="AMOUNT", help="Buy no more than this in all runs of the batch together.")
        ] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what it would cost; nothing is sent.")] = False,
        again: Annotated[
            list[str] | None,
            typer.Option(metavar="|".join(AGAIN), help="Buy these once more. Can be repeated."),
        ] = None,
        concurrency: Annotated[
            int, typer.Option(min=1, metavar="COUNT", help="Downloads at once; more that wait for one stop buying.")
        ] = 8,
        timeout: Annotated[
            float | None, typer.Option(metavar="SECONDS", min=0, help="Wait so long for each job at most.")
        ] = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        ledger: LedgerFile = None,
        simulated: Annotated[
            bool, typer.Option("--simulate", help="Against a simulator of its own: no money.")
        ] = False,
        speed: Annotated[float, typer.Option(min=0.01, help="Job seconds per second, simulated.")] = 4.0,
        strict: Strict = True,
        as_json: AsJson = False,
    ) -> None:
        """Make the films of a file of requests, and go on where that was begun.

        The folder is the batch: run the same command again, after Ctrl-C, a crash or with lines added to FILE, and
        only what was never bought is bought. What is running is waited for, a film that was deleted is fetched again,
        and what got no answer is looked for. A request is told by what it asks for, whatever its line; the same line
        twice is two films. Several commands may run one batch at once.

        Requests that failed, or were refused or given back, are bought once more with `--again failed`; those that got
        no answer and were never found with `--again unknown`, which may charge twice.

        Files named in media fields, relative to FILE, are sent as data URLs.

        Exit status: 0 every request has its film, 1 some were refused or failed, 2 nothing could be begun, 8 some got
        no answer, 13 the budget does not hold the rest; stopped early, that of the reason. The run ids are in
        jobs.jsonl of the folder as soon as they are known, requests that were not sent in refused.jsonl.
        """
        voice = Voice(as_json=as_json)
        way = Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        board = Board(voice, out)
        with voice.guarded():
            wanted: dict[str, Any] = {
                "strict": strict,
                "concurrency": concurrency,
                "max_cost": None if max_cost is None else amount(max_cost),
                "budget": None if budget is None else amount(budget),
                "again": again or [],
                "timeout": timeout,
            }
            readable(file)
            if dry_run:
                raise typer.Exit(costed(voice, board, kit, file, out, wanted))
            writable(out)
            resume = way.again("run", file, "--out", out, ledger=True)
            with simulator(kit, speed, voice) if simulated else nullcontext(way.settings(needed=True)) as settings:
                try:
                    outcome, number = make(kit, settings, board, (file, out, wanted), simulated=simulated)
                except ClientError as error:
                    if not board.begun:
                        raise
                    raise voice.failed(error, f"to go on: {resume}", paid=True, next=resume) from None
        board.more_refused()
        board.summary(outcome)
        if number is not None:
            message = f"interrupted; submitted jobs go on. To go on: {resume}"
            raise voice.stop(message, interrupted(number), next=resume)
        raise typer.Exit(ending(outcome))

    assert run


@contextmanager
def simulator(kit: Kit, speed: float, voice: Voice) -> Generator[dict[str, Any]]:
    """Serve the service from this process; yield the settings of a client for it."""
    need(kit)
    import httpx

    from ...simulator.serving.server import serve
    from ...simulator.settings import Settings

    with (
        tempfile.TemporaryDirectory() as folder,
        serve(kit, settings=Settings(speed=speed)) as served,
    ):
        if not voice.as_json:
            say(f"simulator at {served.base_url}: no money is spent")
        yield {
            "base_url": served.base_url,
            "api_key": served.service.world.settings.keys[0],
            # The limits of the service are its own, not those of a simulator in this process.
            "limits": False,
            "ledger": Path(folder, "ledger.sqlite3"),
            # What talks to this machine goes through no proxy, and needs no certificate.
            "transport": httpx.AsyncHTTPTransport(trust_env=False),
        }


def make(
    kit: Kit, settings: dict[str, Any], board: Board, what: tuple[str, Path, dict[str, Any]], *, simulated: bool
) -> tuple[Outcome, int | None]:
    """Run a batch; return what became of it, and the signal that ended it early, if one did."""
    from ...client.aio import AsyncClient

    kind: type[AsyncClient] = type("AsyncServiceClient", (AsyncClient,), {"_kit": kit})
    file, out, wanted = what
    # What is worth knowing is on the board; the library's own warnings would tear it.
    logging.getLogger(kit.service.package).addHandler(logging.NullHandler())

    async def all_of_it() -> tuple[Outcome, int | None]:
        async with kind(**settings) as client:
            batch = board.batch = client.batch(file, out, **wanted, on_event=board.event, on_refusal=board.refused)
            batch.simulated = simulated
            return await stoppable(batch)

    with board.shown():
        return asyncio.run(all_of_it())


async def stoppable(batch: Batch) -> tuple[Outcome, int | None]:
    """Run a batch until it is over, or a signal says to stop: what is on its way to the service is waited for then."""
    from anyio import Event, create_task_group, open_signal_receiver

    came: list[int] = []
    listening = Event()

    async def listen() -> None:
        wanted = [one for one in (signal.SIGINT, *STOPPING) if signal.getsignal(one) is not signal.SIG_IGN]
        try:
            with open_signal_receiver(*wanted) as signals:
                listening.set()
                async for number in signals:
                    came.append(int(number))
                    group.cancel_scope.cancel()
                    return
        except (NotImplementedError, RuntimeError, ValueError):
            listening.set()  # Windows, or not the main thread: Ctrl-C ends the loop

    outcome: Outcome | None = None
    with unwrapped():
        async with create_task_group() as group:
            group.start_soon(listen)
            await listening.wait()
            outcome = await batch.run()
            group.cancel_scope.cancel()
    return outcome or batch.so_far(), came[0] if came else None


# Budget: what is wanted of a batch.
def costed(voice: Voice, board: Board, kit: Kit, file: str, out: Path, wanted: dict[str, Any]) -> Exit:
    """Say what a batch would cost, and return how the command ends."""
    from ...client.batch.costs import costs

    found = costs(kit, file, out, options_of(**wanted), board.refused)
    board.more_refused()
    sums: list[str] = []
    for currency, high in found.high.items():
        low = found.low[currency]
        sums.append(price(high, currency) if low == high else f"{low} to {price(high, currency)}")
    unknown = f"; of {found.unknown} nobody knows the price" if found.unknown else ""
    before = f"{found.bought} were bought before, " if found.bought else ""
    words = f"{found.requests} requests: {before}{found.refused} are refused, {found.left} would be bought"
    names = ("requests", "refused", "bought", "low", "high", "unknown", "spent")
    facts = {"event": "dry_run", "would_buy": found.left, **{name: getattr(found, name) for name in names}}
    voice.tell(facts, f"{words} for {', '.join(sums) or 'nothing'}{unknown}")
    return Exit.FAILED if found.refused else Exit.DONE


def readable(file: str) -> None:
    """Raise `ConfigurationError` where there is no such file: to be known before anything else is looked at."""
    try:
        if file != "-":
            Path(file).open("rb").close()
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"cannot read {file}: {getattr(error, 'strerror', None) or error}") from None


def writable(out: Path) -> None:
    """Make the folder; raise `ConfigurationError` where that, or a file in it, cannot be."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"cannot write in {out}: {error.strerror or error}") from None
    if not os.access(out, os.W_OK):
        raise ConfigurationError(f"cannot write in {out}: permission denied")
