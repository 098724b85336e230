"""Turn files and bytes into data URLs: check the size first, then detect the media type from the content."""

from __future__ import annotations

import base64
import inspect
import mimetypes
import os
import re
from io import SEEK_END, SEEK_SET
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from .media_types import sniff
from .service import Media

__all__ = ["UnusableError", "data_url", "is_asynchronous", "is_readable", "name_of", "path_named", "sniff"]

_FAMILIES = frozenset({"image", "audio", "video"})
_LONGEST = 1000
_PATH = re.compile(r"\.{1,2}[\\/]|~[\\/]|[A-Za-z]:[\\/]|\\\\")
"""Beginnings that only the path of a file has."""


class UnusableError(Exception):
    """A file or bytes that cannot be sent; `code` is that of the finding, the message gives the reason."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def is_readable(value: object) -> bool:
    """Return whether a value is a path, bytes or an open file."""
    return isinstance(value, (bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read")


def is_asynchronous(value: object) -> bool:
    """Return whether a value is a file with an async `read`: an upload of a web framework, a file of aiofiles."""
    return inspect.iscoroutinefunction(getattr(value, "read", None))


def path_named(text: str) -> str | None:
    """Return the path of a file that a text names or seems to name; None for an address, an id or data."""
    if len(text) > _LONGEST or not text.isprintable() or text[:5].lower() == "data:":
        return None
    if text[:8].lower() == "file:///":
        from urllib.request import url2pathname

        return url2pathname(urlsplit(text).path)
    if "://" in text:
        return None
    kind = mimetypes.guess_type(text)[0] or ""
    try:
        likely = bool(_PATH.match(text)) or kind.partition("/")[0] in _FAMILIES or Path(text).is_file()
    except (OSError, ValueError):  # a name that no file can have
        return None
    return text if likely else None


def data_url(value: Any, wanted: Media) -> tuple[str, str]:
    """Return the data URL of a path, bytes or open binary file, and a few words about it; raise `UnusableError`."""
    name = name_of(value)
    try:
        content = _content(value, name, wanted.max_bytes)
    except (OSError, ValueError) as error:  # ValueError: a file that is closed, a path with a null in it
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise UnusableError("bad_format", f"cannot read {name}: {reason}") from error
    kind = sniff(content) or (mimetypes.guess_type(name)[0] if isinstance(value, os.PathLike) else None)
    if not content:
        raise UnusableError("bad_format", f"{name} is empty")
    if kind is None:
        raise UnusableError("bad_format", f"{name} has no known {wanted.of} format; give a data URL instead")
    if kind.partition("/")[0] != wanted.of:
        raise UnusableError("bad_format", f"{name} is {kind}, but the field takes {wanted.of} files")
    encoded = base64.b64encode(content).decode("ascii")
    return f"data:{kind};base64,{encoded}", f"{name} ({kind}, {len(content):,} bytes)"


def name_of(value: Any) -> str:
    """Return the name of a path, bytes or an open file for messages; that of an upload is its `filename`."""
    if isinstance(value, os.PathLike):
        return os.fsdecode(cast("os.PathLike[str]", value))
    names = (getattr(value, "filename", None), getattr(value, "name", None))
    named = next((name for name in names if isinstance(name, str) and name), None)
    return named or ("the file" if hasattr(value, "read") else "the bytes")


def _content(value: Any, name: str, limit: int | None) -> bytes:
    """Return the bytes; refuse what is too large before it is in memory."""
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        if path.exists() and not path.is_file():
            raise UnusableError("bad_format", f"{name} is not a file")
        with path.open("rb") as file:
            return _read_and_restore(file, name, limit)
    if hasattr(value, "read"):
        return _read_and_restore(_blocking(value, name), name, limit)
    view = memoryview(cast("bytes", value))
    _check(name, view.nbytes, limit)
    return view.tobytes()


def _blocking(value: Any, name: str) -> Any:
    """Return the blocking file behind an asynchronous one; a file that is blocking is returned as it is."""
    if not is_asynchronous(value):
        return value
    # Uploads of Starlette and FastAPI have `file`, files of anyio and trio `wrapped`.
    for inner in (getattr(value, "file", None), getattr(value, "wrapped", None)):
        if hasattr(inner, "read") and not is_asynchronous(inner):
            return inner
    raise _awaited(name)


def _awaited(name: str) -> UnusableError:
    return UnusableError(
        "bad_format",
        f"{name} is an asynchronous file, which only the asynchronous client can read; "
        "give the bytes that `await file.read()` returns, or its path",
    )


def _read_and_restore(file: Any, name: str, limit: int | None) -> bytes:
    """Read a file from its position and seek back to it, so that an estimate does not use the file up."""
    if not hasattr(file, "seekable") or file.seekable() is not True:
        return _read(file, name, limit)
    here = file.tell()
    try:
        end = file.seek(0, SEEK_END)
        _check(name, end - here, limit)
        if here == end > 0:
            raise UnusableError("bad_format", f"{name} was read to its end already; call its `seek(0)` first")
        file.seek(here, SEEK_SET)
        return _read(file, name, limit)
    finally:
        file.seek(here, SEEK_SET)


def _read(file: Any, name: str, limit: int | None) -> bytes:
    content = bytearray()
    while limit is None or len(content) <= limit:
        # A pipe may give less than was asked for.
        piece: object = file.read(-1 if limit is None else limit + 1 - len(content))
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise _not_bytes(piece, name)
        if not piece:
            break
        content += piece
    _check(name, len(content), limit)
    return bytes(content)


def _not_bytes(piece: object, name: str) -> UnusableError:
    """Return the error for a file whose `read` gives something else."""
    if isinstance(piece, str):
        return UnusableError("bad_format", f"{name} is open as text; open it in binary mode")
    if inspect.isawaitable(piece):
        if inspect.iscoroutine(piece):
            piece.close()  # it will never be awaited
        return _awaited(name)
    what = "gives nothing yet" if piece is None else f"gives a Python {type(piece).__name__}"
    return UnusableError("bad_format", f"{name} is not a readable file: its `read` {what}; give bytes or a path")


def _check(name: str, size: int, limit: int | None) -> None:
    if limit is not None and size > limit:
        raise UnusableError("too_large", f"{name} holds {size:,} bytes; {limit:,} are allowed")
