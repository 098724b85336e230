"""Async uploads: read files with an async `read`, as of web frameworks, before a request is validated."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, cast

from ...media_inputs import is_asynchronous, name_of
from ..prepare import Request, Submittable

MOST = 1 << 28
"""The most bytes that are read; no field takes as many, and validation checks the limit of the field."""
DEEPEST = 8
"""Levels of lists and objects that are searched for files."""


class _Read(BytesIO):
    """The content of a file, with its name."""

    def __init__(self, content: bytes, name: str) -> None:
        super().__init__(content)
        self.name = name


class _Unread:
    """A file that could not be read; validation reports the reason."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self._reason = reason

    def read(self, _size: int = -1, /) -> bytes:
        raise ValueError(self._reason)


async def with_files_read(request: Submittable) -> Submittable:
    """Return a request with its async files read into memory; a request without any is returned unchanged."""
    if isinstance(request, Request) or not _has_any(request, 0):
        return request
    return cast("Mapping[str, Any]", await _copied(request, 0))


def _inside(value: object) -> list[Any]:
    if isinstance(value, Mapping):
        return list(cast("Mapping[Any, Any]", value).values())
    return cast("list[Any]", value) if isinstance(value, list) else []


def _has_any(value: object, depth: int) -> bool:
    return is_asynchronous(value) or (depth < DEEPEST and any(_has_any(item, depth + 1) for item in _inside(value)))


async def _copied(value: Any, depth: int) -> Any:
    if not _has_any(value, depth):
        return value
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return {key: await _copied(item, depth + 1) for key, item in items}
    if isinstance(value, list):
        return [await _copied(item, depth + 1) for item in cast("list[Any]", value)]
    return await _read(value)


async def _read(file: Any) -> _Read | _Unread:
    """Read a file from its position to its end."""
    name, content = name_of(file), bytearray()
    try:
        while len(content) <= MOST:
            piece: object = await file.read(MOST + 1 - len(content))
            if not isinstance(piece, (bytes, bytearray)):
                return _Unread(name, "it is open as text; open it in binary mode")
            if not piece:
                break
            content += piece
    except Exception as error:  # noqa: BLE001 (a foreign object may raise anything; the request is not sent then)
        return _Unread(name, str(error) or type(error).__name__)
    if not content:
        return _Unread(name, "nothing is left of it; call its `seek(0)` first if it was read before")
    if len(content) > MOST:
        return _Unread(name, f"it holds more than {MOST:,} bytes")
    return _Read(bytes(content), name)
