"""`simulate`: the service on this machine, until the user has had enough."""

from __future__ import annotations

import re
import sqlite3
import time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...client.errors import ConfigurationError
from ...service import Kit, RateLimit
from ..exits import Exit
from ..terminal import AsJson, Voice

if TYPE_CHECKING:
    from ...simulator.faults.fault_plan import Fault

NEEDED = ("starlette", "uvicorn", "jsonschema_rs", "httpx")
_LIMIT = re.compile(r"([\w*-]+)=([1-9][0-9]{0,8})/([1-9][0-9]{0,8})", re.ASCII)


class Urls(StrEnum):
    """How a finished job names its file."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    REDIRECT = "redirect"


class Recover(StrEnum):
    """Which runs are listed where lost ones are looked for."""

    COMPLETED = "completed"
    ALL = "all"


# Budget: one option a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    # Budget: arguments are options of the command line.
    @app.command()
    def simulate(  # noqa: PLR0913
        port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free port.")] = 8765,
        speed: Annotated[float, typer.Option(min=0.01, help="Seconds of a job per second.")] = 1.0,
        price: Annotated[str | None, typer.Option(help="What every job costs, in place of the known prices.")] = None,
        balance: Annotated[str, typer.Option(help="What an account holds at first.")] = "100",
        seed: Annotated[int | None, typer.Option(help="Give every model a pace of its own; throw the dice so.")] = None,
        state: Annotated[Path | None, typer.Option(help="An SQLite file that keeps jobs and charges.")] = None,
        faults: Annotated[Path | None, typer.Option(help="What shall go wrong: a YAML file.")] = None,
        urls: Annotated[Urls, typer.Option(help="How a finished job names its file.")] = Urls.ABSOLUTE,
        recover: Annotated[Recover, typer.Option(help="Which runs the list of runs has.")] = Recover.COMPLETED,
        lenient: Annotated[bool, typer.Option(help="Drop what a model does not take, and charge.")] = False,
        flat: Annotated[bool, typer.Option(help="Facts of a status at the root, where documented.")] = False,
        limits: Annotated[bool, typer.Option(help="Refuse more requests than the service documents.")] = True,
        limit: Annotated[
            list[str] | None, typer.Option(help="Another limit: submit=50/60 (a minute); * is all.")
        ] = None,
        as_json: AsJson = False,
    ) -> None:
        """Serve a made-up account on loopback. Exit status: 0 stopped by the user, 2 could not start."""
        voice = Voice(as_json=as_json)
        with voice.guarded():
            need(kit)
            from ...simulator.faults.fault_plan import FaultError
            from ...simulator.serving.server import serve
            from ...simulator.settings import Settings

            settings = Settings(
                speed=speed,
                price_usd=None if price is None else amount(price),
                balance=amount(balance),
                seed=seed,
                state=state,
                faults=faults_in(faults) if faults else (),
                urls=urls.value,
                recover=recover.value,
                lenient=lenient,
                flat=flat,
                limits=chosen(kit, limit or []) if limits else (),
            )
            try:
                with serve(kit, port=port, settings=settings) as served:
                    prefix = kit.service.environment
                    told = {f"{prefix}_BASE_URL": served.base_url, f"{prefix}_API_KEY": settings.keys[0]}
                    voice.tell(told, "\n".join(f"{name}={value}" for name, value in told.items()))
                    while True:
                        time.sleep(3600)
            except FaultError as error:
                raise ConfigurationError(f"{faults}: {error}") from None
            except sqlite3.Error as error:
                raise ConfigurationError(f"cannot keep the state in {state}: {error}") from None
            except OSError as error:
                raise ConfigurationError(f"cannot listen on port {port}: {error.strerror or error}") from None
            except KeyboardInterrupt:
                raise typer.Exit(Exit.DONE) from None

    assert simulate


def faults_in(file: Path) -> tuple[Fault, ...]:
    """Return the faults of a file."""
    from ...simulator.faults.fault_plan import FaultError, read_file

    try:
        return read_file(file)
    except OSError as error:
        raise ConfigurationError(f"cannot read {file}: {error.strerror or error}") from None
    except FaultError as error:
        raise ConfigurationError(str(error)) from None


def chosen(kit: Kit, texts: list[str]) -> tuple[RateLimit, ...]:
    """Return the documented limits, those of the command line in place of their own."""
    limits = {limit.operation: limit for limit in kit.service.limits}
    for text in texts:
        found = _LIMIT.fullmatch(text)
        if found is None or found[1] not in (*kit.service.operations, "*"):
            raise ConfigurationError(
                f"{text!r} is no limit; write it like submit=50/60, with an operation of the service or *"
            )
        limits[found[1]] = RateLimit(operation=found[1], requests=int(found[2]), seconds=int(found[3]))
    return tuple(limits.values())


def need(kit: Kit) -> None:
    """Stop where the simulator's libraries are missing."""
    if any(find_spec(name) is None for name in NEEDED):
        raise ConfigurationError(f"The simulator needs more: pip install '{kit.service.distribution}[simulator]'")


def amount(text: str) -> Decimal:
    """Return an amount of money from the command line."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or found < 0:
        raise ConfigurationError(f"{text!r} is no amount of money; write it like 0.10")
    return found
