"""What a client remembers of its orders: in the ledger, where there is one, and in memory."""

from __future__ import annotations

from logging import Logger
from typing import TYPE_CHECKING

from .errors import ConfigurationError
from .outcomes import OPEN

if TYPE_CHECKING:
    from .effects import FindFreeRuns, RecordOrder, RecordRun
    from .job import Claim
    from .ledger.ledger import Ledger, Order
    from .ledger.spending import Cap


class Orders:
    """The orders of one client. All methods may block on a disk."""

    def __init__(self, ledger: Ledger | None, *, place: str, log: Logger, needed: bool = False) -> None:
        """Keep orders of a place in a ledger; where one that is not `needed` cannot be written, go on without."""
        self.ledger = ledger
        self.place = place
        self.needed = needed
        """True: where the ledger cannot be written, nothing may be posted."""
        self._log = log
        # Single steps on dictionaries need no lock, which a forked child could find held by a thread of its parent.
        self._runs: dict[str, str] = {}
        """Run → the order that has it."""
        self._claims: dict[str, Claim] = {}
        """Order → its claim, while its outcome is open."""

    def insist(self, ledger: Ledger) -> Ledger:
        """Keep orders in this ledger from now on, and post nothing where it cannot be written."""
        self.ledger, self.needed = ledger, True
        return ledger

    def record(self, note: RecordOrder) -> bool:
        """Write down how an order stands; False where another process or order is in the way."""
        order = note.order
        if note.state == "posted":
            if not self._posted(order, note.caps):
                return False
        elif not self._recorded(note):
            return False
        if note.state in OPEN:
            self._claims[order.id] = order.claim
        else:
            self._claims.pop(order.id, None)
        if note.run_id is not None:
            self._runs.setdefault(note.run_id, order.id)
        return True

    def find_free(self, asked: FindFreeRuns) -> tuple[tuple[str, ...], int]:
        """Return those of these runs that no other order has, and how many other open claims have the UUID."""
        claim = asked.claim
        held: set[str | None] = {one for one in asked.run_ids if self._runs.get(one, claim.order) != claim.order}
        rivals = {other.order for other in list(self._claims.values()) if _rivals(other, claim)}
        try:
            if self.ledger is not None:
                own = self.ledger.get(claim.order) if claim.order else None
                held |= self.ledger.held(self.place, asked.run_ids) - {own.run_id if own else None}
                if not claim.fresh:
                    # What the ledger knows counts as it says: another process may have closed it since.
                    rivals = {one for one in rivals if self.ledger.get(one) is None}
                    rivals |= {other.order for other in self.ledger.open_claims(self.place) if _rivals(other, claim)}
        except ConfigurationError as error:
            # Whose these runs are cannot be told now. What was posted stays open: this is no refusal of it.
            self._log.warning("whether the run of order %s was found cannot be told: %s", claim.order, error)
            return (), len(rivals)
        return tuple(run_id for run_id in asked.run_ids if run_id not in held), len(rivals)

    def record_run(self, note: RecordRun) -> None:
        """Write down how the order of a run stands; that it could not be written is logged."""
        if self.ledger is None:
            return
        try:
            self.ledger.record_run(self.place, note.run_id, note.state, **note.facts)
        except ConfigurationError as error:
            self._log.warning("run %s is %s: %s", note.run_id, note.state, error)

    def open_claims(self) -> tuple[Claim, ...]:
        """Return the submissions whose outcome is not known, those under way included."""
        if self.ledger is not None:
            return self.ledger.open_claims(self.place)
        return tuple(self._claims.values())

    def _posted(self, order: Order, caps: tuple[Cap, ...]) -> bool:
        if self.ledger is None:
            return True
        try:
            return self.ledger.post(order, *caps)
        except ConfigurationError as error:
            if self.needed or caps:
                raise
            self._log.warning("%s; orders are not kept on the disk: name a file with ledger=, or ledger=False", error)
            self.ledger = None
            return True

    def _recorded(self, note: RecordOrder) -> bool:
        if self.ledger is None:
            return not note.adopted or self._runs.setdefault(note.run_id or "", note.order.id) == note.order.id
        try:
            if note.adopted and note.run_id is not None:
                return self.ledger.adopt(note.order.id, note.run_id, self.place)
            self.ledger.record(note.order.id, note.state, run_id=note.run_id, **note.facts)
        except ConfigurationError as error:
            # What was paid for must not be lost over a full disk: the caller still gets the run.
            self._log.warning("order %s is %s, run %s: %s", note.order.id, note.state, note.run_id, error)
        return True


def _rivals(other: Claim, claim: Claim) -> bool:
    return other.order != claim.order and other.uuid.casefold() == claim.uuid.casefold()
