"""What the routes of a simulated service share: its catalog, its world, authentication, and the files it serves."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..service import Kit, Operation
from .catalog import Matrix
from .dialects import Voice, refusal
from .faults.fault_plan import FAULTS, Fault, Plan
from .films.film_files import FileAnswer, fetched, link
from .films.film_request import wanted
from .settings import Settings
from .store import Task
from .validation import problem
from .world import World

BODY_MAX = 4_500_000
WEEK = 604_800.0
STILLS = ("image/png", "image/jpeg", "image/webp")
ODD = {
    "film-ts": ("video/mp2t", "ts"),
    "film-flv": ("video/x-flv", "flv"),
    "film-mp3": ("audio/mpeg", "mp3"),
}
"""Fault → type and ending of the file."""
EXPIRED = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"


class ServiceState:
    """One simulated service without its routes."""

    def __init__(self, kit: Kit, settings: Settings | None = None) -> None:
        """Read the catalog and open the state file, if there is one."""
        self.kit = kit
        self.world = World(kit, settings or Settings())
        self.plan = Plan(self.world.settings.faults, kit.service.operations, self.world.settings.seed)
        self.prefix = urlsplit(kit.service.base_url).path.rstrip("/")
        self.files_origin = self.world.settings.files_origin or "https://files.invalid"
        self.matrix = Matrix(kit)
        self.voice = Voice(kit.service, self.matrix, flat=self.world.settings.flat)
        limit = self.world.settings.body_max
        self._body_max = kit.service.timings.get("body-limit", BODY_MAX) if limit is None else limit

    def account(self, request: Request) -> str | None:
        """Return whose key a request carries."""
        for way in self.kit.service.auth:
            value = request.headers.get(way.header, "")
            key = value.removeprefix(way.prefix)
            if value.startswith(way.prefix) and self.world.knows(key):
                return key
        return None

    def asking(self, request: Request, operation: Operation) -> str | Response:
        """Return whose key a request carries (none where none is needed), or the answer that refuses its query."""
        account = self.account(request)
        if account is None and operation.auth:
            return self.refuse("authentication", "Invalid API key")
        wrong = problem(self.matrix.query(operation.id), request.query_params)
        return self.refuse("invalid_request", wrong) if wrong else account or ""

    async def body(self, request: Request) -> bytes | None:
        """Return the body of a request; None where it is too large."""
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > self._body_max:
                return None
        return bytes(body)

    def owned(self, request: Request, operation: Operation) -> Task | Response:
        """Return the job that a request asks for, or the answer that refuses it."""
        account = self.asking(request, operation)
        if isinstance(account, Response):
            return account
        return self.own(account, request.query_params.get(operation.query[0], "") if operation.query else "")

    def own(self, account: str, run_id: str) -> Task | Response:
        """Return a job of an account, or the answer that refuses it."""
        task = self.world.task(run_id)
        if task is None:
            return self.refuse("not_found", "No such job")
        return task if task.account == account else self.refuse("permission", "This job belongs to another account")

    def refuse(self, kind: str, message: str, **more: object) -> Response:
        """Return an answer that says why not."""
        status, body = refusal(self.kit.service, kind, message, **more)
        return JSONResponse(body, status)

    def link(self, request: Request, task: Task) -> str:
        """Return how the status names the file of a job."""
        content = self.kit.service.operations.get("content")
        if self.world.settings.urls == "absolute" or content is None:
            return f"{request.url.scheme}://{request.url.netloc}{self.sealed(task)}"
        query = dict(zip(content.query, (task.run_id, task.model), strict=False))
        return f"{self.prefix}{content.path}?{urlencode(query)}"

    async def shown(self, request: Request, task: Task, faults: Mapping[str, Fault]) -> str:
        """Return how the status names the file of a job where faults may have a say."""
        if "http-url" in faults:
            return f"http://{urlsplit(self.files_origin).netloc}{self.sealed(task)}"
        if "data-url" in faults and self.world.progress(task)[0] == "completed":
            kind, ending = self._kind("", {})
            file = await fetched(wanted(self.matrix.model(task.model), task.payload), ending)
            return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode()}"
        return self.link(request, task)

    def sealed(self, task: Task, variant: str = "") -> str:
        """Return the path of a file, good for a while."""
        settings = self.world.settings
        life = self.kit.service.timings.get("result-lifetime", WEEK)
        return link(task.run_id, variant, settings.now() + (settings.url_seconds or life))

    async def bytes_of(self, request: Request, task: Task, variant: str) -> Response:
        """Return the answer that holds a file."""
        faults = request.scope[FAULTS]
        if "expired-url" in faults:
            return Response(EXPIRED, 403, media_type="application/xml")
        kind, ending = self._kind(variant, faults)
        return FileAnswer(await fetched(wanted(self.matrix.model(task.model), task.payload), ending), kind)

    def _kind(self, variant: str, faults: Mapping[str, Fault]) -> tuple[str, str]:
        """Return the type of a file, and how its name ends."""
        odd = next((ODD[name] for name in faults if name in ODD), None)
        if odd is not None and not variant:
            return odd
        kept = self.kit.service.operations.get("content")
        usual = self.matrix.media_type(kept.id, 200) if kept else "video/mp4"
        kind = "image/png" if variant else usual
        return kind, kind.removeprefix("image/") if kind in STILLS else "mp4"
