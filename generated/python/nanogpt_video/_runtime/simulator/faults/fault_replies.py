"""Answers that faults give instead of the service, and what they change in the form of any answer."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from html import escape
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...service import Kit, Operation
from ..dialects import refusal
from .caller_connection import Piece, Reply, drops, split
from .fault_plan import Fault

if TYPE_CHECKING:
    from ..service_state import ServiceState


Raw: TypeAlias = tuple[int, bytes, dict[str, str]]
"""Status, body and headers of an answer."""
DAY = 86_400
LOGIN = "/_simulator/login"
_HTML = {"content-type": "text/html; charset=utf-8"}
_PAGE = b"<!doctype html><title>Error</title><h1>Something went wrong</h1>"
_GATEWAY = (
    "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n<hr>"
    "<center>gateway</center>\r\n</body>\r\n</html>\r\n"
)
LOGIN_PAGE = (
    b"<!doctype html><title>Log in</title><h1>Log in</h1>"
    b'<form method="post"><input name="user"><input name="password" type="password"><button>Log in</button></form>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request that another than the service answers."""

    service: ServiceState
    operation: Operation | None
    target: str
    """Path and query."""
    headers: Mapping[str, str]
    answer: Raw | None = None
    """What the service answered; None where it was not asked."""

    @property
    def kit(self) -> Kit:
        """The package whose service is simulated."""
        return self.service.kit

    @property
    def now(self) -> float:
        """The time of the simulated world."""
        return self.service.world.settings.now()


Make: TypeAlias = "Callable[[Asked, Fault], Raw]"


def refused(kit: Kit, kind: str, message: str, **more: Any) -> Raw:
    """Return the answer of a service that says why not."""
    return json_raw(*refusal(kit.service, kind, message, **more))


def json_raw(status: int, body: object, **headers: str) -> Raw:
    """Return an answer in JSON."""
    return status, json.dumps(body).encode(), {"content-type": "application/json", **headers}


def page(status: int, html: bytes) -> Raw:
    """Return an answer for people."""
    return status, html, dict(_HTML)


def echoed(headers: Mapping[str, str]) -> str:
    """Return a text that repeats the headers of a request, as those who debug a service have it."""
    return "; ".join(["Cannot process this request", *(f"{name}: {value}" for name, value in headers.items())])


def _throttled(asked: Asked, fault: Fault) -> Raw:
    retry_after = {
        "throttled": f"{max(1, round(fault.lasts))}",
        "throttled-zero": "0",
        "throttled-negative": f"-{round(fault.lasts)}",
        "throttled-date": formatdate(asked.now + fault.lasts, usegmt=True),
        "throttled-past": formatdate(asked.now - fault.lasts, usegmt=True),
    }
    status, body, headers = refused(asked.kit, "rate_limit", "Rate limit exceeded. Please wait.")
    said = {"retry-after": retry_after[fault.name]} if fault.name in retry_after else {}
    return status, body, {**headers, **said}


def _capped(asked: Asked, _: Fault) -> Raw:
    rows = asked.kit.service.errors
    types = next((row.types for row in rows if row.kind == "rate_limit" and row.types), ("daily_limit",))
    status, body, headers = refused(asked.kit, "rate_limit", "The daily limit of this key is reached.", code=types[-1])
    return status, body, {**headers, "retry-after": str(int(DAY - asked.now % DAY) or DAY)}


def _plain(status: int, message: str) -> Make:
    return lambda _asked, _fault: json_raw(status, {"error": message, "status": status})


def _error(_: Asked, fault: Fault) -> Raw:
    return json_raw(fault.answers, {"error": {"message": "Internal error", "type": "server_error"}})


def _refusal(_: Asked, fault: Fault) -> Raw:
    error = {"message": "The request cannot be taken", "type": "http_error"}
    return json_raw(fault.answers, {"error": error, "status": fault.answers})


def _typed(asked: Asked, fault: Fault) -> Raw:
    """Say a type that the matrix gives a meaning, with whatever status."""
    known = next((row.types[0] for row in asked.kit.service.errors if row.types), "content_policy_violation")
    type_ = fault.type or known
    error = {"message": "The provider refused the request", "type": type_, "code": type_}
    return json_raw(fault.answers, {"error": error, "status": fault.answers})


def _echo(asked: Asked, fault: Fault) -> Raw:
    error = {"message": echoed(asked.headers), "type": "invalid_request_error"}
    return json_raw(fault.answers, {"error": error, "status": fault.answers})


def _echo_page(asked: Asked, _: Fault) -> Raw:
    status = asked.answer[0] if asked.answer else 200
    return page(status, f"<!doctype html><title>Debug</title><pre>{escape(echoed(asked.headers))}</pre>".encode())


def _to_login(asked: Asked, fault: Fault) -> Raw:
    return _moved(fault, asked.service.files_origin + LOGIN)


def _again(asked: Asked, fault: Fault) -> Raw:
    return _moved(fault, asked.target)


def _moved(fault: Fault, place: str) -> Raw:
    status, body, headers = page(fault.answers, f'<!doctype html><a href="{escape(place)}">Moved</a>'.encode())
    return status, body, {**headers, "location": place}


def _unsuccessful(asked: Asked, fault: Fault) -> Raw:
    facts: dict[str, Any] = {"accepted": False, "error": "The provider did not take the request"}
    if fault.name == "success-false-id":
        facts["run_id"] = "req_7f3a90c2"
    dialect = asked.operation.dialect if asked.operation else None
    return json_raw(fault.answers, asked.service.voice.write(dialect, None, facts))


