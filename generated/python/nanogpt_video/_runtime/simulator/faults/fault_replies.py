"""Answers that faults give instead of the service, and what they change in the form of any answer."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from html import escape
from itertools import chain, repeat
from typing import Any, Literal, TypeAlias

from starlette.responses import JSONResponse

from ...service import Operation
from ..service_state import ServiceState
from .caller_connection import Answer, Piece, slow_pieces, split
from .fault_plan import Fault, documented

RawAnswer: TypeAlias = tuple[int, bytes, dict[str, str]]
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
class Struck:
    """A request that a fault strikes."""

    service: ServiceState
    operation: Operation | None
    target: str
    """Path and query."""
    headers: Mapping[str, str]
    answer: RawAnswer | None = None
    """The answer of the service; None if the request was not processed."""


Reply: TypeAlias = "Callable[[Struck, Fault], RawAnswer]"


def error_answer(service: ServiceState, kind: str, message: str, **more: Any) -> RawAnswer:
    """Return an error of the service."""
    return json_answer(*service.error(kind, message, **more))


def json_answer(status: int, body: object) -> RawAnswer:
    """Return an answer in JSON, written as all others are."""
    return status, bytes(JSONResponse(body).body), {"content-type": "application/json"}


def page_answer(status: int, html: bytes) -> RawAnswer:
    """Return an HTML page."""
    return status, html, dict(_HTML)


def echo_text(headers: Mapping[str, str]) -> str:
    """Return a text that repeats the headers of a request, as services in debug mode do."""
    return "; ".join(["Cannot process this request", *(f"{name}: {value}" for name, value in headers.items())])


def _throttled(request: Struck, fault: Fault) -> RawAnswer:
    now = request.service.world.settings.now()
    retry_after = {
        "throttled": f"{max(1, round(fault.duration))}",
        "throttled-zero": "0",
        "throttled-negative": f"-{round(fault.duration)}",
        "throttled-date": formatdate(now + fault.duration, usegmt=True),
        "throttled-past": formatdate(now - fault.duration, usegmt=True),
    }
    status, body, headers = error_answer(request.service, "rate_limit", "Rate limit exceeded. Please wait.")
    more = {"retry-after": retry_after[fault.name]} if fault.name in retry_after else {}
    return status, body, {**headers, **more}


def _daily_cap(request: Struck, _: Fault) -> RawAnswer:
    rows = request.service.kit.service.errors
    types = next((row.types for row in rows if row.kind == "rate_limit" and row.types), ("daily_limit",))
    message = "The daily limit of this key is reached."
    status, body, headers = error_answer(request.service, "rate_limit", message, code=types[-1])
    return status, body, {**headers, "retry-after": str(int(DAY - request.service.world.settings.now() % DAY) or DAY)}


def _plain(status: int, message: str) -> Reply:
    return lambda _request, _fault: json_answer(status, {"error": message, "status": status})


def _error(_: Struck, fault: Fault) -> RawAnswer:
    return json_answer(fault.answer_status, {"error": {"message": "Internal error", "type": "server_error"}})


def _error_with_status(fault: Fault, message: str, **more: str) -> RawAnswer:
    status = fault.answer_status
    return json_answer(status, {"error": {"message": message, **more}, "status": status})


def _typed(request: Struck, fault: Fault) -> RawAnswer:
    """Answer with the type of the fault, by default one that the matrix documents, and with any status."""
    known = next((row.types[0] for row in request.service.kit.service.errors if row.types), "content_policy_violation")
    type_ = fault.type or known
    return _error_with_status(fault, "The provider refused the request", type=type_, code=type_)


def _refusal(request: Struck, fault: Fault) -> RawAnswer:
    """Answer with an error as the matrix documents it: its status, type and sentence."""
    service, rows = request.service, request.service.kit.service.errors
    if fault.name == "unavailable":
        kind = next((row.kind for row in rows if fault.answer_status in row.statuses), "server")
        given, type_ = fault.answer_status, None
    else:
        row = documented(rows, fault.kind, fault.type)
        assert row is not None  # the plan has checked it
        kind, given, type_ = row.kind, fault.status, fault.type or next(iter(row.types), None)
    more = {} if type_ is None else {"type": type_}
    status, body = service.error(kind, service.catalog.error_text(kind, type_), **more)
    if given is not None:
        status, body = given, {**body, **({"status": given} if "status" in body else {})}
    return json_answer(status, {**body, **service.bodies.write("error", None, {"refund": fault.refund})})


def _echo(request: Struck, fault: Fault) -> RawAnswer:
    return _error_with_status(fault, echo_text(request.headers), type="invalid_request_error")


def _echo_page(request: Struck, _: Fault) -> RawAnswer:
    status = request.answer[0] if request.answer else 200
    html = f"<!doctype html><title>Debug</title><pre>{escape(echo_text(request.headers))}</pre>"
    return page_answer(status, html.encode())


def _gateway_page(_: Struck, fault: Fault) -> RawAnswer:
    return page_answer(fault.answer_status, _GATEWAY.format(status=fault.answer_status).encode())


def _redirect(fault: Fault, location: str) -> RawAnswer:
    html = f'<!doctype html><a href="{escape(location)}">Moved</a>'
    status, body, headers = page_answer(fault.answer_status, html.encode())
    return status, body, {**headers, "location": location}


def _unsuccessful(request: Struck, fault: Fault) -> RawAnswer:
    facts: dict[str, Any] = {"accepted": False, "error": "The provider did not take the request"}
    if fault.name == "success-false-id":
        facts["run_id"] = "req_7f3a90c2"
    dialect = request.operation.dialect if request.operation else None
    return json_answer(fault.answer_status, request.service.bodies.write(dialect, None, facts))


BEFORE_PROCESSING: Mapping[str, Reply] = {
    "request-timeout": _plain(408, "Request timeout"),
    "conflict": _plain(409, "Conflict"),
    "throttled": _throttled,
    "throttled-silent": _throttled,
    "throttled-zero": _throttled,
    "throttled-negative": _throttled,
    "throttled-date": _throttled,
    "throttled-past": _throttled,
    "daily-cap": _daily_cap,
    "error-json": _error,
    "error-typed": _typed,
    "error-html": lambda _, fault: page_answer(fault.answer_status, _PAGE),
    "error-empty": lambda _, fault: (fault.answer_status, b"", {}),
    "echo-headers": _echo,
    "redirect": lambda request, fault: _redirect(fault, request.service.files_origin + LOGIN),
    "refusal": _refusal,
    "unavailable": _refusal,
    "success-false": _unsuccessful,
    "success-false-id": _unsuccessful,
    "gateway-page": _gateway_page,
    "recover-fails": _error,
}
"""Faults that answer a request before it is processed."""
AFTER_PROCESSING: Mapping[str, Reply] = {
    "error-after": lambda _, fault: page_answer(fault.answer_status, _PAGE),
    "error-typed-after": _typed,
    "refusal-after": lambda _, fault: _error_with_status(fault, "The request cannot be accepted", type="http_error"),
    "redirect-after": lambda request, fault: _redirect(fault, request.target),
    "echo-after": _echo_page,
}
"""Faults that replace the answer to a request that was processed."""


BLOCK = 64 * 1024
_BODILESS = (204, 304)
_BINARY = ("video/", "image/", "audio/", "application/octet-stream")


@dataclass(slots=True)
class _Body:
    """A body to send."""

    data: bytes
    text: bool
    """True if blanks before it change nothing."""
    length: int | None
    """The declared length."""
    ending: Literal["whole", "broken", "closed"] = "whole"


def shaped(raw: RawAnswer, faults: Mapping[str, Fault]) -> Answer:
    """Return an answer in the form that faults give it."""
    status, data, headers = raw
    head_seconds = faults["slow-head"].duration if "slow-head" in faults else 0.0
    if status in _BODILESS:
        return Answer(status=status, headers=headers, head_seconds=head_seconds)
    data, headers = _changed(data, headers, faults)
    body = _Body(data, text=not headers.get("content-type", "").startswith(_BINARY), length=len(data))
    if status in (200, 206):
        _cut_short(body, faults)
    pieces = _with_pauses(body, _enlarged(body, headers, faults), faults)
    if body.length is not None:
        headers["content-length"] = str(body.length)
    return Answer(status=status, headers=headers, body=pieces, head_seconds=head_seconds, ending=body.ending)


def _changed(body: bytes, headers: dict[str, str], faults: Mapping[str, Fault]) -> tuple[bytes, dict[str, str]]:
    """Return body and headers with the faults of their content."""
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


def _cut_short(body: _Body, faults: Mapping[str, Fault]) -> None:
    """Apply the faults by which a file is not complete."""
    if "wrong-length" in faults:
        body.length, body.ending = len(body.data) + 1000, "broken"
    if "truncated-download" in faults:
        body.length, body.ending = len(body.data), "broken"
    if "cut-without-length" in faults:
        body.length, body.ending = None, "closed"
    if faults.keys() & {"truncated-download", "cut-without-length"}:
        body.data = body.data[: len(body.data) // 2]


def _enlarged(body: _Body, headers: dict[str, str], faults: Mapping[str, Fault]) -> Iterator[bytes] | None:
    """Return the blocks of a body that a fault makes larger; None if it stays as it is."""
    fault = faults.get("gzip-bomb") or faults.get("huge")
    if fault is None:
        return None
    blocks = _lengthened(body, fault.added_bytes)
    if fault.name == "gzip-bomb":
        headers["content-encoding"], body.length = "gzip", None
        return _compressed(blocks)
    if body.length is not None:
        body.length += fault.added_bytes
    return blocks


def _lengthened(body: _Body, added: int) -> Iterator[bytes]:
    """Yield a text after blanks, or other data before zeros."""
    filler = b" " if body.text else b"\0"
    more = chain(repeat(filler * BLOCK, added // BLOCK), [filler * (added % BLOCK)])
    return filter(None, chain(more, [body.data]) if body.text else chain([body.data], more))


def _compressed(blocks: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    yield from filter(None, (packer.compress(block) for block in blocks))
    yield packer.flush()


def _with_pauses(body: _Body, blocks: Iterator[bytes] | None, faults: Mapping[str, Fault]) -> Iterable[Piece]:
    """Return the pieces of a body, each with the pause before it."""
    if "slow-drip" in faults:
        number, pause = slow_pieces(faults["slow-drip"].duration)
        if blocks is None:
            filler = max(0, number - len(body.data)) if body.text else 0
            if body.length is not None:
                body.length += filler
            blocks = chain(repeat(b" ", filler), split(body.data, number - filler))
        return ((pause if count < number else 0.0, block) for count, block in enumerate(blocks))
    blocks = iter([body.data]) if blocks is None else blocks
    if "hang-body" in faults:
        return _with_pause(blocks, faults["hang-body"].duration)
    return ((0.0, block) for block in blocks)


def _with_pause(blocks: Iterator[bytes], seconds: float) -> Iterator[Piece]:
    first = next(blocks, b"")
    yield 0.0, first[: len(first) // 2]
    yield seconds, first[len(first) // 2 :]
    yield from ((0.0, block) for block in blocks)
