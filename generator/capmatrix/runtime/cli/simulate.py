"""`simulate`: the service on this machine, until the user has had enough."""

from __future__ import annotations

import time
from decimal import Decimal, InvalidOperation
from importlib.util import find_spec
from typing import Annotated

import typer

from ..service import Kit
from .terminal import FINE, say, stop

NEEDED = ("starlette", "uvicorn", "jsonschema_rs", "httpx")


def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    @app.command()
    def simulate(
        port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free port.")] = 8765,
        speed: Annotated[float, typer.Option(min=0.01, help="Seconds of a job per second.")] = 1.0,
        price: Annotated[str, typer.Option(help="What a job costs where the matrix knows no price.")] = "0.10",
        balance: Annotated[str, typer.Option(help="What an account holds at first.")] = "100",
    ) -> None:
        """Serve a made-up account on loopback. Exit status: 0 stopped by the user, 2 could not start."""
        need(kit)
        from ..simulator.serve import serve
        from ..simulator.world import Settings

        settings = Settings(speed=speed, price_usd=amount(price), balance=amount(balance))
        try:
            with serve(kit, port=port, settings=settings) as served:
                prefix = kit.service.environment
                say(f"{prefix}_BASE_URL={served.base_url}\n{prefix}_API_KEY={settings.keys[0]}")
                while True:
                    time.sleep(3600)
        except OSError as error:
            raise stop(f"cannot listen on port {port}: {error.strerror or error}") from None
        except KeyboardInterrupt:
            raise typer.Exit(FINE) from None

    assert simulate


def need(kit: Kit) -> None:
    """Stop where the simulator's libraries are missing."""
    if any(find_spec(name) is None for name in NEEDED):
        raise stop(f"The simulator needs more: pip install '{kit.service.distribution}[simulator]'")


def amount(text: str) -> Decimal:
    """Return an amount of money from the command line."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or found < 0:
        raise stop(f"{text!r} is no amount of money; write it like 0.10")
    return found
