"""The parts of both drivers that depend on httpx: connections, requests, answers, errors and time-outs."""

from __future__ import annotations

import asyncio
import os
import ssl
import time
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

import httpcore
import httpx

from ...redact import without_query
from .. import retry
from ..context import Context
from ..effects import Open, RecordOrder, Reply, Send
from ..errors import ConnectionFailed
from ..ledger.transitions import POST_WITHIN
from ..system.process import boot_seconds
from .connections import CERTIFICATES, certificates_in_doubt, problem_of

H = TypeVar("H", httpx.Client, httpx.AsyncClient)

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
"""Errors before the first byte of a request is sent; after any other, the service may have read the whole request."""
REFUSAL = 1 << 16
"""Bytes that are read of an answer that refuses a file: the reason is at its beginning."""
CHUNK = 1 << 16
"""Bytes of a file that are written at once."""
POOL = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
"""A client may wait for many jobs at once, and each poll takes a connection for a moment."""


class LateError(Exception):
    """The claim of a submission ended before its first byte left."""


ERRORS = (httpx.HTTPError, httpx.InvalidURL, LateError)
"""What a call may raise where no whole answer comes."""


def loop() -> object:
    """Return an object that identifies the running event loop."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return cast("Any", current_trio_token)()


def failed(error: httpx.HTTPError | httpx.InvalidURL | LateError, url: str, context: Context) -> ConnectionFailed:
    """Return `ConnectionFailed` for an error of httpx, without the query of the address and without httpx's request."""
    sent = not isinstance(error, (*NOT_SENT, httpx.InvalidURL, LateError))
    what = context.redact.text(str(error) or type(error).__name__)
    when = "broke" if sent else "could not be made"
    failure = ConnectionFailed(f"the connection to {without_query(url)} {when}: {what}", sent=sent)
    failure.cause = type(error).__name__
    return failure


def overdue(url: str, seconds: float, *, sent: bool = True) -> ConnectionFailed:
    """Return `ConnectionFailed` for a call that exceeded its time."""
    failure = ConnectionFailed(f"no whole answer came from {without_query(url)} within {seconds:g} s", sent=sent)
    failure.cause = "Timeout"
    return failure


class Exchange(Generic[H]):
    """The state of both drivers for one flow: its httpx client, the open answer, and the end of its claim."""

    def __init__(self, http: H, timeout: httpx.Timeout, context: Context) -> None:
        """Take the client, the time-outs of its phases, and our settings."""
        self.http, self.timeout, self.context = http, timeout, context
        self.response: httpx.Response | None = None
        self.post_before: float | None = None
        """The end of the claim of a submission, in seconds since the machine was started."""

    @property
    def open_url(self) -> str:
        """The address of the answer that is open."""
        return "" if self.response is None else str(self.response.url)

    def note_claim(self, effect: RecordOrder) -> None:
        """Remember until when a submission may leave that is recorded now."""
        self.post_before = boot_seconds() + POST_WITHIN if effect.state == "posted" else None

    def request(self, effect: Send | Open, trace: object = None) -> httpx.Request:
        """Return the request of an effect; `trace` is called with the events of httpcore."""
        bare = isinstance(effect, Send) and effect.bare
        usual, keys = self.context.usual_headers, self.context.credentials if effect.key else None
        if not bare and self.http.headers.get("user-agent") == usual["user-agent"]:
            usual = {}  # the client adds them
        headers = {**usual, **effect.headers, **(keys.headers if keys else {})}
        method, content, left = (
            (effect.method, effect.content, effect.timeout) if isinstance(effect, Send) else ("GET", None, None)
        )
        extensions: dict[str, Any] = {"timeout": _limited(self.timeout, left), **({"trace": trace} if trace else {})}
        make = httpx.Request if bare else self.http.build_request
        request = make(method, effect.url, headers=headers, content=content, extensions=extensions)
        if keys and keys.query:
            request.url = SecretUrl.of(request.url, keys.query)
        return request

    def reply(self, response: httpx.Response, body: bytes | bytearray, most: int) -> Reply:
        """Return an answer without httpx in it, and with the key masked wherever the service repeats it."""
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
        plain, whole = _decompressed(bytes(body[:most]), headers.get("content-encoding", ""), most)
        return Reply(
            status=response.status_code,
            headers=self.context.redact.headers(headers),
            body=self.context.redact.bytes(plain),
            cut=len(body) > most or not whole,
        )


