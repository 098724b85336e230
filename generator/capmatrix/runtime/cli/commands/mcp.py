"""`mcp`: serve agents over the Model Context Protocol."""

from __future__ import annotations

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

from ...client.errors import ConfigurationError
from ...price import Amount
from ..connection import PLACEHOLDER_KEY, Connection
from ..options import amount
from ..terminal import print_error


# Budget: one option per parameter.
def mcp(  # noqa: PLR0913
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Save files here, and nowhere else.")
    ] = Path(),
    inputs: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Let media fields name files of this folder.")
    ] = None,
    session_cap: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="The most to spend until it ends; without it, nothing.")
    ] = None,
    daily_cap: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="The most to spend in a day; by default, the session's.")
    ] = None,
    ask_above: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="Above it, ask a person, or refuse where none can be asked.")
    ] = None,
    http: Annotated[
        int | None, typer.Option(metavar="PORT", min=0, max=65535, help="Serve on loopback, not on standard input.")
    ] = None,
    connection: Connection,
) -> None:
    """Serve agents over MCP: find models, check, buy in limits.

    Over standard input and output; with --http on loopback, for clients with the token in …_MCP_TOKEN (else a new one,
    which is printed).
    """
    service = connection.kit.service
    if find_spec("mcp") is None:
        raise ConfigurationError(f"the server is missing: pip install '{service.distribution}[cli,mcp]'")
    import anyio

    from ...mcp.serving import Limits, open_desk, over_http, over_stdio
    from ...mcp.signature import currencies

    by_environment = f"{service.environment}_DAILY_CAP"
    of_day = "--daily-cap" if daily_cap is not None else by_environment
    daily_cap = daily_cap if daily_cap is not None else os.environ.get(by_environment) or None
    known = currencies(connection.kit)
    amounts = {
        "session": _cap("--session-cap", session_cap, known),
        "day": _cap(of_day, daily_cap, known),
        "ask_above": _cap("--ask-above", ask_above, known),
    }
    key = bool(os.environ.get(f"{service.environment}_API_KEY", "").strip())
    given: dict[str, Any] = {} if key else {"api_key": PLACEHOLDER_KEY}
    settings = connection.settings(ledger_required=True, **given)
    desk = open_desk(connection.kit, settings, Limits(folder=output, inputs=inputs, **amounts), key=key)
    if http is None:
        anyio.run(over_stdio, desk)
        return
    token = os.environ.get(f"{service.environment}_MCP_TOKEN", "").strip() or secrets.token_urlsafe(24)

    def ready(address: str) -> None:
        connection.printer.result({"url": address, "token": token}, f"{address}\nAuthorization: Bearer {token}")

    try:
        anyio.run(over_http, desk, http, token, ready)
    except OSError as error:
        raise ConfigurationError(f"cannot listen on port {http}: {error.strerror or error}") from None
    except KeyboardInterrupt:
        print_error("stopped")


def _cap(name: str, text: str | None, known: list[str]) -> Amount | None:
    """Return the amount of an option; raise `ConfigurationError` for what is none, or in what no price is in."""
    given = None if text is None else amount(text)
    if given is not None and given.unit is not None and known and given.unit not in known:
        advice = f"give the amount in {' or '.join(known)}, or without a currency"
        raise ConfigurationError(f"{name} counts {given.unit}, the prices are in {' and '.join(known)}; {advice}")
    return given
