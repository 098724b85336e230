"""Base classes of the generated types of NanoGPT Video."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._kit import KIT
from ._runtime.request import Answer, Part
from ._runtime.request import Request as _Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from typing import IO, Protocol, TypeAlias

    from ._runtime.service import Kit

    class AsyncFile(Protocol):
        """An open file with an awaitable `read`, such as an upload of a web framework."""

        async def read(self, size: int = ..., /) -> bytes:
            """Return the next bytes."""
            ...

    MediaInput: TypeAlias = str | PathLike[str] | bytes | IO[bytes] | AsyncFile
    """A data URL, an https URL or an id; or a file, which becomes a data URL."""
    UrlsInput: TypeAlias = str | Sequence[str]
    """A text of https URLs, one on a line or in a JSON array; or a list of them, which becomes such a text."""
else:
    MediaInput = UrlsInput = str

__all__ = ["Answer", "MediaInput", "Part", "Request", "UrlsInput"]


class Request(_Request):
    """A request of this service; an invalid request raises `ValidationError` with all findings."""

    kit: ClassVar[Kit] = KIT
