"""Files and bytes as data URLs: what they are is read from what they hold, how large they may be is asked first."""

from __future__ import annotations

import base64
import mimetypes
import os
from io import SEEK_END, SEEK_SET
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .shape import Media

_HEAD = 32
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
"""Brands of the ISO base media format (ISO/IEC 14496-12) that are not plain MP4."""


class UnusableError(Exception):
    """A file or bytes that cannot be sent; `code` is the finding's, the message says why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def is_readable(value: object) -> bool:
    """Tell whether a value is a path, bytes or an open binary file."""
    return isinstance(value, (bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read")


def data_url(value: Any, wanted: Media) -> tuple[str, str]:
    """Return the data URL of a path, bytes or open binary file, and a few words on what it was; or `UnusableError`."""
    name = _name(value)
    try:
        content = _content(value, name, wanted.max_bytes)
    except (OSError, ValueError) as error:  # ValueError: a file that is closed, a path with a null in it
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise UnusableError("bad_format", f"cannot read {name}: {reason}") from error
    kind = sniff(content) or (mimetypes.guess_type(name)[0] if isinstance(value, os.PathLike) else None)
    if not content:
        raise UnusableError("bad_format", f"{name} is empty")
    if kind is None:
        raise UnusableError("bad_format", f"{name} is no {wanted.of} of a known format; give a data URL instead")
    if kind.partition("/")[0] != wanted.of:
        raise UnusableError("bad_format", f"{name} is {kind}, which is no {wanted.of}")
    encoded = base64.b64encode(content).decode("ascii")
    return f"data:{kind};base64,{encoded}", f"{name} ({kind}, {len(content):,} bytes)"


def sniff(content: bytes) -> str | None:
    """Return the media type of bytes by their first ones, None when they are of no format known here."""
    head = content[:_HEAD]
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[:3] != b"\xff\xd8\xff":
        # Frame sync of MPEG audio; layer 0 is what AAC in ADTS says.
        return "audio/aac" if head[1] & 0x06 == 0 else "audio/mpeg"
    return next((kind for start, kind in _STARTS if head.startswith(start)), None)


def _name(value: Any) -> str:
    if isinstance(value, os.PathLike):
        return os.fsdecode(cast("os.PathLike[str]", value))
    name = getattr(value, "name", None)
    return name if isinstance(name, str) else "the file" if hasattr(value, "read") else "the bytes"


def _content(value: Any, name: str, limit: int | None) -> bytes:
    """Return the bytes; what is too large is refused before it is in memory."""
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        if path.exists() and not path.is_file():
            raise UnusableError("bad_format", f"{name} is not a file")
        with path.open("rb") as file:
            return _pulled(file, name, limit)
    if hasattr(value, "read"):
        return _pulled(cast("IO[bytes]", value), name, limit)
    view = memoryview(cast("bytes", value))
    _check(name, view.nbytes, limit)
    return view.tobytes()


def _pulled(file: IO[bytes], name: str, limit: int | None) -> bytes:
    if hasattr(file, "seekable") and file.seekable():
        here = file.tell()
        _check(name, file.seek(0, SEEK_END) - here, limit)
        file.seek(here, SEEK_SET)
    content = bytearray()
    while limit is None or len(content) <= limit:
        # A pipe gives what it has, which may be less than was asked for.
        piece = cast("object", file.read(-1 if limit is None else limit + 1 - len(content)))
        if not isinstance(piece, bytes):
            raise UnusableError("bad_format", f"{name} is open as text; open it in binary mode")
        if not piece:
            break
        content += piece
    _check(name, len(content), limit)
    return bytes(content)


def _check(name: str, size: int, limit: int | None) -> None:
    if limit is not None and size > limit:
        raise UnusableError("too_large", f"{name} holds {size:,} bytes; {limit:,} are allowed")
