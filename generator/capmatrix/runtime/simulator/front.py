"""The page of the simulator, before the gate: looking costs nothing and no fault strikes it."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from .gate import FAULTS, App
from .line import Message, Receive, Send
from .panel import Panel, Visit

if TYPE_CHECKING:
    from .app import Service

PAGES, STATE = ("/", "/_simulator/"), "/_simulator/state"
_FOREIGN = (
    "The page is only shown at an address of this machine, such as http://127.0.0.1 or http://localhost: a name of "
    "the network could be anyone's who wants to look in. The service itself answers under any name.\n"
)


class Front:
    """An ASGI application before another one, whose requests it notes for the page."""

    def __init__(self, app: App, service: Service) -> None:
        """Read the page; a path that the service has itself stays the service's."""
        self._app, self._service = app, service
        self._panel = Panel(service)
        self._count = 0
        page = files(__package__ or "").joinpath("page.html").read_text("utf-8")
        taken = {service.prefix + operation.path for operation in service.kit.service.operations.values()}
        self._pages = {path: page for path in PAGES if path not in taken}
        self._headers = {
            "content-security-policy": _policy(page),
            "cache-control": "no-store",
            "cross-origin-resource-policy": "same-origin",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        }

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Show the page or its figures; let everything else through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"] in self._pages or scope["path"] == STATE:
            await self._shown(Request(scope))(scope, receive, send)
        else:
            await self._noted(scope, receive, send)

    def _shown(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Only GET\n", 405, {"allow": "GET, HEAD"})
        if not ours(request):
            return PlainTextResponse(_FOREIGN, 421)
        if request.url.path == STATE:
            origin = f"{request.url.scheme}://{request.url.netloc}"
            return JSONResponse(self._panel.state(origin), headers=self._headers)
        return HTMLResponse(self._pages[request.url.path], headers=self._headers)

    async def _noted(self, scope: Any, receive: Receive, send: Send) -> None:
        self._count += 1
        visit = Visit(
            number=self._count,
            at=self._service.world.settings.now(),
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"],
        )
        self._panel.visits.append(visit)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                visit.status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            visit.ended, visit.faults = True, tuple(scope.get(FAULTS, ()))


def ours(request: Request) -> bool:
    """Tell whether a request names this machine, or an address: no foreign page can be behind these."""
    try:
        host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
        return host == "localhost" or host.endswith(".localhost") or bool(ip_address(host))
    except ValueError:
        return False


def _policy(page: str) -> str:
    """Return what a browser may run, load and ask: the page's own script and style by their hashes, its own figures."""

    def sealed(tag: str) -> str:
        texts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        sums = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
        return f"{tag}-src " + " ".join(f"'sha256-{one}'" for one in sums)

    rules = (
        "default-src 'none'", sealed("script"), sealed("style"), "connect-src 'self'", "img-src data:",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    )  # fmt: skip
    return "; ".join(rules)
