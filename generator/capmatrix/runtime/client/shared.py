"""The methods that the blocking and the async client share, as they call nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, NoReturn, Self

from ..price import Estimate, estimate
from ..service import Kit
from .context import Context
from .job import Claim
from .ledger.ledger import Ledger
from .ledger.spending import day_began
from .prepare import Submittable, prepare


class SharedClient:
    """The methods of a client that call nothing; `_kit` is set by the generated package."""

    _kit: ClassVar[Kit]
    _context: Context

    def __repr__(self) -> str:
        """Show the base URL, never the key."""
        return f"{type(self).__name__}(base_url={self._context.base_url!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled: a client holds the key and open connections."""
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled, as it holds the key: make one in the other process"
        )

    def __copy__(self) -> Self:
        """Return itself: connections cannot be copied."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Return itself: connections cannot be copied."""
        return self

    def estimate(self, request: Submittable, *, strict: bool = True) -> Estimate:
        """Return the expected cost of a request by the matrix, without asking the service.

        `amount` is the highest cost and `low` the lowest: they differ where sources disagree on the default of an
        absent field. Both are None where the price is not known. An invalid request raises `ValidationError`. The
        service decides what is charged.
        """
        return estimate(self._context.kit, prepare(self._context, request, strict=strict))

    def unsettled(self) -> tuple[Claim, ...]:
        """Return the claims of submissions whose outcome is not known, those under way included, from the ledger."""
        return self._context.orders.open_claims()

    @property
    def base_url(self) -> str:
        """The address of the service."""
        return self._context.base_url

    def spent(self, budget: str | None = None, *, today: bool = False) -> dict[str, Decimal]:
        """Return the cost of all orders in the ledger by currency; an expected cost counts until the charge is known.

        `budget` limits the sum to a named budget, `today` to this day (UTC).
        """
        ledger, since = self._context.orders.ledger, day_began(self._context.clock.today()) if today else None
        return {} if ledger is None else dict(ledger.spent(self._context.orders.place, budget=budget, since=since))

    @property
    def ledger(self) -> Ledger | None:
        """The ledger of this client's orders; None where none is kept."""
        return self._context.orders.ledger
