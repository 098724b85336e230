"""The simulated service: an ASGI application over the operations of the kit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from ..service import Kit, Operation
from . import routes
from .faults.caller_connection import App, Receive, Send
from .faults.fault_plan import FAULTS
from .faults.fault_replies import LOGIN, LOGIN_PAGE
from .faults.middleware import FaultMiddleware
from .films.film_files import sealed_variant
from .routes import Endpoint
from .service_state import EXPIRED, LEAKED, SECOND_SIGNATURE, Refused, ServiceState, route_path, spanning
from .serving.cors import CorsMiddleware
from .serving.page import PageMiddleware
from .settings import Settings

ENDPOINTS: dict[str, Callable[[ServiceState, Operation], Endpoint]] = {
    "submit": routes.submit,
    "extend": routes.extend,
    "status": routes.status,
    "recover": routes.recover,
    "content": routes.content,
    "balance": routes.balance,
    "catalogue": routes.catalogue,
    "result": routes.status,
    "cancel": routes.cancel,
    "delete": routes.cancel,
}
"""Task of an operation → what makes its endpoint."""


class Service(ServiceState):
    """One simulated service: its state, and the application that serves it."""

    def __init__(self, kit: Kit, settings: Settings | None = None) -> None:
        """Build the application."""
        super().__init__(kit, settings)
        self._endpoints: dict[tuple[str, str], Endpoint] = {}
        handlers = {HTTPException: self._error, 404: self._error, Refused: self._refusal}
        inner = Operations(self._endpoints, Starlette(routes=self._routes(), exception_handlers=handlers))
        self.app = PageMiddleware(CorsMiddleware(FaultMiddleware(inner, self)), self)

    def _routes(self) -> list[Route]:
        found = [Route("/files/{name}", self._file, methods=["GET"]), Route(LOGIN, self._login)]
        found += [Route(path, routes.unpaid(self), methods=["GET", "POST"]) for path in self.catalog.offer_paths()]
        served = [operation for operation in self.kit.service.operations.values() if operation.does in ENDPOINTS]
        served += [one for one in self.kit.service.operations.values() if one.does not in ENDPOINTS]
        # The first route that fits is taken: one whose parameter spans several steps comes last.
        for operation in sorted(served, key=lambda one: len(spanning(one))):
            path = self.prefix + route_path(operation)
            made = self._saving(ENDPOINTS.get(operation.does, routes.unserved)(self, operation))
            found.append(Route(path, made, methods=[operation.method], name=operation.id))
            if not operation.path_names:
                self._endpoints.setdefault((operation.method, path), made)
        return found

    def _saving(self, endpoint: Endpoint) -> Endpoint:
        """Return an endpoint that answers when what it added is in the state file, if there is one."""
        store = self.world.store
        if not store.is_file:
            return endpoint

        async def saved(request: Request) -> Response:
            try:
                with store.together():
                    return await endpoint(request)
            finally:
                await anyio.sleep(0)  # noqa: ASYNC115 - that costs half; requests that have arrived add theirs, too
                store.save()

        return saved

    async def _file(self, request: Request) -> Response:
        run_id = request.path_params["name"].partition(".")[0]
        task, foreign = self.world.task(run_id), self._is_foreign(request)
        if foreign and self._has_key(request):
            # Stores of files read `Authorization` as a second signature. Another header they would overlook.
            if "authorization" in request.headers:
                return Response(SECOND_SIGNATURE, 400, media_type="application/xml")
            return Response(LEAKED, 400, media_type="text/plain")
        if task is None or self.world.progress(task)[0] != "completed":
            raise self.refused("not_found", "No such file")
        if "foreign-redirect" in request.scope[FAULTS] and not foreign:
            return RedirectResponse(self.files_origin + self.sealed_path(task), 302)
        variant = sealed_variant(run_id, request.url.query, self.world.settings.now())
        if variant is None:
            return Response(EXPIRED, 403, media_type="application/xml")
        return await self.file_response(request, task, variant)

    def _is_foreign(self, request: Request) -> bool:
        """Return whether a request goes to the origin of files."""
        return request.url.netloc == urlsplit(self.files_origin).netloc

    def _has_key(self, request: Request) -> bool:
        """Return whether a request to another origin has a key, and record that leak."""
        leaked = any(
            way.query in request.query_params if way.query else way.header in request.headers
            for way in self.kit.service.auth
        )
        if leaked:
            self.world.leaks.append(str(request.url))
        return leaked

    async def _login(self, request: Request) -> Response:
        """Answer with the page that the fault `redirect` leads to."""
        if self._is_foreign(request):
            self._has_key(request)
        return Response(LOGIN_PAGE, media_type="text/html")

    async def _refusal(self, _: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        return error.response

    async def _error(self, _: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        headers = error.headers if isinstance(error, HTTPException) else None
        message = {404: "No such path", 405: "Method not allowed"}.get(status, "Error")
        body = {"error": {"message": message, "type": "http_error"}, "status": status}
        return JSONResponse(body, status, headers=headers)


class Operations:
    """An ASGI application that calls the endpoint of an operation at once, and leaves all else to another one.

    Looking for a route takes as long as answering, and most paths of operations have no parameters.
    """

    def __init__(self, endpoints: Mapping[tuple[str, str], Endpoint], other: App) -> None:
        """Take the endpoints by method and path, which may be added later."""
        self._endpoints, self._other = endpoints, other

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Answer a request."""
        endpoint = self._endpoints.get((scope["method"], scope["path"])) if scope["type"] == "http" else None
        if endpoint is None:
            await self._other(scope, receive, send)
            return
        try:
            response = await endpoint(Request(scope, receive, send))
        except Refused as refused:
            response = refused.response
        await response(scope, receive, send)
