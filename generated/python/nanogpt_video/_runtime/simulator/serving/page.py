"""The page of the simulator and its figures; it is served before the faults, and counts for no limit."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files
from ipaddress import ip_address
from itertools import islice
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from ...redact import Redactor, shorten
from ...service import State
from ..faults.caller_connection import App, Message, Receive, Send
from ..faults.fault_plan import FAULTS, MIB, NAMES, SETTING, Fault
from ..store import Entry

if TYPE_CHECKING:
    from ..service_state import ServiceState
    from ..store import Charge, Task


PAGES, STATE = ("/", "/_simulator/"), "/_simulator/state"
_FOREIGN = (
    "The page is only shown at an address of this machine, such as http://127.0.0.1 or http://localhost: a name of "
    "the network could be anyone's who wants to look in. The service itself answers under any name.\n"
)


class Front:
    """An ASGI application before another one, whose requests it notes for the page."""

    def __init__(self, app: App, service: ServiceState) -> None:
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


MOST = 200
WORDS = 120
"""Characters of what a job asks for that are shown."""
ENDS = 4
"""Characters of a key that are shown: enough to tell accounts apart."""


@dataclass(slots=True, kw_only=True)
class Visit:
    """A request to the service; how it ended is filled in then."""

    number: int
    at: float
    method: str
    path: str
    query: bytes
    status: int | None = None
    ended: bool = False
    faults: tuple[str, ...] = ()


class Panel:
    """The figures of a simulator. What has ended is counted once: there may be very many jobs."""

    def __init__(self, service: ServiceState) -> None:
        """Start with nothing counted."""
        self._service = service
        self.visits: deque[Visit] = deque(maxlen=MOST)
        self._going: dict[str, Task] = {}
        self._ended: Counter[str] = Counter()
        self._jobs = self._lines = 0
        self._entries: Counter[str] = Counter()
        self._sums = dict.fromkeys(get_args(Entry), Decimal(0))
        self._requests: dict[str, str] = {}

    def state(self, origin: str) -> dict[str, Any]:
        """Return all of it, for a caller who reached the simulator at an origin."""
        kit, world = self._service.kit, self._service.world
        world.settle()
        keys = list(dict.fromkeys([*world.settings.keys, *world.accounts]))
        redactor = Redactor(*keys)
        accounts = [{"key": str(number), "account": hidden(key), "balance": f"{world.balance(key):f}"}
                    for number, key in enumerate(keys)][-MOST:]  # fmt: skip
        return {
            "service": kit.service.title,
            "settings": self._settings(),
            "call": self._call(origin),
            "accounts": {"total": len(keys), "last": accounts},
            "jobs": {"states": self._counted(), "total": self._jobs, "last": self._tasks(redactor)},
            "charges": {
                "total": self._lines,
                "sums": {
                    name: {"lines": self._entries[name], "amount": f"{sum_:f}"} for name, sum_ in self._sums.items()
                },
                "last": [_line(line) for line in reversed(world.charges[-MOST:])],
            },
            "faults": list(self._faults()),
            "requests": {
                "total": self.visits[-1].number if self.visits else 0,
                "last": [self._visit(visit, redactor) for visit in reversed(self.visits)],
            },
        }

    def _counted(self) -> dict[str, int]:
        """Count what has come or ended since the last time; return the number of jobs in each state."""
        world = self._service.world
        self._going |= {task.run_id: task for task in islice(world.tasks.values(), self._jobs, None)}
        self._jobs = len(world.tasks)
        states = Counter[str]()
        for task in list(self._going.values()):
            state = world.progress(task)[0]
            if state in ("queued", "running"):
                states[state] += 1
            else:
                self._ended[state] += 1
                del self._going[task.run_id]
        for line in world.charges[self._lines :]:
            self._entries[line.entry] += 1
            self._sums[line.entry] += line.amount
        self._lines = len(world.charges)
        return {state: states[state] + self._ended[state] for state in get_args(State)}

    def _tasks(self, redactor: Redactor) -> list[dict[str, Any]]:
        """Return the newest jobs; what they ask for is put into words once, since it may hold megabytes."""
        world = self._service.world
        tasks = list(islice(reversed(world.tasks.values()), MOST))
        self._requests = {task.run_id: self._requests.get(task.run_id) or self._words(task, redactor) for task in tasks}
        rows: list[dict[str, Any]] = []
        for task in tasks:
            state, share = world.progress(task)
            rows.append({
                "key": task.run_id, "run_id": task.run_id, "model": task.model, "state": state,
                "progress": int(share * 100), "age": world.settings.now() - task.started, "cost": f"{task.cost:f}",
                "film": self._service.sealed(task) if state == "completed" else None,
                "request": self._requests[task.run_id],
            })  # fmt: skip
        return rows

    def _words(self, task: Task, redactor: Redactor) -> str:
        own = {name: value for name, value in task.payload.items() if name != self._service.kit.service.discriminator}
        said = redactor.body(own).items()
        texts = [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for _, value in said]
        return shorten(", ".join(f"{name}: {text}" for (name, _), text in zip(said, texts, strict=True)), WORDS)

    def _visit(self, visit: Visit, redactor: Redactor) -> dict[str, Any]:
        """Return a row of a request; of its query, only what the service documents: the rest may be secret."""
        known = {name for one in self._service.kit.service.operations.values() for name in one.query}
        query = parse_qs(visit.query.decode("latin-1"))
        said = "&".join(f"{name}={values[0]}" for name, values in query.items() if name in known)
        path = redactor.text(f"{visit.path}?{said}" if said else visit.path)
        return {
            "key": str(visit.number), "at": visit.at, "method": visit.method, "path": path,
            "status": visit.status, "ended": visit.ended, "faults": ", ".join(visit.faults),
        }  # fmt: skip

    def _faults(self) -> Iterable[dict[str, Any]]:
        """Say what may go wrong, then what only a request asked for."""
        plan = self._service.plan
        for number, fault in enumerate(plan.faults):
            yield _fault(str(number), fault, plan.struck[fault.name], when(fault))
        for name in sorted(plan.struck.keys() - {fault.name for fault in plan.faults}):
            yield _fault(name, Fault(name=name), plan.struck[name], "where a request asks for it")

    def _settings(self) -> str:
        """Say in a line how it was started."""
        settings = self._service.world.settings
        limits = ", ".join(f"{one.operation} {one.requests} in {one.seconds} s" for one in settings.limits)
        manner, memory = "lenient" if settings.lenient else "strict", "in a file" if settings.state else "in memory"
        return f"Speed {settings.speed:g}, {manner}, kept {memory}, limits: {limits or 'none'}."

    def _call(self, origin: str) -> list[str]:
        """Return lines of a shell: where the simulator is, and each of its operations."""
        service, prefix = self._service.kit.service, self._service.kit.service.environment
        header = f"{service.auth[0].header}: {service.auth[0].prefix}${prefix}_API_KEY" if service.auth else ""
        lines = [f"export {prefix}_BASE_URL={origin}{self._service.prefix}"]
        for operation in service.operations.values():
            method = "" if operation.method == "GET" else f" -X {operation.method}"
            query = "&".join(f"{name}=…" for name in operation.query)
            path = operation.path + (f"?{query}" if query else "")
            lines.append(f'curl{method} -H "{header}" "${prefix}_BASE_URL{path}"')
        return lines


def hidden(key: str) -> str:
    """Return a key as it may be shown: its end, and not even that where it would be most of it."""
    return f"…{key[-ENDS:]}" if len(key) >= 2 * ENDS else "…"


def when(fault: Fault) -> str:
    """Say when a fault strikes."""
    after = f"after {fault.after}, " if fault.after else ""
    times = "always" if not fault.times else "once" if fault.times == 1 else f"{fault.times} times"
    return f"{after}{times}" + (f", by a chance of {fault.chance:g}" if fault.chance < 1 else "")


def _fault(key: str, fault: Fault, struck: int, when_: str) -> dict[str, Any]:
    place, about = NAMES[fault.name]
    values = {"seconds": f"{fault.lasts:g} s", "status": str(fault.answers), "mib": f"{fault.adds / MIB:g}"}
    about = SETTING.sub(lambda found: {**values, "type": fault.type or found[2]}[found[1]], about).replace("`", "")
    return {
        "key": key, "name": fault.name, "struck": struck, "operation": fault.operation or place, "when": when_,
        "about": about,
    }  # fmt: skip


def _line(line: Charge) -> dict[str, Any]:
    return {
        "key": str(line.number), "number": line.number, "at": line.at, "entry": line.entry,
        "amount": f"{line.amount:f}", "balance": f"{line.balance:f}", "account": hidden(line.account),
        "run_id": line.run_id, "model": line.model,
    }  # fmt: skip