BEFORE: Mapping[str, Make] = {
    "request-timeout": _plain(408, "Request timeout"),
    "conflict": _plain(409, "Conflict"),
    "throttled": _throttled,
    "throttled-silent": _throttled,
    "throttled-zero": _throttled,
    "throttled-negative": _throttled,
    "throttled-date": _throttled,
    "throttled-past": _throttled,
    "daily-cap": _capped,
    "error-json": _error,
    "error-typed": _typed,
    "error-html": lambda _, fault: page(fault.answers, _PAGE),
    "error-empty": lambda _, fault: (fault.answers, b"", {}),
    "echo-headers": _echo,
    "redirect": _to_login,
    "success-false": _unsuccessful,
    "success-false-id": _unsuccessful,
    "gateway-page": lambda _, fault: page(fault.answers, _GATEWAY.format(status=fault.answers).encode()),
    "recover-fails": _error,
}
"""Faults that answer a request before it is processed."""
AFTER: Mapping[str, Make] = {
    "error-after": lambda _, fault: page(fault.answers, _PAGE),
    "error-typed-after": _typed,
    "refusal-after": _refusal,
    "redirect-after": _again,
    "echo-after": _echo_page,
}
"""Faults that put something else in the place of the service's answer."""


BLOCK = 64 * 1024
_BODILESS = (204, 304)
_BINARY = ("video/", "image/", "audio/", "application/octet-stream")


@dataclass(slots=True)
class _Body:
    """A body on its way out."""

    data: bytes
    text: bool
    """Blanks before it change nothing."""
    length: int | None
    """What is declared of it."""
    ending: Literal["whole", "broken", "closed"] = "whole"


def shaped(raw: Raw, faults: Mapping[str, Fault]) -> Reply:
    """Return an answer as the faults leave it."""
    status, data, headers = raw
    head_seconds = faults["slow-head"].lasts if "slow-head" in faults else 0.0
    if status in _BODILESS:
        return Reply(status=status, headers=headers, head_seconds=head_seconds)
    data, headers = _mangled(data, headers, faults)
    body = _Body(data, text=not headers.get("content-type", "").startswith(_BINARY), length=len(data))
    if status in (200, 206):
        _cut(body, faults)
    pieces = _paced(body, _sized(body, headers, faults), faults)
    if body.length is not None:
        headers["content-length"] = str(body.length)
    return Reply(status=status, headers=headers, body=pieces, head_seconds=head_seconds, ending=body.ending)


def _mangled(body: bytes, headers: dict[str, str], faults: Mapping[str, Fault]) -> tuple[bytes, dict[str, str]]:
    """Return body and headers that are not what they should be."""
    headers = {name: value for name, value in headers.items() if name != "content-length"}
    if "malformed-json" in faults:
        body = b"{'status': ok," + body[1:]
    if "truncated-json" in faults:
        body = body[: len(body) // 2]
    if "empty-answer" in faults:
        body = b""
    if "page-answer" in faults:
        body = LOGIN_PAGE
    if faults.keys() & {"wrong-type", "page-answer"}:
        headers["content-type"] = "text/html; charset=utf-8"
    return body, headers


def _cut(body: _Body, faults: Mapping[str, Fault]) -> None:
    """Let a file not come whole."""
    if "wrong-length" in faults:
        body.length, body.ending = len(body.data) + 1000, "broken"
    if "truncated-download" in faults:
        body.length, body.ending = len(body.data), "broken"
    if "cut-without-length" in faults:
        body.length, body.ending = None, "closed"
    if faults.keys() & {"truncated-download", "cut-without-length"}:
        body.data = body.data[: len(body.data) // 2]


def _sized(body: _Body, headers: dict[str, str], faults: Mapping[str, Fault]) -> Iterator[bytes] | None:
    """Return a body that is made larger, block by block; None where it stays as it is."""
    grown = faults.get("gzip-bomb") or faults.get("huge")
    if grown is None:
        return None
    blocks = _lengthened(body, grown.adds)
    if grown.name == "gzip-bomb":
        headers["content-encoding"], body.length = "gzip", None
        return _compressed(blocks)
    if body.length is not None:
        body.length += grown.adds
    return blocks


def _lengthened(body: _Body, added: int) -> Iterator[bytes]:
    """Give a body with blanks before it, or with zeros behind it where it is no text."""
    filler = b" " if body.text else b"\0"
    more = chain(repeat(filler * BLOCK, added // BLOCK), [filler * (added % BLOCK)])
    return filter(None, chain(more, [body.data]) if body.text else chain([body.data], more))


def _compressed(blocks: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    yield from filter(None, (packer.compress(block) for block in blocks))
    yield packer.flush()


def _paced(body: _Body, blocks: Iterator[bytes] | None, faults: Mapping[str, Fault]) -> Iterable[Piece]:
    """Return a body with the pauses that it makes."""
    if "slow-drip" in faults:
        number, pause = drops(faults["slow-drip"].lasts)
        if blocks is None:
            filler = max(0, number - len(body.data)) if body.text else 0
            if body.length is not None:
                body.length += filler
            blocks = chain(repeat(b" ", filler), split(body.data, number - filler))
        return ((pause if count < number else 0.0, block) for count, block in enumerate(blocks))
    blocks = iter([body.data]) if blocks is None else blocks
    if "hang-body" in faults:
        return _halting(blocks, faults["hang-body"].lasts)
    return ((0.0, block) for block in blocks)


def _halting(blocks: Iterator[bytes], seconds: float) -> Iterator[Piece]:
    first = next(blocks, b"")
    yield 0.0, first[: len(first) // 2]
    yield seconds, first[len(first) // 2 :]
    yield from ((0.0, block) for block in blocks)
