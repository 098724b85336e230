"""What a run costs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..price import quote
from ..service import Kit

if TYPE_CHECKING:
    from .world import Settings


NOMINAL = Decimal("0.10")
"""What a request costs of which the matrix gives no price."""


def charge(kit: Kit, payload: Mapping[str, Any], settings: Settings) -> Decimal:
    """Return what a request is charged in dollars: what the settings say, else the matrix, else a nominal price."""
    if settings.price_usd is not None:
        return settings.price_usd
    known = quote(kit, dict(payload))
    return known.amount if known and known.currency == "USD" else NOMINAL
