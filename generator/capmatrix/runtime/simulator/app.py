"""The doors of the simulated service: an ASGI application over the operations that the kit names."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from ..price import quote as price_of
from ..service import Kit, Operation
from .film import film
from .schema import Judge, read
from .speech import refusal, word, write
from .world import Settings, Task, World

BODY_MAX = 4_500_000
Door = Callable[[Request], Awaitable[Response]]


class Service:
    """One simulated service: its doors and the world behind them."""

    def __init__(self, kit: Kit, settings: Settings | None = None) -> None:
        """Compile the schema and open the doors."""
        self.kit = kit
        self.world = World(settings or Settings())
        self.prefix = urlsplit(kit.service.base_url).path.rstrip("/")
        limit = self.world.settings.body_max
        self._body_max = kit.service.timings.get("body-limit", BODY_MAX) if limit is None else limit
        self._judge = Judge(kit.resource("schema.json"))
        self.app = Starlette(routes=self._routes(), exception_handlers={HTTPException: self._lost, 404: self._lost})

    def _routes(self) -> list[Route]:
        doors: dict[str, Callable[[Operation], Door]] = {
            "submit": self._submit,
            "status": self._status,
            "content": self._content,
        }
        routes = [Route("/files/{run_id}.mp4", self._file, methods=["GET"])]
        for name, operation in self.kit.service.operations.items():
            # `status-legacy` and its like are other dialects of the same door.
            make = doors.get(name.split("-")[0])
            if make is not None:
                path = self.prefix + operation.path
                routes.append(Route(path, make(operation), methods=[operation.method], name=name))
        return routes

    def _submit(self, operation: Operation) -> Door:
        async def door(request: Request) -> Response:
            body = await self._body(request)
            if body is None:
                # The edge answers so before the service sees the request: a page, no JSON.
                return HTMLResponse("<html><body>Request Entity Too Large</body></html>", 413)
            account = self._account(request)
            if account is None:
                return self._refuse("authentication", "Invalid API key")
            try:
                payload = read(body)
                problems = self._judge.problems(payload)
            except (ValueError, RecursionError) as error:
                return self._refuse("invalid_request", f"The body is not JSON: {error}"[:300])
            if problems:
                return self._refuse("invalid_request", "The request does not fit the model", problems=problems)
            return self._started(operation, account, payload)

        return door

    def _started(self, operation: Operation, account: str, payload: dict[str, Any]) -> Response:
        service, known = self.kit.service, price_of(self.kit, payload)
        price = known.amount if known and known.currency == "USD" else self.world.settings.price_usd
        task = self.world.start(account, str(payload[service.discriminator]), payload, price)
        if task is None:
            status, body = refusal(service, "insufficient_balance", "Insufficient balance")
            return JSONResponse({**body, **write(service, "error", {"required_balance": float(price)})}, status)
        facts = {
            "run_id": task.run_id,
            "status": word(service, "queued"),
            "model": task.model,
            "cost": float(price),
            "currency": "USD",
            "balance": float(self.world.balance(account)),
        }
        return JSONResponse(write(service, operation.dialect, facts), operation.success)

    def _status(self, operation: Operation) -> Door:
        async def door(request: Request) -> Response:
            task = self._owned(request, operation)
            if isinstance(task, Response):
                return task
            state, share = self.world.progress(task)
            failed = state in {"failed", "cancelled"}
            facts: dict[str, Any] = {
                "run_id": task.run_id,
                "model": task.model,
                "status": word(self.kit.service, state),
                "progress": round(share * 100),
                "url": self._link(request, task) if state == "completed" else None,
                "cost": float(task.cost) if state == "completed" else None,
                "error": task.outcome.error if failed else None,
                "user_error": task.outcome.user_error if failed else None,
            }
            return JSONResponse(write(self.kit.service, operation.dialect, facts), operation.success)

        return door

    def _content(self, operation: Operation) -> Door:
        async def door(request: Request) -> Response:
            task = self._owned(request, operation)
            if isinstance(task, Response):
                return task
            if self.world.settings.urls == "redirect":
                return RedirectResponse(self._file_url(request, task), 302)
            return self._film(task)

        return door

    async def _file(self, request: Request) -> Response:
        task = self.world.task(request.path_params["run_id"])
        return self._film(task) if task else self._refuse("not_found", "No such file")

    def _film(self, task: Task) -> Response:
        if self.world.progress(task)[0] != "completed":
            return self._refuse("not_found", "The job has no file yet")
        return Response(film(self.world.settings.film_seconds), media_type="video/mp4")

    def _link(self, request: Request, task: Task) -> str:
        content = self.kit.service.operations.get("content")
        if self.world.settings.urls == "absolute" or content is None:
            return self._file_url(request, task)
        query = dict(zip(content.query, (task.run_id, task.model), strict=False))
        return f"{self.prefix}{content.path}?{urlencode(query)}"

    def _file_url(self, request: Request, task: Task) -> str:
        return f"{request.url.scheme}://{request.url.netloc}/files/{quote(task.run_id)}.mp4"

    def _owned(self, request: Request, operation: Operation) -> Task | Response:
        account = self._account(request)
        if account is None:
            return self._refuse("authentication", "Invalid API key")
        run_id = request.query_params.get(operation.query[0]) if operation.query else None
        if not run_id:
            return self._refuse(
                "invalid_request", f"{operation.query[0] if operation.query else 'The run id'} is required"
            )
        task = self.world.task(run_id)
        if task is None:
            return self._refuse("not_found", "No such job")
        return task if task.account == account else self._refuse("permission", "This job belongs to another account")

    def _account(self, request: Request) -> str | None:
        for way in self.kit.service.auth:
            value = request.headers.get(way.header, "")
            key = value.removeprefix(way.prefix)
            if value.startswith(way.prefix) and self.world.knows(key):
                return key
        return None

    async def _body(self, request: Request) -> bytes | None:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > self._body_max:
                return None
        return bytes(body)

    def _refuse(self, kind: str, message: str, **more: Any) -> Response:
        status, body = refusal(self.kit.service, kind, message, **more)
        return JSONResponse(body, status)

    async def _lost(self, _: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        headers = error.headers if isinstance(error, HTTPException) else None
        message = {404: "No such path", 405: "Method not allowed"}.get(status, "Error")
        return JSONResponse(
            {"error": {"message": message, "type": "http_error"}, "status": status}, status, headers=headers
        )
