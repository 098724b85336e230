"""What the routes of a simulated service share: its catalog, its world, authentication, and the files it serves."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from ..service import Kit, Operation
from .catalog import Catalog
from .dialects import BodyWriter, error_body
from .faults.fault_plan import FAULTS, Fault, FaultPlan
from .films.film_files import FilmResponse, film_file, sealed_path
from .films.film_request import film_request, outputs
from .request_validation import query_problem
from .serving.accounts import Accounts, Ended
from .settings import Settings
from .store import Task
from .world import World

BODY_MAX = 256 << 20
"""Largest body in bytes where the service states no limit: what a test can send without filling the memory."""
WEEK = 604_800.0
_HEADERS = "simulator.headers"
"""Where the headers of a request are kept once they have been read."""
SUFFIXES = {
    "video/mp4": "mp4",
    "image/png": "png",
    "image/jpeg": "jpeg",
    "image/webp": "webp",
    "audio/mpeg": "mp3",
}
"""Media type of files that can be made → their suffix."""
FAULTY_TYPES = {"film-ts": ("video/mp2t", "ts"), "film-flv": ("video/x-flv", "flv"), "film-mp3": ("audio/mpeg", "mp3")}
"""Fault → media type and suffix of the file."""
EXPIRED = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"


SECOND_SIGNATURE = (
    "<Error><Code>InvalidArgument</Code><Message>Only one way of signing is allowed: the seal of the link, or the "
    "Authorization header</Message></Error>"
)
LEAKED = (
    "The key of the service reached another origin. A client must not send it along when it follows a redirect, or "
    "when it downloads from a link.\n"
)


def spanning(operation: Operation) -> frozenset[str]:
    """Return the parameters of a path whose values may have slashes."""
    return frozenset(part.name for part in operation.parts.values() if part.raw and part.name in operation.path_names)


def route_path(operation: Operation) -> str:
    """Return the path of an operation as Starlette writes it."""
    path = operation.path
    for name in spanning(operation):
        path = path.replace(f"{{{name}}}", f"{{{name}:path}}")
    return path


def parameters_of(request: Request) -> QueryParams:
    """Return the parameters of a call, those in its path and those of its query."""
    if not request.path_params:
        return request.query_params
    # A key in the query may have the name of a parameter of the path.
    query = [pair for pair in request.query_params.multi_items() if pair[0] not in request.path_params]
    return QueryParams([*request.path_params.items(), *query])


class JsonAnswer(Response):
    """An answer in JSON: the same bytes as those of Starlette's `JSONResponse`, with an encoder that is made once."""

    _encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))

    def __init__(self, content: Any, status_code: int = 200) -> None:
        """Write a JSON value."""
        self.status_code, self.background = status_code, None
        self.body = self._encoder.encode(content).encode()
        self.raw_headers = [(b"content-length", b"%d" % len(self.body)), (b"content-type", b"application/json")]


class Refused(Exception):
    """A request is not accepted; `response` is the answer that says so."""

    def __init__(self, response: Response) -> None:
        """Take the answer."""
        super().__init__()
        self.response = response


def headers_of(request: Request) -> dict[str, str]:
    """Return the headers of a request by their names in lower case; the first of several with one name."""
    found: dict[str, str] | None = request.scope.get(_HEADERS)
    if found is None:  # they are asked for several times
        headers = reversed(request.scope["headers"])
        found = {name.decode("latin-1"): value.decode("latin-1") for name, value in headers}
        request.scope[_HEADERS] = found
    return found


