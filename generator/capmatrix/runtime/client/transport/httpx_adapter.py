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
from weakref import WeakKeyDictionary

import httpcore
import httpx

from ...redact import without_query
from .. import retry
from ..context import Context
from ..effects import Open, RecordOrder, Reply, Send
from ..errors import ConfigurationError, ConnectionFailed
from ..ledger.transitions import POST_WITHIN
from ..system.process import boot_seconds

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


class Connections(Generic[H]):
    """The httpx client of each process and event loop: connections can be shared by neither."""

    def __init__(self, make: Callable[[], H], given: H | None, transport: object) -> None:
        """Make clients as they are needed; a given client or transport can only be used where it was used first."""
        self._make, self._given = make, given
        outer = transport if given is None else given
        self._bound = isinstance(
            outer, (httpx.Client, httpx.AsyncClient, httpx.HTTPTransport, httpx.AsyncHTTPTransport)
        )
        self._process = os.getpid()
        self._first: object = None
        self._made: WeakKeyDictionary[Any, H] = WeakKeyDictionary()
        self._closed = False
        self._here: H | None = self._new()
        """The client of a process without event loops, or of its first event loop."""

    def get(self, loop: object = None) -> H:
        """Return the client for this process and event loop; raise `ConfigurationError` where there can be none."""
        if self._closed or (self._given is not None and self._given.is_closed):
            raise ConfigurationError("the client is closed; make a new one")
        if self._process != os.getpid():
            if self._bound:
                raise ConfigurationError(
                    "this client was given an http_client or transport by a process that forked; make a client here"
                )
            # Never closed: the parent uses the same sockets.
            _inherited.append((self._here, dict(self._made)))
            self._process, self._first, self._made, self._here = os.getpid(), None, WeakKeyDictionary(), self._new()
        if self._first is None and loop is not None:
            self._first = loop
        if loop is self._first and self._here is not None:
            return self._here
        if self._bound:
            raise ConfigurationError(
                "this client was given an http_client or transport that belongs to another event loop; make one client "
                "for each loop"
            )
        if loop not in self._made:
            self._made[loop] = self._new()
        return self._made[loop]

    def close(self) -> list[H]:
        """Close for good; return the clients of this process to be closed, which a given client is not."""
        self._closed = True
        if self._given is not None or self._process != os.getpid():
            return []
        return [*filter(None, [self._here]), *self._made.values()]

    def _new(self) -> H:
        if self._given is not None:
            return self._given
        try:
            return self._make()
        except (ValueError, ImportError, OSError, httpx.InvalidURL) as error:
            problem = _setting(error)
        raise ConfigurationError(problem)


_inherited: list[object] = []
"""Connections of the parent process, kept so that they are not closed here."""


def loop() -> object:
    """Return an object that identifies the running event loop."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return cast("Any", current_trio_token)()


PROXIES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def _setting(error: Exception) -> str:
    """Return a message on a wrong proxy or certificate setting, and what to do."""
    given = [f"{name}={without_query(os.environ[name])}" for name in _set(PROXIES)]
    if isinstance(error, ImportError) and "socks" in str(error):
        return f"a SOCKS proxy is set ({', '.join(given) or 'proxy='}): install the extra `socks`, or unset it"
    if isinstance(error, OSError):
        files = [f"{name}={os.environ[name]}" for name in _set(CERTIFICATES)]
        problem = f"the certificates cannot be read ({', '.join(files) or error}): {error.strerror or error}"
        return f"{problem}; correct the setting or unset it"
    where = ", ".join(given) or "proxy="
    return (
        f"the proxy settings cannot be used ({where}): {error}; write http://HOST:PORT or socks5://HOST:PORT, "
        "in NO_PROXY names and addresses without brackets, or unset them"
    )


def _set(names: Iterable[str]) -> list[str]:
    return [name for plain in names for name in (plain, plain.lower()) if os.environ.get(name)]


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
        usual, keys = self.context.usual_headers, self.context.key_headers
        if not bare and self.http.headers.get("user-agent") == usual["user-agent"]:
            usual = {}  # the client adds them
        headers = {**usual, **effect.headers, **(keys if effect.key else {})}
        method, content, left = (
            (effect.method, effect.content, effect.timeout) if isinstance(effect, Send) else ("GET", None, None)
        )
        extensions: dict[str, Any] = {"timeout": _limited(self.timeout, left), **({"trace": trace} if trace else {})}
        make = httpx.Request if bare else self.http.build_request
        return make(method, effect.url, headers=headers, content=content, extensions=extensions)

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
    """Return the certificates that connections trust, as httpx finds them; reading them takes longer than a call.

    A transport of the caller's own has its own: none are read, and httpx's usual check stays for a proxy beside it.
    """
    return transport is not None or _certificates(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=4)
def _certificates(file: str | None, folder: str | None) -> ssl.SSLContext:  # noqa: ARG001 (httpx reads both)
    return httpx.create_ssl_context()


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
