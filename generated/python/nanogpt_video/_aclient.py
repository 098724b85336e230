"""The asynchronous client of NanoGPT Video."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._kit import KIT
from ._runtime.client.aio import AsyncClient

if TYPE_CHECKING:
    from ._runtime.service import Kit


class AsyncNanoGPT(AsyncClient):
    """Client for asyncio and trio. The key comes from `api_key` or `NANOGPT_API_KEY`."""

    _kit: ClassVar[Kit] = KIT
