"""Bring a file home: judge the head of the answer and the first bytes, and never leave a part under the final name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO
from urllib.parse import urljoin, urlsplit

from ..redact import shorten, without_query
from .context import Context
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
    encoded = headers.get("content-encoding", "identity").lower() != "identity"
    return int(length) if length.isascii() and length.isdigit() and not encoded else None


class Part:
    """A file in the making beside its target; it takes the target's name only when whole and a media file."""

    def __init__(self, target: Path, length: int | None) -> None:
        """Open a temporary file in the target's folder, so that the last step is a rename."""
        self._target = target
        self._length = length
        self._start = b""
        self._size = 0
        self._file: IO[bytes] | None = None
        try:
            number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.", suffix=".part")
        except OSError as error:
            raise DownloadError(f"cannot write in {target.parent}: {error.strerror or error}") from error
        self._name = name
        self._file = os.fdopen(number, "wb")

    def write(self, chunk: bytes) -> None:
        """Take the next part; the first bytes must be those of a media file."""
        assert self._file is not None
        if self._size < PROBE:
            self._start += chunk[: PROBE - self._size]
            if len(self._start) == PROBE:
                self._judge_start()
        self._size += len(chunk)
        try:
            self._file.write(chunk)
        except OSError as error:
            raise DownloadError(f"cannot write {self._target}: {error.strerror or error}") from error

    def commit(self) -> Path:
        """Put the whole file under its name and return that."""
        assert self._file is not None
        self._judge_start()
        if self._length is not None and self._size != self._length:
            raise DownloadError(f"{self._size} of {self._length} bytes came for {self._target}; nothing was saved")
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            Path(self._name).chmod(0o666 & ~_umask())
            os.replace(self._name, self._target)
        except OSError as error:
            raise DownloadError(f"cannot write {self._target}: {error.strerror or error}") from error
        self._file = None
        return self._target

    def discard(self) -> None:
        """Remove what is there, unless it was put under its name."""
        if self._file is not None:
            self._file.close()
            self._file = None
            Path(self._name).unlink(missing_ok=True)

    def _judge_start(self) -> None:
        if not is_media(self._start):
            start = shorten(self._start.decode("ascii", "backslashreplace"))
            raise DownloadError(
                f"the file for {self._target} is no media file: it starts with {start!r}; nothing was saved"
            )


def _umask() -> int:
    # There is no way to read it without setting it; files of `mkstemp` are private, a download should not be.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
