"""Bring a file home: judge the head of the answer and the first bytes, and never leave a part under the final name."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO
from urllib.parse import urljoin, urlsplit

from ..media import sniff
from ..redact import shorten, without_query
from .context import Context
from .effects import Reply
from .errors import DownloadError

REDIRECTS = 5
PROBE = 12
NO_MEDIA = ("text/", "application/json", "application/xml", "application/xhtml", "application/problem+json")
ATOMS = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"})
STARTS = (
    b"\x1a\x45\xdf\xa3",  # WebM, Matroska
    b"RIFF",  # AVI, WAV, WebP
    b"\x89PNG",
    b"\xff\xd8\xff",  # JPEG
    b"GIF8",
    b"OggS",
    b"ID3",
)

_ENDINGS = {
    "image/jpeg": ".jpg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "video/quicktime": ".mov",
    "video/x-msvideo": ".avi",
}
"""Kinds of file whose ending is not the second half of their name."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\*)")


def is_media(start: bytes) -> bool:
    """Tell whether a file starts like a film (MP4 and its kin, WebM), a picture or a sound; pages and JSON do not."""
    return start[4:8] in ATOMS or start.startswith(STARTS)


def allowed_url(context: Context, url: str) -> str:
    """Return the full URL of a file; only https, or what the base URL itself uses, is fetched."""
    try:
        full = context.resolve(url)
        scheme, host = urlsplit(full).scheme, urlsplit(full).hostname
    except ValueError:
        full, scheme, host = "", "", None
    if not host or scheme not in {"https", urlsplit(context.base_url).scheme}:
        raise DownloadError(f"the service names {without_query(url)!r} as the file, which is not an https URL")
    return full


def next_url(context: Context, url: str, headers: Mapping[str, str]) -> str:
    """Return where a redirect leads."""
    location = headers.get("location")
    if not location:
        raise DownloadError(f"{without_query(url)} redirects to nowhere")
    try:
        target = allowed_url(context, urljoin(url, location))
    except ValueError:
        raise DownloadError(f"{without_query(url)} redirects to an address that cannot be read") from None
    if url.startswith("https:") and not target.startswith("https:"):
        raise DownloadError(f"{without_query(url)} redirects to {without_query(target)}, which is not encrypted")
    return target


def expected_length(headers: Mapping[str, str], url: str) -> int | None:
    """Return the length of the file that the head promises; raise when the head promises no media at all."""
    kind = headers.get("content-type", "").strip().lower()
    if kind.startswith(NO_MEDIA):
        raise DownloadError(f"{without_query(url)} is {kind.split(';')[0]}, no media file; nothing was saved")
    length = headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and not _encoded(headers) else None


def _encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").lower() != "identity"


def make(folder: Path) -> None:
    """Make a folder for files, unless it is there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(f"cannot make the folder {folder}: {error.strerror or error}") from error


class Part:
    """A file in the making beside its target; it takes the target's name only when whole and a media file."""

    def __init__(self, target: Path, name: str) -> None:
        """Open a temporary file in the target's folder, so that the last step is a rename.

        A target that is a folder gets a file in it: the name, and the ending that what it holds has.
        """
        self._unnamed = target.is_dir()
        # The name comes from the service: nothing in it may lead out of the folder.
        self._target = target / (_UNSAFE.sub("_", name)[:100].lstrip(".") or "file") if self._unnamed else target
        self._start = b""
        self._length: int | None = None
        self._version: Mapping[str, str] = {}
        self.size = 0
        """Bytes that are there."""
        self._file: IO[bytes] | None = None
        folder = self._target.parent
        try:
            number, self._name = tempfile.mkstemp(dir=folder, prefix=f".{self._target.name[:80]}.", suffix=".part")
        except OSError as error:
            raise DownloadError(f"cannot write in {folder}: {error.strerror or error}") from error
        self._file = os.fdopen(number, "wb")

    def rest(self) -> dict[str, str]:
        """Return the headers that ask for what is missing; none where there is nothing to add to safely."""
        validator = self._version.get("etag") or self._version.get("last-modified")
        if not self.size or not validator:
            return {}
        return {"range": f"bytes={self.size}-", "if-range": validator}

    def goes_on(self, head: Reply) -> bool:
        """Tell whether an answer holds what comes next of the same file, and take note of how long that is."""
        found = _RANGE.fullmatch(head.headers.get("content-range", "").strip())
        if not (head.ok and self.rest() and found) or int(found[1]) != self.size:
            return False
        total = self._length if found[2] == "*" else int(found[2])
        same = all(head.headers.get(name, value) == value for name, value in self._version.items())
        if not same or self._length not in (None, total) or _encoded(head.headers):
            return False
        self._length = total
        return True

    def begin(self, head: Reply, url: str) -> None:
        """Take note of a whole file that is about to come; raise when its head promises no media."""
        self.restart()
        self._length = expected_length(head.headers, url)
        version = {name: head.headers.get(name, "") for name in ("etag", "last-modified")}
        # A weak tag may stand for other bytes that mean the same.
        self._version = {name: value for name, value in version.items() if value and not value.startswith("W/")}

    def restart(self) -> None:
        """Throw away what is there."""
        assert self._file is not None
        self._start, self._length, self._version, self.size = b"", None, {}, 0
        self._file.seek(0)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Take the next part; the first bytes must be those of a media file."""
        assert self._file is not None
        if self.size < PROBE:
            self._start += chunk[: PROBE - self.size]
            if len(self._start) == PROBE:
                self._judge_start()
        try:
            self._file.write(chunk)
        except OSError as error:
            raise DownloadError(f"cannot write {self._target}: {error.strerror or error}") from error
        self.size += len(chunk)

    def commit(self) -> Path:
        """Put the whole file under its name and return that."""
        assert self._file is not None
        if self._length is not None and self.size != self._length:
            short = DownloadError(f"{self.size} of {self._length} bytes came for {self._target}; nothing was saved")
            short.transient = self.size < self._length  # the rest may still be had
            raise short
        self._judge_start()
        target = self._target.with_name(self._target.name + _ending(self._start)) if self._unnamed else self._target
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            Path(self._name).chmod(0o666 & ~_umask())
            os.replace(self._name, target)
        except OSError as error:
            raise DownloadError(f"cannot write {target}: {error.strerror or error}") from error
        self._file = None
        return target

    def discard(self) -> None:
        """Remove what is there, unless it was put under its name."""
        if self._file is not None:
            with suppress(OSError):  # what a full disk did not take is not wanted any more
                self._file.close()
            self._file = None
            Path(self._name).unlink(missing_ok=True)

    def _judge_start(self) -> None:
        if not is_media(self._start):
            start = shorten(self._start.decode("ascii", "backslashreplace"))
            raise DownloadError(
                f"the file for {self._target} is no media file: it starts with {start!r}; nothing was saved"
            )


def _ending(start: bytes) -> str:
    """Return the ending of a file's name by its first bytes."""
    kind = sniff(start) or "video/mp4"  # old films begin with another box than the one that says the format
    return _ENDINGS.get(kind, f".{kind.partition('/')[2]}")


def _umask() -> int:
    # There is no way to read it without setting it; files of `mkstemp` are private, a download should not be.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
