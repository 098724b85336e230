"""What the generated types of NanoGPT Video build on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._kit import KIT
from ._runtime.request import Answer, Part
from ._runtime.request import Request as _Request

if TYPE_CHECKING:
    from ._runtime.service import Kit

__all__ = ["Answer", "Part", "Request"]


class Request(_Request):
    """A request of this service; a wrong one raises `ValidationError` with all findings."""

    kit: ClassVar[Kit] = KIT
