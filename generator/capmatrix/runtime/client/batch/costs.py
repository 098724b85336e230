"""What a batch would cost: nothing is sent, noted or made for it, and no key is needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ...request_file import UnreadableError
from ..errors import ConfigurationError
from ..ledger.ledger import Ledger
from .batch import reader_of
from .folder import read
from .planning import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...service import Kit
    from ..outcomes import State
    from .batch import Source
    from .report import Options

WAIT: tuple[State, ...] = ("waiting", "claimed")
FAILED: tuple[State, ...] = ("failed", "given_back", "refused")


@dataclass(slots=True, kw_only=True)
class Costs:
    """What the requests of a file come to."""

    requests: int = 0
    refused: int = 0
    """Requests that are not sent, as they are wrong or cost too much."""
    bought: int = 0
    """Requests that were bought in earlier runs, or have failed and are not bought again."""
    low: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """By currency, what the others cost at least."""
    high: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """What they cost at most."""
    unknown: int = 0
    """Of those, how many have a price that nobody knows."""
    spent: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """What the batch has cost in earlier runs."""

    @property
    def left(self) -> int:
        """How many would be bought."""
        return self.requests - self.refused - self.bought


def costs(kit: Kit, source: Source, path: Path, options: Options, refuse: Callable[[Refusal], object]) -> Costs:
    """Return what is left to buy of a batch would cost; raise `ConfigurationError` for what cannot be read."""
    reader, identity, found = reader_of(kit, source, options), read(path), Costs()
    known: set[str] = set()
    if identity is not None and Path(identity.ledger).exists():
        ledger = Ledger(identity.ledger)
        free = (*WAIT, *(FAILED if "failed" in options.again else ()))
        known = {order.id for order in ledger.orders(batch=identity.id) if order.state not in free}
        found.spent = dict(ledger.spent(identity.place, budget=f"batch {identity.id}"))
        ledger.close()
    try:
        for one in reader.planned(identity.id if identity else ""):
            found.requests += 1
            if isinstance(one, Refusal):
                found.refused += 1
                refuse(one)
            elif one.order in known:
                found.bought += 1
            elif one.expected.amount is None:
                found.unknown += 1
            else:
                currency, low = one.expected.currency or "", one.expected.low
                least = one.expected.amount if low is None else low
                found.low[currency] = found.low.get(currency, Decimal(0)) + least
                found.high[currency] = found.high.get(currency, Decimal(0)) + one.expected.amount
    except UnreadableError as error:
        raise ConfigurationError(str(error)) from None
    finally:
        reader.requests.close()
    return found
