"""What both drivers share of httpx: how its failures and answers read; imported with the first client, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from ..redact import without_query
from . import retry
from .effects import Reply
from .errors import ConnectionFailed

if TYPE_CHECKING:
    from .context import Context

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
"""Failures before the first byte of a request; of any other, the service may have read the whole of it."""


def failed(error: httpx.HTTPError | httpx.InvalidURL, url: str, context: Context) -> ConnectionFailed:
    """Return our error for one of httpx, with the address but without its query."""
    sent = not isinstance(error, (*NOT_SENT, httpx.InvalidURL))
    what = context.redact.text(str(error) or type(error).__name__)
    when = "broke" if sent else "could not be made"
    return ConnectionFailed(f"the connection to {without_query(url)} {when}: {what}", sent=sent)


def reply(response: httpx.Response, body: bytes = b"") -> Reply:
    """Return an answer without httpx in it."""
    return Reply(status=response.status_code, headers={k.lower(): v for k, v in response.headers.items()}, body=body)


def timeouts(context: Context, timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """Return how long one call may take to connect, and between bytes."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    read = retry.patience("timeout", timeout, context.rules.read)
    return httpx.Timeout(read, connect=min(context.rules.connect, read))
