"""The book of money: what was charged for which request, and what was given back. Nothing in it is ever changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any


def digest(value: object) -> str:
    """Return the SHA-256 of a JSON value in its canonical form: sorted keys, no spaces."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Charge:
    """One submission that was accepted: from here on it is paid."""

    run_id: str
    model: str
    amount: Decimal
    key: str | None
    """The key as it came; None for a request without one."""
    at: float
    """Monotonic time in seconds, of the process that serves."""
    created: str
    """Time of day, as `recover` says it."""
    uuid: str | None
    """The conversationUUID of the request."""
    seed: object
    prompt: object
    digest: str
    """Of the whole payload, see `digest`."""
    digest_without_uuid: str
    """The same without conversationUUID: equal for two submissions of one request."""
    body_sha256: str
    """Of the bytes that came."""
    entry: str = "charge"


@dataclass(frozen=True)
class Refund:
    """What was given back for a run that failed."""

    run_id: str
    amount: Decimal
    at: float
    entry: str = "refund"


@dataclass
class Book:
    """Charges and refunds, in the order in which they came."""

    charges: list[Charge] = field(default_factory=list[Charge])
    refunds: list[Refund] = field(default_factory=list[Refund])

    def refunded(self) -> set[str]:
        """Return the runs whose money was given back."""
        return {refund.run_id for refund in self.refunds}

    def of(self, run_id: str) -> list[Charge]:
        """Return the charges of a run: one, unless something is very wrong."""
        return [charge for charge in self.charges if charge.run_id == run_id]

    def as_json(self) -> dict[str, Any]:
        """Return the book as the control address shows it; amounts are texts."""

        def row(entry: Charge | Refund) -> dict[str, Any]:
            return {**asdict(entry), "amount": str(entry.amount)}

        return {"charges": [row(entry) for entry in self.charges], "refunds": [row(entry) for entry in self.refunds]}