class SecretUrl(httpx.URL):
    """An address whose query ends with a key: it is sent, and shown nowhere, not in the log of httpx either."""

    _shown = ""

    @classmethod
    def of(cls, url: httpx.URL, secret: str) -> SecretUrl:
        """Return an address with a parameter more, already in its written form."""
        query = b"&".join(filter(None, (url.query, secret.encode())))
        found = cls(url.copy_with(query=query))
        found._shown = str(url)
        return found

    def __str__(self) -> str:
        """Return the address without the key."""
        return self._shown

    def __repr__(self) -> str:
        """Show the address without the key."""
        return f"URL({self._shown!r})"


def _decompressed(body: bytes, encoding: str, most: int) -> tuple[bytes, bool]:
    """Return a body decompressed up to a length, and whether it is whole; empty where it cannot be decompressed."""
    name = encoding.strip().lower()
    if name in ("", "identity") or not body:
        return body, True
    if name not in ("gzip", "x-gzip", "deflate"):
        return b"", False
    try:
        plain = zlib.decompressobj(wbits=47 if name != "deflate" else 15)
        found = plain.decompress(body, most)
    except zlib.error:
        return b"", False
    return found, plain.eof


def transport(http: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> Any:
    """Return the transport of a client for a request, with its proxies but without its other settings."""
    return cast("Any", http)._transport_for_url(request.url)  # noqa: SLF001 (httpx has no public way)


def unpacker(response: httpx.Response) -> Callable[[bytes], Iterator[bytes]]:
    """Return a function that decompresses parts of a body, into parts not much longer than `CHUNK`."""
    name = response.headers.get("content-encoding", "").strip().lower()
    if name in ("", "identity"):
        return lambda chunk: iter((chunk,))
    if name not in ("gzip", "x-gzip", "deflate"):
        raise httpx.DecodingError(f"the file comes as {name!r}, which was not asked for", request=response.request)
    plain = zlib.decompressobj(wbits=47 if name != "deflate" else 15)

    def unpack(chunk: bytes) -> Iterator[bytes]:
        try:
            while chunk:
                yield plain.decompress(chunk, CHUNK)
                chunk = plain.unconsumed_tail
        except zlib.error as error:
            raise httpx.DecodingError(str(error), request=response.request) from None

    return unpack


def certificates(transport: object) -> ssl.SSLContext | bool:
    """Return the certificates that connections trust, as httpx finds them.

    A transport of the caller's own has its own: none are read, and httpx's usual check stays for a proxy beside it.
    """
    if transport is not None:
        return True
    return _certificates(*_named()) if certificates_in_doubt() else LateContext(ssl.PROTOCOL_TLS_CLIENT)


def _named() -> tuple[str | None, ...]:
    return tuple(os.environ.get(name) for name in CERTIFICATES)


@lru_cache(maxsize=4)
def _certificates(*_: str | None) -> ssl.SSLContext:
    """Return the context of the files that the environment names, which httpx reads; that takes longer than a call."""
    return httpx.create_ssl_context()


class LateContext(ssl.SSLContext):
    """The context of httpx, made when the first connection is encrypted; each of its connections has that context."""

    _protocols: tuple[str, ...] = ()

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Remember the protocols: this is called in the event loop, where nothing may be read from the disk."""
        self._protocols = tuple(alpn_protocols)

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        """Encrypt a socket."""
        return self._made().wrap_socket(*args, **options)

    def wrap_bio(self, *args: Any, **options: Any) -> ssl.SSLObject:
        """Encrypt buffers; anyio calls this in a thread, as for any context that is not the usual one."""
        return self._made().wrap_bio(*args, **options)

    def _made(self) -> ssl.SSLContext:
        """Return the context; where its certificates cannot be read, no connection can be made."""
        try:
            made = _certificates(*_named())
        except OSError as error:
            raise httpcore.ConnectError(problem_of(error)) from None
        made.set_alpn_protocols(self._protocols)
        return made


def timeouts(context: Context, timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """Return the time-outs of the phases of a call."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    read = retry.timeout_or_default("timeout", timeout, context.policy.read_timeout)
    return httpx.Timeout(read, connect=min(context.policy.connect_timeout, read))


def _limited(usual: httpx.Timeout, left: float | None) -> dict[str, float | None]:
    """Return the time-out of each phase, none longer than what is left of the call."""
    given = usual.as_dict()
    if left is None:
        return given
    return {name: left if value is None else min(value, left) for name, value in given.items()}


class Leaving:
    """A trace of httpcore that lets the first byte of a submission leave only while its claim holds."""

    def __init__(self, post_before: float | None) -> None:
        """Take the end of the claim, in seconds since the boot."""
        self._post_before = post_before
        self._seen = self._begun = False

    @property
    def sent(self) -> bool:
        """Whether a byte may have left: it has, or the transport does not report events."""
        return self._begun or not self._seen

    def __call__(self, event: str, _: Mapping[str, Any]) -> None:
        """Handle an event; raise `LateError` where the request would leave after the end of its claim."""
        self._seen = True
        if event.endswith(".send_request_headers.started"):
            if self._post_before is not None and boot_seconds() > self._post_before:
                raise LateError("the claim of this submission is over: this process was stopped before it could send")
            self._begun = True

    async def later(self, event: str, facts: Mapping[str, Any]) -> None:
        """Handle an event of the async client."""
        self(event, facts)


def whole_time(usual: httpx.Timeout, wanted: float | None) -> float | None:
    """Return the seconds for a whole call: those given, else the sum of all phases."""
    parts = (usual.connect, usual.write, usual.read)
    return wanted if wanted is not None or None in parts else sum(part for part in parts if part is not None)


def head_time(usual: httpx.Timeout) -> float | None:
    """Return the seconds within which the head of an answer must come."""
    parts = (usual.connect, usual.read)
    return None if None in parts else sum(part for part in parts if part is not None)


_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


@contextmanager
def until(seconds: float | None) -> Generator[None]:
    """Limit all reads and writes of this thread's sockets together, as httpx's time-outs only count between bytes."""
    token = _deadline.set(None if seconds is None else time.monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


def bounded(http: httpx.Client) -> httpx.Client:
    """Make the sockets of a client keep to `until`, also through proxies; foreign transports are not changed."""
    for transport in (http._transport, *http._mounts.values()):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        pool = getattr(transport, "_pool", None)
        inner = getattr(pool, "_network_backend", None)
        if inner is not None and not isinstance(inner, _Backend):
            cast("Any", pool)._network_backend = _Backend(inner)  # noqa: SLF001
    return http


def _left(timeout: float | None, over: type[Exception]) -> float | None:
    end = _deadline.get()
    if end is None:
        return timeout
    left = end - time.monotonic()
    if left <= 0:
        raise over("the time for the whole call is over")
    return left if timeout is None else min(timeout, left)


class _Backend:
    """Opens sockets that keep to `until`."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        """Open a connection."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, left, **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> _Stream:
        """Open a connection."""
        return _Stream(self._inner.connect_unix_socket(path, _left(timeout, httpcore.ConnectTimeout), **options))


class _Stream:
    """A connection that keeps to `until`."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there."""
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it, in pieces: a time-out counts for each."""
        for start in range(0, len(buffer), 1 << 16):
            self._inner.write(buffer[start : start + (1 << 16)], _left(timeout, httpcore.WriteTimeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Encrypt what follows."""
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout, httpcore.ConnectTimeout)))
