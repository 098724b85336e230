"""The blocking client of NanoGPT Video."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._kit import KIT
from ._runtime.client.sync import Client

if TYPE_CHECKING:
    from ._runtime.service import Kit


class NanoGPT(Client):
    """Blocking client. The key comes from `api_key` or `NANOGPT_API_KEY`, the address from `NANOGPT_BASE_URL`."""

    _kit: ClassVar[Kit] = KIT
