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
    """Return what a request is charged in dollars: what the settings say, else the matrix, else a nominal price.

    Where sources disagree on an absent field, that is the dearest.
    """
    known = quote(kit, dict(payload)) if settings.price_usd is None else None
    return known.amount if known and known.currency == "USD" else nominal(settings)


def nominal(settings: Settings) -> Decimal:
    """Return what a request costs whatever it holds, in dollars: what the settings say, were it nothing."""
    return NOMINAL if settings.price_usd is None else settings.price_usd
