"""What a run costs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..service import Kit

if TYPE_CHECKING:
    from .world import Settings


def charge(kit: Kit, payload: Mapping[str, Any], settings: Settings) -> Decimal:
    """Return what a request is charged."""
    del kit, payload  # every request costs the same
    return settings.price_usd
