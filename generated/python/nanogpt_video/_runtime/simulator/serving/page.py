"""The page of the simulator and its figures; requests for it meet no faults and count for no limit."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter, deque
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files
from ipaddress import ip_address
from itertools import islice
from typing import Any, get_args
from urllib.parse import parse_qs, urlencode, urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from ...redact import Redactor, shorten
from ...service import State
from ..faults.caller_connection import App, Message, Receive, Send
from ..faults.fault_plan import FAULTS, MIB, NAMES, SETTING, Fault
from ..service_state import ServiceState
from ..store import Charge, Task
from .shell import OWN_KEY, calls, exports

PAGES, STATE, EXPLORER = ("/", "/_simulator/"), "/_simulator/state", "/_simulator/explorer"
_FOREIGN = (
    "The page is only shown at an address of this machine, such as http://127.0.0.1 or http://localhost: with another "
    "name, a web page of a stranger could read it. The service itself answers under any name.\n"
)
ROWS_MOST = 200
REQUEST_MOST = 120
"""Characters of a job's request that are shown."""
KEY_END = 4
"""Characters of a key that are shown: enough to distinguish accounts."""


class PageMiddleware:
    """An ASGI application that serves the page before another one, and records the requests to that one."""

    def __init__(self, app: App, service: ServiceState) -> None:
        """Read the page; a path that the service has is not replaced by it."""
        self._app, self._service = app, service
        self._figures = Figures(service)
        self._count = 0
        page = files(__package__ or "").joinpath("page.html").read_text("utf-8")
        taken = {service.prefix + operation.path for operation in service.kit.service.operations.values()}
        self._pages = {path: page for path in PAGES if path not in taken}
        folder = service.world.settings.explorer
        self._explorer = folder and Starlette(routes=[Mount(EXPLORER, StaticFiles(directory=folder))])
        self._headers = {
            "content-security-policy": _policy(page),
            "cache-control": "no-store",
            "cross-origin-resource-policy": "same-origin",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        }

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Answer with the page or its figures, or pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"] in self._pages or scope["path"] == STATE:
            await self._page(Request(scope))(scope, receive, send)
        elif self._explorer is not None and scope["path"].startswith(f"{EXPLORER}/"):
            answer = self._explorer if is_local(Request(scope)) else PlainTextResponse(_FOREIGN, 421)
            await answer(scope, receive, send)
        else:
            await self._recorded(scope, receive, send)

    def _page(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Only GET\n", 405, {"allow": "GET, HEAD"})
        if not is_local(request):
            return PlainTextResponse(_FOREIGN, 421)
        if request.url.path == STATE:
            origin = f"{request.url.scheme}://{request.url.netloc}"
            return JSONResponse(self._figures.state(origin), headers=self._headers)
        return HTMLResponse(self._pages[request.url.path], headers=self._headers)

    async def _recorded(self, scope: Any, receive: Receive, send: Send) -> None:
        self._count += 1
        visit = Visit(
            number=self._count,
            at=self._service.world.settings.now(),
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"],
        )
        self._figures.visits.append(visit)

        def sent(message: Message) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                visit.status = message["status"]
            return send(message)

        try:
            await self._app(scope, receive, sent)
        finally:
            visit.ended, visit.faults = True, tuple(scope.get(FAULTS, ()))


def is_local(request: Request) -> bool:
    """Return whether the host of a request is localhost or an address, which no web page of a stranger can have."""
    try:
        host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
        return host == "localhost" or host.endswith(".localhost") or bool(ip_address(host))
    except ValueError:
        return False


def _policy(page: str) -> str:
    """Return the content security policy: only the scripts and styles of the page, and requests to its origin."""

    def hashes(tag: str) -> str:
        texts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        sums = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
        return f"{tag}-src " + " ".join(f"'sha256-{digest}'" for digest in sums)

    rules = (
        "default-src 'none'", hashes("script"), hashes("style"), "connect-src 'self'", "img-src data:",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    )  # fmt: skip
    return "; ".join(rules)


@dataclass(slots=True, kw_only=True)
class Visit:
    """A request to the service; its end is filled in later."""

    number: int
    at: float
    method: str
    path: str
    query: bytes
    status: int | None = None
    ended: bool = False
    faults: tuple[str, ...] = ()


class Figures:
    """Accounts, jobs, charges, faults and requests: the latest of each, and their number.

    Jobs that have ended are counted once and not looked at again, as there may be very many.
    """

    def __init__(self, service: ServiceState) -> None:
        """Start with empty counts."""
        self._service = service
        self._calls = tuple(calls(service.kit, service.catalog))
        self.visits: deque[Visit] = deque(maxlen=ROWS_MOST)
        self._open: dict[str, Task] = {}
        self._ended: Counter[str] = Counter()
        self._jobs = self._charges = 0
        self._entries: Counter[str] = Counter()
        self._sums = dict[str, Decimal].fromkeys(("charged", "refunded", "refused"), Decimal(0))
        self._requests: dict[str, str] = {}

    def state(self, origin: str) -> dict[str, Any]:
        """Return all figures, for a caller who reached the simulator at this origin."""
        kit, world = self._service.kit, self._service.world
        world.settle()
        keys = list(dict.fromkeys([*world.settings.keys, *world.balances]))
        redactor = Redactor(*keys)
        accounts = [{"key": str(number), "account": hidden(key), "balance": f"{world.balance(key):f}"}
                    for number, key in enumerate(keys)][-ROWS_MOST:]  # fmt: skip
        return {
            "service": kit.service.title,
            "unit": world.unit,
            "settings": self._settings(),
            "explorer": self._explorer(origin + self._service.prefix),
            "call": [*exports(kit, origin + self._service.prefix, OWN_KEY), *self._calls],
            "accounts": {"total": len(keys), "last": accounts},
            "jobs": {"states": self._counts(), "total": self._jobs, "last": self._tasks(redactor)},
            "charges": {
                "total": self._charges,
                "sums": {
                    name: {"lines": self._entries[name], "amount": f"{sum_:f}"} for name, sum_ in self._sums.items()
                },
                "last": [_charge(charge) for charge in reversed(world.charges[-ROWS_MOST:])],
            },
            "faults": list(self._faults()),
            "requests": {
                "total": self.visits[-1].number if self.visits else 0,
                "last": [self._visit(visit, redactor) for visit in reversed(self.visits)],
            },
        }

    def _explorer(self, address: str) -> str | None:
        """Return where the explorer is found that sends its requests to an address; None without one."""
        held = self._service.world.settings.explorer is not None
        return f"{EXPLORER}/index.html#{urlencode({'simulator': address})}" if held else None

    def _counts(self) -> dict[str, int]:
        """Count new jobs and charges; return the number of jobs in each state."""
        world = self._service.world
        self._open |= {task.run_id: task for task in islice(world.tasks.values(), self._jobs, None)}
        self._jobs = len(world.tasks)
        states = Counter[str]()
        for task in list(self._open.values()):
            state = world.progress(task)[0]
            if state in ("queued", "running"):
                states[state] += 1
            else:
                self._ended[state] += 1
                del self._open[task.run_id]
        for charge in world.charges[self._charges :]:
            self._entries[charge.entry] += 1
            if charge.entry in self._sums:
                self._sums[charge.entry] += charge.amount
        self._charges = len(world.charges)
        return {state: states[state] + self._ended[state] for state in get_args(State)}

    def _tasks(self, redactor: Redactor) -> list[dict[str, Any]]:
        """Return the newest jobs; their requests, which may be large, are shortened only once."""
        world = self._service.world
        tasks = list(islice(reversed(world.tasks.values()), ROWS_MOST))
        self._requests = {t.run_id: self._requests.get(t.run_id) or self._request(t, redactor) for t in tasks}
        rows: list[dict[str, Any]] = []
        for task in tasks:
            state, done = world.progress(task)
            rows.append({
                "key": task.run_id, "run_id": task.run_id, "model": task.model, "state": state,
                "progress": int(done * 100), "age": world.settings.now() - task.started, "cost": f"{task.cost:f}",
                "file": self._service.sealed_path(task) if state == "completed" else None,
                "request": self._requests[task.run_id],
            })  # fmt: skip
        return rows

    def _request(self, task: Task, redactor: Redactor) -> str:
        payload = {n: value for n, value in task.payload.items() if n != self._service.kit.service.discriminator}
        texts: list[str] = []
        for name, value in redactor.body(payload).items():
            texts.append(f"{name}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")
        return shorten(", ".join(texts), REQUEST_MOST)

    def _visit(self, visit: Visit, redactor: Redactor) -> dict[str, Any]:
        """Return the row of a request, with only documented query fields: others may be secret."""
        known = {name for operation in self._service.kit.service.operations.values() for name in operation.query}
        query = parse_qs(visit.query.decode("latin-1"))
        shown = "&".join(f"{name}={values[0]}" for name, values in query.items() if name in known)
        path = redactor.text(f"{visit.path}?{shown}" if shown else visit.path)
        return {
            "key": str(visit.number), "at": visit.at, "method": visit.method, "path": path,
            "status": visit.status, "ended": visit.ended, "faults": ", ".join(visit.faults),
        }  # fmt: skip

    def _faults(self) -> Iterable[dict[str, Any]]:
        """Yield the faults of the plan, then those that only a header asked for."""
        plan = self._service.plan
        for number, fault in enumerate(plan.faults):
            yield _fault(str(number), fault, plan.struck[fault.name], when(fault))
        for name in sorted(plan.struck.keys() - {fault.name for fault in plan.faults}):
            yield _fault(name, Fault(name=name), plan.struck[name], "when a request asks for it")

    def _settings(self) -> str:
        """Return the settings in one line."""
        settings = self._service.world.settings
        limits = ", ".join(f"{limit.operation} {limit.requests} in {limit.seconds} s" for limit in settings.limits)
        mode, storage = "lenient" if settings.lenient else "strict", "in a file" if settings.state else "in memory"
        return f"Speed {settings.speed:g}, {mode}, kept {storage}, limits: {limits or 'none'}."


def hidden(key: str) -> str:
    """Return the end of a key, or nothing of a short key."""
    return f"…{key[-KEY_END:]}" if len(key) >= 2 * KEY_END else "…"


def when(fault: Fault) -> str:
    """Return in words when a fault strikes."""
    after = f"after {fault.after}, " if fault.after else ""
    times = "always" if not fault.times else "once" if fault.times == 1 else f"{fault.times} times"
    return f"{after}{times}" + (f", with a chance of {fault.chance:g}" if fault.chance < 1 else "")


def _fault(key: str, fault: Fault, struck: int, when_: str) -> dict[str, Any]:
    place, about = NAMES[fault.name]
    values = {"seconds": f"{fault.duration:g} s", "status": str(fault.answer_status)}
    values |= {"mib": f"{fault.added_bytes / MIB:g}"}
    about = SETTING.sub(lambda found: {**values, "type": fault.type or found[2]}[found[1]], about).replace("`", "")
    return {
        "key": key, "name": fault.name, "struck": struck, "operation": fault.operation or place, "when": when_,
        "about": about,
    }  # fmt: skip


def _charge(charge: Charge) -> dict[str, Any]:
    return {
        "key": str(charge.number), "number": charge.number, "at": charge.at, "entry": charge.entry,
        "amount": f"{charge.amount:f}", "balance": f"{charge.balance:f}", "account": hidden(charge.account),
        "run_id": charge.run_id, "model": charge.model,
    }  # fmt: skip
