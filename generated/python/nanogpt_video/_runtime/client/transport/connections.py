"""The httpx clients of one client, each made when it is first needed: loading httpx takes longer than most programs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from ...redact import without_query
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

H = TypeVar("H", bound="httpx.Client | httpx.AsyncClient")

PROXIES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class Connections(Generic[H]):
    """The httpx client of each process and event loop: connections can be shared by neither."""

    def __init__(self, make: Callable[[], H], given: H | None, transport: object, proxy: object) -> None:
        """Make clients as they are needed; a given client or transport can only be used where it was used first.

        Where a setting may be wrong, a client is made at once: that raises `ConfigurationError`.
        """
        self._make, self._given = make, given
        outer = transport if given is None else given
        self._bound = outer is not None and _has_sockets(outer)
        self._process = os.getpid()
        self._first: object = None
        self._made: WeakKeyDictionary[Any, H] = WeakKeyDictionary()
        self._closed = False
        self._here: dict[int, H] = {}
        """Process id → the client of this process without event loops, or of its first event loop."""
        if given is not None or proxy is not None or _set(PROXIES) or (transport is None and certificates_in_doubt()):
            self._here[self._process] = self._new()

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
            self._process, self._first, self._made, self._here = os.getpid(), None, WeakKeyDictionary(), {}
        if self._first is None and loop is not None:
            self._first = loop
        if loop is self._first:
            found = self._here.get(self._process)
            # Of several threads that make one at a time, the first one's is kept; the others' have opened nothing.
            return self._here.setdefault(self._process, self._new()) if found is None else found
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
        return [*self._here.values(), *self._made.values()]

    def _new(self) -> H:
        if self._given is not None:
            return self._given
        from httpx import InvalidURL

        try:
            return self._make()
        except (ValueError, ImportError, OSError, InvalidURL) as error:
            problem = problem_of(error)
        raise ConfigurationError(problem)


_inherited: list[object] = []
"""Connections of the parent process, kept so that they are not closed here."""


def _has_sockets(outer: object) -> bool:
    import httpx

    return isinstance(outer, (httpx.Client, httpx.AsyncClient, httpx.HTTPTransport, httpx.AsyncHTTPTransport))


def certificates_in_doubt() -> bool:
    """Return whether the environment names a file of certificates in which nothing looks like one."""
    named = os.environ.get("SSL_CERT_FILE")
    with suppress(OSError):
        return bool(named) and b"CERTIFICATE-----" not in Path(named).read_bytes()
    return True


def problem_of(error: Exception) -> str:
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
