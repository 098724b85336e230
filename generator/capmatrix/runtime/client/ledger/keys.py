"""Idempotency keys of orders: what was sent with a key, and until when the same may be sent again.

A repetition is safe where the service still knows the key, and where it is the same request, byte by byte, of the same
account. The ledger keeps all of that, so that another process can tell too.
"""

# Budget: until when an order may be sent again, which flows and batches ask.
from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from .rows import Order

MARGIN = 60.0
"""Seconds before the end of a key at which it is not used any more, for clocks that differ and for the way there."""
LEAST = 0.5
"""The part of its lifetime for which a key is used in any case."""


def digest(method: str, url: str, headers: Mapping[str, str], content: bytes, account: str) -> str:
    """Return the SHA-256 of a call with a key, as it is sent, and of the API key: the service knows keys by account."""
    head = [f"{name}: {value}" for name, value in sorted(headers.items())]
    parts = ("\n".join([method, url, *head]).encode(), account.encode(), content)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def sent(order: Order, at: float, lifetime: float) -> Order:
    """Return an order that is sent with its key; a key that was sent before is known from then on."""
    if order.key_until is not None:
        return order
    return replace(order, sent_at=at, key_until=at + max(lifetime - MARGIN, lifetime * LEAST))


def holds(order: Order, now: float) -> bool:
    """Return whether an order may be sent again with its key; not where a clock went back since it was sent."""
    if order.idempotency_key is None or order.key_until is None or order.sent is None:
        return False
    return (order.sent_at or order.created) - MARGIN <= now < order.key_until


def told(order: Order) -> str:
    """Return why an order may be sent again, as the end of a sentence; empty where it may not."""
    if order.idempotency_key is None or order.key_until is None:
        return ""
    until = datetime.fromtimestamp(order.key_until, UTC).isoformat(timespec="seconds")
    return f"; until {until} the same may be sent again with its idempotency key, and is charged once"
