"""What the generated types of NanoGPT Video build on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._kit import KIT
from ._runtime.request import Answer, Part
from ._runtime.request import Request as _Request

if TYPE_CHECKING:
    from os import PathLike
    from typing import IO, TypeAlias

    from ._runtime.service import Kit

    MediaInput: TypeAlias = str | PathLike[str] | bytes | IO[bytes]
    """A data URL, an address or an id; or a file, which becomes a data URL."""
else:
    MediaInput = str

__all__ = ["Answer", "MediaInput", "Part", "Request"]


class Request(_Request):
    """A request of this service; a wrong one raises `ValidationError` with all findings."""

    kit: ClassVar[Kit] = KIT
