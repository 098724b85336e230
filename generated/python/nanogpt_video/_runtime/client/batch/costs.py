"""The expected costs of a batch: nothing is sent or recorded, and no key is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from ...service import Kit
from ..ledger.ledger import Ledger
from ..outcomes import State
from ..system.addresses import is_address
from .batch import Source, reader_of
from .folder import read
from .planning import Refusal, kept_models
from .report import Options

FAILED: tuple[State, ...] = ("failed", "given_back", "refused")


@dataclass(slots=True, kw_only=True)
class Costs:
    """The expected costs of a file of requests."""

    requests: int = 0
    refused: int = 0
    """Requests that are not sent, as they are invalid or cost too much."""
    bought: int = 0
    """Requests that were bought in earlier runs, or have failed and are not to be bought again."""
    low: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """Currency → lowest cost of the other requests."""
    high: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """Currency → highest cost of the other requests."""
    unknown: int = 0
    """Other requests without a known price."""
    spent: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """Currency → cost of the batch in earlier runs."""

    @property
    def left(self) -> int:
        """Requests that would be bought."""
        return self.requests - self.refused - self.bought


# Budget: the parameters of a batch.
def costs(
    kit: Kit,
    source: Source,
    path: Path,
    options: Options,
    refuse: Callable[[Refusal], object],
    *,
    ledger: Ledger | None = None,
) -> Costs:
    """Return the expected costs of a batch; raise `ConfigurationError` where file or folder cannot be read.

    `ledger` is one that the caller has named: if the batch is there, its address may need a password.
    """
    kits = kept_models(kit, path)

    def seek(payload: object) -> Kit:
        name = kit.lacking(payload) or ""
        return kits[name] if name in kits else kit.knowing(payload)

    asking = kit if kit.seek is None else kit._replace(seek=seek)
    reader, identity, found = reader_of(asking, source, options), read(path), Costs()
    states: dict[str, State] = {}
    if identity is not None and (is_address(identity.ledger) or Path(identity.ledger).exists()):
        ledger = ledger if ledger is not None and ledger.is_at(identity.ledger) else Ledger(identity.ledger)
        states = {order.id: order.state for order in ledger.orders(batch=identity.id)}
        found.spent = dict(ledger.spent(identity.place, budget=f"batch {identity.id}"))
        ledger.close()
    free = ("waiting", "claimed", *(FAILED if "failed" in options.again else ()))
    try:
        for item in reader.planned(identity.id if identity else "", has=states.__contains__):
            found.requests += 1
            if isinstance(item, Refusal):
                found.refused += 1
                refuse(item)
            elif states.get(item.order.id, "waiting") not in free:
                found.bought += 1
            elif item.expected.amount is None:
                found.unknown += 1
            else:
                amount, currency, low = item.expected.amount, item.expected.currency or "", item.expected.low
                found.low[currency] = found.low.get(currency, Decimal(0)) + (amount if low is None else low)
                found.high[currency] = found.high.get(currency, Decimal(0)) + amount
    finally:
        reader.requests.close()
    return found