class ServiceState:
    """One simulated service without its routes."""

    def __init__(self, kit: Kit, settings: Settings | None = None) -> None:
        """Read the catalog, and the state file if there is one."""
        self.kit = kit
        self.world = World(kit, settings or Settings())
        self.plan = FaultPlan(self.world.settings.faults, kit.service, self.world.settings.seed)
        self.prefix = urlsplit(kit.service.base_url).path.rstrip("/")
        self.files_origin = self.world.settings.files_origin or "https://files.invalid"
        self.catalog = Catalog(kit)
        self.bodies = BodyWriter(kit.service, self.catalog, flat=self.world.settings.flat)
        limit = self.world.settings.body_max
        self._accounts = Accounts(kit.service.auth, self.world.settings.keys, self.world.settings.now)
        self._key_in_query = any(way.query for way in kit.service.auth)
        self._body_max = kit.service.timings.get("body-limit", BODY_MAX) if limit is None else limit

    def account(self, request: Request) -> str | None:
        """Return the account whose key a request brings, if any; raise `Refused` for a token that has ended."""
        try:
            return self._accounts.of(headers_of(request), request.query_params if self._key_in_query else {})
        except Ended as ended:
            kinds = {"type": ended.way.expired[0]} if ended.way.expired else {}
            raise self.refused("authentication", "The token has expired, or is not valid yet", **kinds) from None

    def checked_account(self, request: Request, operation: Operation) -> str:
        """Return the account of a request (empty if none is needed); raise `Refused` for its key or query."""
        account = self.account(request)
        if account is None and operation.auth:
            raise self.refused("authentication", "Invalid API key")
        problem = query_problem(self.catalog.query(operation.id), parameters_of(request))
        if problem:
            raise self.refused("invalid_request", problem)
        return account or ""

    async def body(self, request: Request) -> bytes | None:
        """Return the body of a request; None if it is too large."""
        pieces, size, more = list[bytes](), 0, True
        while more:
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            pieces.append(message.get("body", b""))
            size, more = size + len(pieces[-1]), message.get("more_body", False)
            if size > self._body_max:
                return None
        return b"".join(pieces)

    def requested_task(self, request: Request, operation: Operation) -> Task:
        """Return the job that a query names; raise `Refused` if there is none."""
        account = self.checked_account(request, operation)
        of_anyone = not (operation.auth or account)
        return self.task_of(None if of_anyone else account, self.catalog.run_id(operation, parameters_of(request)))

    def task_of(self, account: str | None, run_id: str) -> Task:
        """Return a job of an account, or of any; raise `Refused` if it has none with this id."""
        task = self.world.task(run_id)
        if task is None:
            raise self.refused("not_found", "No such job")
        if account is not None and task.account != account:
            raise self.refused("permission", "This job belongs to another account")
        return task

    def refused(self, kind: str, message: str, **more: object) -> Refused:
        """Return an error of the service, to be raised."""
        status, body = self.error(kind, message, **more)
        return Refused(JsonAnswer(body, status))

    def error(self, kind: str, message: str, **more: object) -> tuple[int, dict[str, Any]]:
        """Return status and body of an error; its reason is a plain text if the settings say so.

        An error that only its type tells from others stays an object.
        """
        service = self.kit.service
        status, body = error_body(service, kind, message, **more)
        by_type_alone = all(not row.statuses for row in service.errors if row.kind == kind)
        if self.world.settings.errors == "plain" and isinstance(body.get("error"), dict) and not by_type_alone:
            body = {**body, "error": message}
        return status, body

    async def file_urls(self, request: Request, task: Task, faults: Mapping[str, Fault]) -> str | list[str]:
        """Return the URL by which a status names the file of a job, or a list of those of all its files."""
        first, count = await self.file_url(request, task, faults), self.outputs(task)
        start = f"{request.url.scheme}://{request.url.netloc}"
        rest = [start + self.sealed_path(task, number=number) for number in range(1, count)]
        return [first, *rest] if count > 1 else first

    async def file_url(self, request: Request, task: Task, faults: Mapping[str, Fault]) -> str:
        """Return the URL by which a status names the first file of a job."""
        if "http-url" in faults:
            return f"http://{urlsplit(self.files_origin).netloc}{self.sealed_path(task)}"
        if "data-url" in faults and self.world.progress(task)[0] == "completed":
            media_type, _ = self._file_type(task, "", {})
            return f"data:{media_type};base64,{base64.b64encode(await self.file_bytes(task)).decode()}"
        content = self.kit.service.doing("content")
        if self.world.settings.urls == "absolute" or content is None:
            return f"{request.url.scheme}://{request.url.netloc}{self.sealed_path(task)}"
        given = {"run_id": task.run_id, "model": task.model}
        values = {part.name: given[role] for role, part in content.parts.items() if role in given}
        path = content.path
        for name in content.path_names:
            path = path.replace(f"{{{name}}}", quote(values.pop(name), safe="/" if name in spanning(content) else ""))
        return f"{self.prefix}{path}" + (f"?{urlencode(values)}" if values else "")

    def outputs(self, task: Task) -> int:
        """Return how many results a job makes."""
        return outputs(self.catalog.model(task.model), task.payload)

    def sealed_path(self, task: Task, variant: str = "", number: int = 0) -> str:
        """Return the path of a file, with a seal that expires: the same path until half of its lifetime is over."""
        settings = self.world.settings
        lifetime = settings.url_seconds or self.kit.service.timings.get("result-lifetime", WEEK)
        renewed = max(0, math.ceil(2 * (settings.now() - self.world.end(task)) / lifetime - 1))
        _, suffix = self._file_type(task, variant, {})
        return sealed_path(task.run_id, variant, self.world.end(task) + lifetime * (1 + renewed / 2), suffix, number)

    async def file_response(self, request: Request, task: Task, variant: str) -> Response:
        """Return the answer with a file."""
        faults = request.scope[FAULTS]
        if "expired-url" in faults:
            return Response(EXPIRED, 403, media_type="application/xml")
        media_type, suffix = self._file_type(task, variant, faults)
        return FilmResponse(
            await film_file(film_request(self.catalog.model(task.model), task.payload), suffix), media_type
        )

    async def file_bytes(self, task: Task) -> bytes:
        """Return the file of a job."""
        _, suffix = self._file_type(task, "", {})
        file = await film_file(film_request(self.catalog.model(task.model), task.payload), suffix)
        return file.read_bytes()

    def _file_type(self, task: Task, variant: str, faults: Mapping[str, Fault]) -> tuple[str, str]:
        """Return the media type and the suffix of a file: as its submission says, else as calls with a file do."""
        faulty = next((FAULTY_TYPES[name] for name in faults if name in FAULTY_TYPES), None)
        if faulty is not None and not variant:
            return faulty
        service = self.kit.service
        submission = service.submission(task.payload, task.model)
        said = [*self.catalog.model(task.model).get("makes", ())]
        said += self.catalog.makes(submission.id) if submission else ()
        files = [one for one in (submission, service.doing("content")) if one is not None]
        said += [self.catalog.media_type(one.id, one.success) for one in files]
        media_type = "image/png" if variant else next((kind for kind in said if kind in SUFFIXES), "video/mp4")
        return media_type, SUFFIXES[media_type]
