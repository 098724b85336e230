"""Files of films: made once, cached in a temporary folder, linked with a seal, and served with ranges."""

from __future__ import annotations

import atexit
import hashlib
import hmac
import re
import threading
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, quote, urlencode

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from .film_request import FilmRequest

BYTES_MOST = 256 * 2**20
"""Bytes that are cached; above that, the least recently used files are deleted."""
KEPT = 8
"""Most recently used files, which are never deleted: an answer may be about to read them."""
_ENCODER: RunVar[CapacityLimiter] = RunVar("simulator_encoder")
_SECRET = b"simulator"


class FilmCache:
    """Files of films and images by request and suffix."""

    def __init__(self, bytes_most: int = BYTES_MOST) -> None:
        """Start empty; the folder is created for the first file."""
        self._bytes_most = bytes_most
        self._folder: Path | None = None
        self._files: dict[tuple[FilmRequest, str], Path] = {}
        self._numbers = count(1)
        self._lock, self._encoding = threading.Lock(), threading.Lock()

    def find(self, request: FilmRequest, suffix: str) -> Path | None:
        """Return a cached file, if there is one."""
        with self._lock:
            file = self._files.pop((request, suffix), None)
            if file is not None:
                self._files[request, suffix] = file
            return file

    def make(self, request: FilmRequest, suffix: str) -> Path:
        """Return a file of a film, sound or image; it is made unless it is cached."""
        # One at a time: encoding takes a core, and requests that wait mostly want the same file.
        with self._encoding:
            file = self.find(request, suffix)
            if file is None:
                from .encoder import MAKERS

                file = self._new_path(suffix)
                MAKERS[suffix](request, file)
                self._add(request, file)
            return file

    def _new_path(self, suffix: str) -> Path:
        if self._folder is None:
            made = TemporaryDirectory(prefix="simulator-", ignore_cleanup_errors=True)
            atexit.register(made.cleanup)
            self._folder = Path(made.name)
        return self._folder / f"{next(self._numbers)}.{suffix}"

    def _add(self, request: FilmRequest, file: Path) -> None:
        with self._lock:
            self._files[request, file.suffix[1:]] = file
            sizes = {key: cached.stat().st_size for key, cached in self._files.items()}
            for key in list(self._files)[:-KEPT]:
                if sum(sizes.values()) <= self._bytes_most:
                    break
                del sizes[key]
                self._files.pop(key).unlink()


CACHE = FilmCache()
"""The cache of the process: all services give the same file for the same request."""


async def film_file(request: FilmRequest, suffix: str) -> Path:
    """Return a file; if it must be made, that happens in a thread, so that other requests are answered meanwhile."""
    return CACHE.find(request, suffix) or await to_thread.run_sync(CACHE.make, request, suffix, limiter=_encoder())


def _encoder() -> CapacityLimiter:
    """Return the limit of one encoding thread for this event loop; threads that read files are not counted."""
    try:
        return _ENCODER.get()
    except LookupError:
        limiter = CapacityLimiter(1)
        _ENCODER.set(limiter)
        return limiter


_SEALED = ("variant", "number", "until")
"""What a seal is made of, in this order."""


def sealed_path(run_id: str, variant: str, until: float, suffix: str, number: int = 0) -> str:
    """Return the path of a file with a seal that is valid until a Unix time; `number` counts the files of a run."""
    query = {**({"variant": variant} if variant else {}), **({"number": str(number)} if number else {})}
    query["until"] = f"{until:.3f}"
    return f"/files/{quote(run_id)}.{suffix}?{urlencode({**query, 'seal': _seal(run_id, query)})}"


def sealed_variant(run_id: str, query: str, now: float) -> str | None:
    """Return the variant in the query of a sealed path; None if the seal is wrong or has expired."""
    given = {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
    seal = given.get("seal", "")
    given = {name: given[name] for name in _SEALED if name in given}  # a client may add its key
    if not hmac.compare_digest(seal.encode(), _seal(run_id, given).encode()) or float(given["until"]) < now:
        return None
    return given.get("variant", "")


def _seal(run_id: str, query: dict[str, str]) -> str:
    return hmac.new(_SECRET, f"{run_id}?{urlencode(query)}".encode(), hashlib.sha256).hexdigest()[:32]


class FilmResponse(FileResponse):
    """An answer with a file, or with ranges of it."""

    def __init__(self, file: Path, media_type: str) -> None:
        """Read the size of the file."""
        self._size = file.stat().st_size
        super().__init__(file, media_type=media_type, stat_result=file.stat())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the Range header that `satisfiable_ranges` returns, or without one; 304 for the current ETag."""
        headers = MutableHeaders(raw=list(Headers(scope=scope).raw))
        if _has_tag(headers.get("if-none-match", ""), self.headers["etag"]):
            kept = {name: self.headers[name] for name in ("etag", "last-modified")}
            await Response(status_code=304, headers=kept)(scope, receive, send)
            return
        given = headers.get("range")
        if given is not None:
            del headers["range"]
            ranges = satisfiable_ranges(given, self._size) if scope["method"] == "GET" else None
            if ranges is not None:
                headers["range"] = ranges
        await super().__call__({**scope, "headers": headers.raw}, receive, send)


def _has_tag(header: str, tag: str) -> bool:
    """Return whether an If-None-Match header has a tag; weak tags count too (RFC 9110, 13.1.2)."""
    given = [part.strip().removeprefix("W/") for part in header.split(",")]
    return "*" in given or tag.removeprefix("W/") in given


def satisfiable_ranges(header: str, size: int) -> str | None:
    """Return the ranges of a Range header that a file has; a range past its end if it has none; None if invalid.

    RFC 9110, 14.2: an unknown unit must be ignored, an invalid header may be; one range that the file has is enough.
    """
    unit, _, listed = header.partition("=")
    parts = [part.strip() for part in listed.split(",") if part.strip()]
    pairs = [re.fullmatch(r"(\d{0,18})-(\d{0,18})", part, re.ASCII) for part in parts]
    if unit.strip().lower() != "bytes" or not pairs:
        return None
    found: list[str] = []
    for pair in pairs:
        if pair is None or pair[0] == "-" or (pair[1] and pair[2] and int(pair[2]) < int(pair[1])):
            return None
        if int(pair[1]) < size if pair[1] else int(pair[2]) > 0:
            found.append(pair[0])
    return "bytes=" + (",".join(found) or f"{size}-")
