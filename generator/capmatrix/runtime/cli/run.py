"""`run`: a file of requests to a folder of films."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Annotated, Any

import typer

from ..client.errors import ConfigurationError, ValidationError
from ..intake import UnreadableError, beside, payloads
from ..normalise import Normalised, normalise
from ..service import Kit
from ..verdict import refused
from .connect import Auth, BaseUrl, Connection, JournalFile, Strict
from .exits import Exit, document
from .orders import Order, summary, watch
from .simulate import need
from .terminal import say
from .validate import model_of
from .voice import AsJson, Voice

AT_ONCE = 8


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    # Budget: parameters are options of the command line.
    @app.command()
    def run(  # noqa: PLR0913
        file: Annotated[str, typer.Argument(help="A JSON object, an array, or JSON Lines; - reads standard input.")],
        out: Annotated[Path, typer.Option("--out", help="The folder for the films; made if it is not there.")],
        base_url: BaseUrl = None,
        auth: Auth = None,
        journal: JournalFile = None,
        simulated: Annotated[
            bool, typer.Option("--simulate", help="Against a simulator of its own: no money.")
        ] = False,
        speed: Annotated[float, typer.Option(min=0.01, help="Job seconds per second, simulated.")] = 4.0,
        strict: Strict = True,
        as_json: AsJson = False,
    ) -> None:
        """Make the films of a file of requests.

        All requests are judged; the right ones are submitted, waited for and downloaded.

        Files named in media fields, relative to FILE, are sent as data URLs.

        Exit status: 0 all was made, 1 a request was refused or failed, 2 nothing could be begun, 130 interrupted.
        The run ids are in jobs.jsonl of the folder as soon as they are known.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, journal=journal)
        try:
            found = payloads(file)
        except UnreadableError as error:
            raise voice.stop(str(error)) from None
        orders = judged(kit, [normalise(kit, payload, folder=beside(file)) for payload in found], strict)
        for order in orders:
            if order.trouble:
                voice.note(f"request {order.number}: {order.trouble}")
                voice.event("refused", order.as_dict())
        with voice.guarded():
            folder(out)
            with simulator(kit, speed, voice) if simulated else nullcontext(way.settings(journal=True)) as settings:
                make(kit, orders, out, settings, voice, strict=strict)
        summary(orders, voice)
        raise typer.Exit(Exit.DONE if all(order.file for order in orders) else Exit.FAILED)

    assert run


@contextmanager
def simulator(kit: Kit, speed: float, voice: Voice) -> Generator[dict[str, Any]]:
    """Serve the service from this process; yield the settings of a client for it."""
    need(kit)
    from ..simulator.serve import serve
    from ..simulator.world import Settings

    with serve(kit, settings=Settings(speed=speed)) as served:
        if not voice.as_json:
            say(f"simulator at {served.base_url}: no money is spent")
        # The limits of the service are its own, not those of a simulator in this process.
        yield {"base_url": served.base_url, "api_key": served.service.world.settings.keys[0], "limits": False}


def judged(kit: Kit, found: list[Normalised], strict: bool) -> list[Order]:
    """Return an order per request; a wrong one has its trouble from the start."""
    orders: list[Order] = []
    for number, one in enumerate(found, 1):
        verdict = one.verdict(kit)
        findings = refused(verdict, strict=strict)
        model = model_of(kit, one.payload)
        order = Order(number=number, model=model, payload=one.payload)
        if findings:
            order.state = "refused"
            error = ValidationError(model=model, findings=findings, verdict=verdict)
            order.trouble, order.error = str(error), document(error, Exit.INVALID)
        orders.append(order)
    return orders


def folder(out: Path) -> None:
    """Make the folder for the films, before anything is paid for."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        with (out / "jobs.jsonl").open("ab"):
            pass
    except OSError as error:
        raise ConfigurationError(f"cannot write in {out}: {error.strerror or error}") from None


# Budget: what all orders share.
def make(kit: Kit, orders: list[Order], out: Path, settings: dict[str, Any], voice: Voice, *, strict: bool) -> None:
    """Run all orders that are right."""
    from ..client.aio import AsyncClient

    kind = type("AsyncServiceClient", (AsyncClient,), {"_kit": kit})

    async def all_of_them() -> None:
        async with kind(**settings) as client:
            right = [order for order in orders if not order.trouble]
            await watch(client, right, out, voice, strict=strict, at_once=AT_ONCE)

    try:
        asyncio.run(all_of_them())
    except KeyboardInterrupt:
        summary(orders, voice)
        message = f"interrupted; submitted jobs go on, their run ids are in {out / 'jobs.jsonl'}"
        raise voice.stop(message, Exit.INTERRUPTED) from None
