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
from starlette.responses import FileResponse
from starlette.types import Receive, Scope, Send

from .film_request import Wanted

MOST = 256 * 2**20
"""Bytes that are kept; beyond them, what was not asked for the longest goes."""
FRESH = 8
"""Files that stay whatever their size: an answer may be about to read them."""
_HANDS: RunVar[CapacityLimiter] = RunVar("simulator_hands")


class Shelf:
    """Films and pictures by what was wanted."""

    def __init__(self, most: int = MOST) -> None:
        """Start with nothing; the folder is made for the first file."""
        self._most = most
        self._folder: Path | None = None
        self._files: dict[tuple[Wanted, str], Path] = {}
        self._numbers = count(1)
        self._lock, self._press = threading.Lock(), threading.Lock()

    def find(self, wanted: Wanted, ending: str) -> Path | None:
        """Return a file that was made before."""
        with self._lock:
            file = self._files.pop((wanted, ending), None)
            if file is not None:
                self._files[wanted, ending] = file
            return file

    def make(self, wanted: Wanted, ending: str) -> Path:
        """Return a file, made where there is none yet: of a film, of sound, or of a picture."""
        # One at a time: encoding takes a core, and whoever waits mostly waits for the same file.
        with self._press:
            file = self.find(wanted, ending)
            if file is None:
                from .encoder import MAKERS

                file = self._place(ending)
                MAKERS[ending](wanted, file)
                self._keep(wanted, file)
            return file

    def _place(self, ending: str) -> Path:
        if self._folder is None:
            made = TemporaryDirectory(prefix="simulator-", ignore_cleanup_errors=True)
            atexit.register(made.cleanup)
            self._folder = Path(made.name)
        return self._folder / f"{next(self._numbers)}.{ending}"

    def _keep(self, wanted: Wanted, file: Path) -> None:
        with self._lock:
            self._files[wanted, file.suffix[1:]] = file
            sizes = {key: kept.stat().st_size for key, kept in self._files.items()}
            for key in list(self._files)[:-FRESH]:
                if sum(sizes.values()) <= self._most:
                    break
                del sizes[key]
                self._files.pop(key).unlink()


SHELF = Shelf()
"""One for the process: whichever service is asked, the same request gives the same file."""


async def fetched(wanted: Wanted, ending: str) -> Path:
    """Return a file; where it must be made first, in a thread, so that nobody else waits."""
    return SHELF.find(wanted, ending) or await to_thread.run_sync(SHELF.make, wanted, ending, limiter=_hands())


def _hands() -> CapacityLimiter:
    """Return the limit of threads that make files in this loop: one, apart from those that read files."""
    try:
        return _HANDS.get()
    except LookupError:
        hands = CapacityLimiter(1)
        _HANDS.set(hands)
        return hands


class FileAnswer(FileResponse):
    """A file, or the parts of it that are asked for."""

    def __init__(self, file: Path, media_type: str) -> None:
        """Look at the file."""
        self._size = file.stat().st_size
        super().__init__(file, media_type=media_type, stat_result=file.stat())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with a Range header that makes sense or with none."""
        headers = MutableHeaders(raw=list(Headers(scope=scope).raw))
        asked = headers.get("range")
        if asked is not None:
            del headers["range"]
            ranges = _ranges(asked, self._size) if scope["method"] == "GET" else None
            if ranges is not None:
                headers["range"] = ranges
        await super().__call__({**scope, "headers": headers.raw}, receive, send)


def _ranges(asked: str, size: int) -> str | None:
    """Return the ranges that a file has, one past its end where it has none of them; None for what is not understood.

    RFC 9110, 14.2: an unknown unit must be ignored, what is malformed may be; one range that the file has is enough.
    """
    unit, _, listed = asked.partition("=")
    parts = [part.strip() for part in listed.split(",") if part.strip()]
    pairs = [re.fullmatch(r"(\d{0,18})-(\d{0,18})", part, re.ASCII) for part in parts]
    if unit.strip().lower() != "bytes" or not pairs:
        return None
    kept: list[str] = []
    for pair in pairs:
        if pair is None or pair[0] == "-" or (pair[1] and pair[2] and int(pair[2]) < int(pair[1])):
            return None
        if int(pair[1]) < size if pair[1] else int(pair[2]) > 0:
            kept.append(pair[0])
    return "bytes=" + (",".join(kept) or f"{size}-")


_SECRET = b"simulator"


def link(run_id: str, variant: str, until: float) -> str:
    """Return the path of a file with its seal."""
    query = {"variant": variant, "until": f"{until:.3f}"}
    return f"/files/{quote(run_id)}.{_ending(variant)}?{urlencode({**query, 'seal': _seal(run_id, query)})}"


def opened(run_id: str, query: str, now: float) -> str | None:
    """Return the variant that a link is for; None where it is not one of ours, or not good any more."""
    given = {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
    seal = given.pop("seal", "")
    if not hmac.compare_digest(seal.encode(), _seal(run_id, given).encode()) or float(given["until"]) < now:
        return None
    return given["variant"]


def _seal(run_id: str, query: dict[str, str]) -> str:
    return hmac.new(_SECRET, f"{run_id}?{urlencode(query)}".encode(), hashlib.sha256).hexdigest()[:32]


def _ending(variant: str) -> str:
    return "png" if variant else "mp4"
