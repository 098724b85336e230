"""`simulate`: serve the simulated service on this machine until the user stops it."""

from __future__ import annotations

import gc
import re
import sys
import time
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from ...client.errors import ConfigurationError
from ...service import Kit, RateLimit
from ..exits import Exit
from ..options import amount
from ..terminal import Printer

if TYPE_CHECKING:
    from ...simulator.faults.fault_plan import Fault
    from ...simulator.serving.server import Served
    from ...simulator.settings import Settings

NEEDED = ("starlette", "uvicorn", "jsonschema_rs", "httpx")
_LIMIT = re.compile(r"([\w*-]+)=([1-9][0-9]{0,8})/([1-9][0-9]{0,8})", re.ASCII)


class Urls(StrEnum):
    """The form in which a completed job names its file."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    REDIRECT = "redirect"


class Recover(StrEnum):
    """The runs in the list of runs."""

    COMPLETED = "completed"
    ALL = "all"


class Errors(StrEnum):
    """The form of the reason in an error."""

    OBJECTS = "objects"
    PLAIN = "plain"


# Budget: one option per setting.
def simulate(  # noqa: PLR0913
    *,
    kit: Kit,
    port: Annotated[int, typer.Option(metavar="NUMBER", min=0, max=65535, help="0 takes any free port.")] = 8765,
    speed: Annotated[float, typer.Option(metavar="FACTOR", min=0.01, help="Run jobs so many times as fast.")] = 1.0,
    price: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="Price of every job instead of the known prices.")
    ] = None,
    balance: Annotated[
        str | None,
        typer.Option(metavar="AMOUNT", help="Initial balance of an account: 100, or 100,000 where it is no money."),
    ] = None,
    seed: Annotated[
        int | None, typer.Option(metavar="NUMBER", help="Vary speeds and chances; the same number varies them alike.")
    ] = None,
    state: Annotated[Path | None, typer.Option(metavar="FILE", help="Keep jobs and charges in this database.")] = None,
    faults: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Make go wrong what this YAML file lists.")
    ] = None,
    urls: Annotated[Urls, typer.Option(help="How a completed job names its file.")] = Urls.ABSOLUTE,
    recover: Annotated[Recover, typer.Option(help="The runs in the list of runs.")] = Recover.COMPLETED,
    errors: Annotated[Errors, typer.Option(help="How an error gives its reason.")] = Errors.OBJECTS,
    lenient: Annotated[bool, typer.Option(help="Drop fields that a model does not accept, and charge.")] = False,
    flat: Annotated[bool, typer.Option(help="Put the facts of a status at the root, where documented.")] = False,
    limits: Annotated[bool, typer.Option(help="Apply the documented rate limits.")] = True,
    limit: Annotated[
        list[str] | None,
        typer.Option(metavar="CALL=COUNT/SECONDS", help="Another limit, such as submit=50/60; * is all calls."),
    ] = None,
    webhook_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Send webhooks there, whatever a request says.")
    ] = None,
    webhook_secret: Annotated[
        str | None,
        typer.Option(metavar="SECRET", help="Send webhooks, signed with it; of Ed25519 the private key in hex."),
    ] = None,
    until_eof: Annotated[
        bool, typer.Option("--until-eof", help="Stop when the standard input ends, as it does with who started this.")
    ] = False,
    explorer: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Serve this explorer too, which sends its requests here.")
    ] = None,
    printer: Printer,
) -> None:
    """Serve a simulated account on loopback. Exit status: 0 stopped by the user, 2 could not start."""
    require_libraries(kit)
    from ...simulator.settings import Settings

    if explorer is not None and not (explorer / "index.html").is_file():
        raise ConfigurationError(f"--explorer: {explorer} holds no index.html: give the folder of an explorer")
    settings = Settings(
        speed=speed,
        price=None if price is None else amount(price),
        balance=None if balance is None else amount(balance),
        seed=seed,
        state=state,
        faults=read_faults(kit, faults) if faults else (),
        urls=urls.value,
        recover=recover.value,
        errors=errors.value,
        lenient=lenient,
        flat=flat,
        limits=chosen_limits(kit, limit or []) if limits else (),
        webhook_url=webhook_url or "",
        webhook_secret=webhook_secret_of(kit, webhook_url, webhook_secret),
        explorer=explorer,
    )
    serve_until_stopped(kit, port, settings, printer, faults, until_eof=until_eof)


def serve_until_stopped(
    kit: Kit, port: int, settings: Settings, printer: Printer, faults: Path | None, *, until_eof: bool
) -> None:
    """Serve; print the environment variables for a client once the server listens."""
    import sqlite3

    from ...simulator.faults.fault_plan import FaultError
    from ...simulator.serving import server
    from ...simulator.serving.accounts import shown_key

    try:
        with server.serve(kit, port=port, settings=settings) as served:
            prefix = kit.service.environment
            variables = {
                f"{prefix}_BASE_URL": served.base_url,
                f"{prefix}_API_KEY": shown_key(kit.service.auth[0], settings.keys[0]),
            }
            printer.result(variables, "\n".join(instructions(kit, served)))
            gc.freeze()  # what is loaded by now stays: the garbage collector need not look at it again and again
            if until_eof:
                while sys.stdin.buffer.read(65536):
                    pass
            while not until_eof:
                time.sleep(3600)
    except FaultError as error:
        raise ConfigurationError(f"{faults}: {error}") from None
    except sqlite3.Error as error:
        raise ConfigurationError(f"cannot keep the state in {settings.state}: {error}") from None
    except OSError as error:
        raise ConfigurationError(f"cannot listen on port {port}: {error.strerror or error}") from None
    except KeyboardInterrupt:
        raise typer.Exit(Exit.DONE) from None


def instructions(kit: Kit, served: Served) -> list[str]:
    """Return what a person pastes into another shell; lines that are not commands are comments."""
    from ...simulator.serving.shell import call, exports

    service, parts = kit.service, urlsplit(served.base_url)
    lines = [
        f"# {service.title}, simulated: no money is spent. Ctrl-C stops it.",
        "# Paste this into another shell:",
        *exports(kit, served.base_url, served.service.world.settings.keys[0]),
    ]
    if (submit := service.doing("submit")) is not None:
        lines.append(call(kit, served.service.catalog, submit))
    return [*lines, f"# What happens: {parts.scheme}://{parts.netloc}/"]


def read_faults(kit: Kit, file: Path) -> tuple[Fault, ...]:
    """Return the faults of a file."""
    from ...simulator.faults.fault_plan import FaultError, read_file

    try:
        return read_file(file, kit.service.errors)
    except OSError as error:
        raise ConfigurationError(f"cannot read {file}: {error.strerror or error}") from None
    except FaultError as error:
        raise ConfigurationError(str(error)) from None


def chosen_limits(kit: Kit, texts: list[str]) -> tuple[RateLimit, ...]:
    """Return the documented limits, replaced by those of the command line."""
    limits = {limit.operation: limit for limit in kit.service.limits}
    for text in texts:
        found = _LIMIT.fullmatch(text)
        if found is None or found[1] not in (*kit.service.operations, "*"):
            raise ConfigurationError(
                f"{text!r} is not a limit; write it like submit=50/60, with an operation of the service or *"
            )
        limits[found[1]] = RateLimit(operation=found[1], requests=int(found[2]), seconds=int(found[3]))
    return tuple(limits.values())


def webhook_secret_of(kit: Kit, url: str | None, secret: str | None) -> str:
    """Return what webhooks are signed with, empty where none are sent; raise `ConfigurationError` for any other."""
    from ...simulator.serving.webhooks import check_secret

    webhook = kit.service.webhook
    if url is None and secret is None:
        return ""
    if webhook is None:
        raise ConfigurationError(f"{kit.service.title} sends no webhooks: leave --webhook-url and --webhook-secret out")
    if url is not None and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname):
        raise ConfigurationError(f"--webhook-url: {url!r} is not an address such as http://127.0.0.1:8000/hook")
    if secret is None:
        if webhook.signature is not None:
            raise ConfigurationError("--webhook-url needs --webhook-secret: the service signs its webhooks")
        return "unsigned"
    try:
        check_secret(webhook, secret)
    except ValueError as error:
        raise ConfigurationError(f"--webhook-secret {error}") from None
    return secret


def require_libraries(kit: Kit) -> None:
    """Raise `ConfigurationError` if the simulator, a distribution of its own, or a library of it is missing."""
    here = __name__.rpartition(".cli.")[0]
    if any(find_spec(name) is None for name in (f"{here}.simulator", *NEEDED)):
        raise ConfigurationError(f"the simulator is missing: pip install '{kit.service.distribution}[cli,simulator]'")
