"""What the blocking and the async client have in common: everything that needs no call."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, NoReturn, Self

from ..price import Estimate, estimate
from .ledger.spending import day_began
from .prepare import Submittable, prepare

if TYPE_CHECKING:
    from ..service import Kit
    from .context import Context
    from .job import Claim
    from .ledger.ledger import Ledger


class SharedClient:
    """A client without calls; the generated package gives it the facts of its service."""

    _kit: ClassVar[Kit]
    _context: Context

    def __repr__(self) -> str:
        """Show where it calls; the key is nobody's business."""
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
        """Return what a request costs by the matrix, without asking the service.

        `amount` is the most that it may cost, `low` the least: they differ where sources disagree on what an absent
        field is. Both are None where the price is not known; a wrong request raises `ValidationError`. The bill is what
        the service says.
        """
        return estimate(self._context.kit, prepare(self._context, request, strict=strict))

    def unsettled(self) -> tuple[Claim, ...]:
        """Return the submissions whose outcome is not known, those under way included; read from the ledger."""
        return self._context.orders.open_claims()

    @property
    def base_url(self) -> str:
        """The address of the service that it calls."""
        return self._context.base_url

    def spent(self, budget: str | None = None, *, today: bool = False) -> dict[str, Decimal]:
        """Return what orders cost by the ledger, or may cost while that is not known, for each currency.

        `budget` are those of a named budget alone, `today` those of this day of UTC.
        """
        ledger, since = self._context.orders.ledger, day_began(self._context.clock.today()) if today else None
        return {} if ledger is None else dict(ledger.spent(self._context.orders.place, budget=budget, since=since))

    @property
    def ledger(self) -> Ledger | None:
        """The file of this client's orders; None where there is none."""
        return self._context.orders.ledger
