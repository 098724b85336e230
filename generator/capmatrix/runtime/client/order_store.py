"""The orders of one client: in the ledger, where there is one, and in memory."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from logging import Logger

from .effects import FindFreeRuns, RecordOrder, RecordRun
from .errors import ConfigurationError
from .job import Claim
from .ledger import statements
from .ledger.ledger import Ledger, Order
from .ledger.spending import Cap
from .observability import Metrics
from .outcomes import OPEN


class Orders:
    """The orders of one client. All methods may wait for a disk."""

    def __init__(self, ledger: Ledger | None, *, place: str, log: Logger, needed: bool = False) -> None:
        """Take the ledger for orders of a place; unless `needed`, it is given up where it cannot be written."""
        self.ledger = ledger
        self.place = place
        self.needed = needed
        """Whether nothing may be posted where the ledger cannot be written."""
        self.metrics: Metrics | None = None
        self._log = log
        # Single operations on dictionaries need no lock; a lock could be held by a thread of the parent after a fork.
        self._runs: dict[str, str] = {}
        """Run → the order that has it."""
        self._claims: dict[str, Claim] = {}
        """Order → its claim, while its outcome is not known."""
        self._sent: set[str] = set()
        """Orders that are being sent."""
        self._keyed: dict[str, Order] = {}
        """Orders with idempotency keys, by id, while their outcome is not known."""

    def require(self, ledger: Ledger) -> Ledger:
        """Use this ledger from now on, and post nothing where it cannot be written."""
        self.ledger, self.needed = ledger, True
        return ledger

    def record(self, note: RecordOrder) -> bool:
        """Record the state of an order; return False where another process or order is in the way."""
        order = note.order
        if note.state == "posted":
            if not self._posted(order, note.caps):
                return False
            self._sent.add(order.id)
        elif not self._recorded(note):
            return False
        if note.state != "posted" and order.id in self._sent:
            self._sent.discard(order.id)
            if self.metrics is not None:
                self.metrics.submitted(order.model, note.state)
        if note.state in OPEN:
            self._claims[order.id] = order.claim
            if order.idempotency_key is not None:
                self._keyed[order.id] = order
        else:
            self._claims.pop(order.id, None)
            self._keyed.pop(order.id, None)
        if note.run_id is not None:
            self._runs.setdefault(note.run_id, order.id)
        return True

    def find_free(self, asked: FindFreeRuns) -> tuple[tuple[str, ...], int]:
        """Return those of these runs that no other order has, and how many other open claims have the UUID."""
        claim = asked.claim
        held: set[str | None] = {run for run in asked.run_ids if self._runs.get(run, claim.order) != claim.order}
        rivals = {rival.order for rival in list(self._claims.values()) if _are_rivals(rival, claim)}
        try:
            if self.ledger is not None:
                order = self.ledger.get(claim.order) if claim.order else None
                held |= self.ledger.held(self.place, asked.run_ids) - {order.run_id if order else None}
                if not claim.fresh:
                    # The ledger overrules memory: another process may have closed a claim since.
                    rivals = {rival for rival in rivals if self.ledger.get(rival) is None}
                    rivals |= {
                        rival.order for rival in self.ledger.open_claims(self.place) if _are_rivals(rival, claim)
                    }
        except ConfigurationError as error:
            # Without the ledger no run can be assigned now; the submission stays open.
            self._log.warning("the run of order %s cannot be searched for: %s", claim.order, error)
            return (), len(rivals)
        return tuple(run_id for run_id in asked.run_ids if run_id not in held), len(rivals)

    def record_run(self, note: RecordRun) -> None:
        """Record the state of the order that has a run; log where that cannot be written."""
        if self.metrics is not None and "took" in note.facts:
            self.metrics.completed(note.facts.get("model") or "", note.facts["took"])
        if self.ledger is None:
            return
        try:
            self.ledger.record_run(self.place, note.run_id, note.state, **note.facts)
        except ConfigurationError as error:
            self._log.warning("run %s is %s: %s", note.run_id, note.state, error)

    def of_run(self, run_id: str) -> Order | None:
        """Return the order that has a run; None where none is known, or the ledger cannot be read."""
        try:
            return next(self.ledger.orders(place=self.place, run_id=run_id, limit=1), None) if self.ledger else None
        except ConfigurationError:
            return None

    def get(self, order_id: str) -> Order | None:
        """Return an order; None where it is not known, or the ledger cannot be read."""
        try:
            return self.ledger.get(order_id) if self.ledger else self._keyed.get(order_id)
        except ConfigurationError:
            return None

    def durations(self, model: str, length: str, limit: int) -> list[float]:
        """Return how long jobs took, see `Ledger.durations`; none where the ledger cannot be read."""
        try:
            return self.ledger.durations(self.place, model, length, limit) if self.ledger else []
        except ConfigurationError:
            return []

    @property
    def name(self) -> str:
        """What names the ledger; empty where there is none."""
        return "" if self.ledger is None else self.ledger.name

    def counts(self) -> Mapping[str, int]:
        """Return how many orders of this place are in each state; nothing where the ledger cannot be read."""
        try:
            return self.ledger.looking(lambda base: statements.states(base, self.place)) if self.ledger else {}
        except ConfigurationError:
            return {}

    def spent(self) -> Mapping[str, Decimal]:
        """Return currency → cost of the orders of this place; nothing where the ledger cannot be read."""
        try:
            return self.ledger.spent(self.place) if self.ledger else {}
        except ConfigurationError:
            return {}

    def open_claims(self) -> tuple[Claim, ...]:
        """Return the claims of submissions whose outcome is not known, those under way included."""
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
            self._log.warning(
                "%s; orders are not kept on the disk: name another file as the ledger, or go without", error
            )
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
            # A full disk must not hide a charged run: the caller still gets it.
            self._log.warning("order %s is %s, run %s: %s", note.order.id, note.state, note.run_id, error)
        return True


def _are_rivals(first: Claim, second: Claim) -> bool:
    return first.order != second.order and first.uuid.casefold() == second.uuid.casefold()
