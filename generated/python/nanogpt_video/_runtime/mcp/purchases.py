"""Orders of agents: one per request id, whatever is repeated, and whoever repeats it.

An order's id in the ledger is made of the service's address and the request id, so that a repeated call finds what the
first one did, in this process, another one or after a restart. Without a request id, the request itself is the id.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from ..client.aio import AsyncClient, AsyncJob
from ..client.context import Context
from ..client.errors import ConfigurationError
from ..client.flows import budgets
from ..client.flows.bodies import encode
from ..client.flows.budgets import Budget, Terms
from ..client.ledger import statements, transitions
from ..client.ledger.ledger import POST_WITHIN, Ledger, Order
from ..client.ledger.rows import Reader
from ..client.outcomes import State
from ..client.prepare import judged
from ..client.system.stores import Base
from ..normalise import Normalised
from ..price import Estimate, estimate
from ..verdict import Verdict

PREFIX = "mcp:"
OPEN: tuple[State, ...] = ("claimed", "posted", "unknown", "running", "done")
"""States of an order whose end nobody has been told."""
_ANEW: tuple[State, ...] = ("waiting", "claimed", "refused")
"""States in which nothing was charged, so that the order may be posted (again)."""


class Buyer(AsyncClient):
    """The async client, which also buys orders with ids of its caller."""

    @property
    def context(self) -> Context:
        """The settings."""
        return self._context

    def judged(self, request: Mapping[str, Any]) -> tuple[Normalised, Verdict]:
        """Return a request in wire form, and the verdict on it."""
        return judged(self._context, request)

    def expected(self, payload: Mapping[str, Any]) -> Estimate:
        """Return what a request costs by the matrix."""
        return estimate(self._context.kit, payload, self._context.clock.today())

    async def buy(self, order: Order, payload: Mapping[str, Any], terms: Terms) -> AsyncJob:
        """Submit a payload as an order that this process has taken; errors are those of `submit`."""
        flow = budgets.submit(self._context, payload, terms, settle=0.0, order=order)
        return self._job(await self._driver.run(flow))


@dataclass(frozen=True, slots=True)
class Taken:
    """The order of a request id, or another one with the same request."""

    order: Order
    mine: bool
    """Whether this call has to post it; else somebody did, or it is another order."""


def digest_of(payload: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a request; raise `ConfigurationError` for values that JSON cannot hold."""
    return hashlib.sha256(encode(payload)).hexdigest()


def order_id(place: str, request_id: str) -> str:
    """Return the id in the ledger of a request id."""
    return f"{PREFIX}{hashlib.sha256(place.encode()).hexdigest()[:8]}:{request_id}"


def shown_id(order: Order) -> str:
    """Return the id by which a caller asks for an order: its request id; of orders of other programs, the run."""
    if order.id.startswith(PREFIX):
        return order.id.split(":", 2)[2]
    return order.run_id or order.id


def find(ledger: Ledger, place: str, id_: str) -> Order | None:
    """Return the order of a request id, a run or an id in the ledger; None where there is none."""
    found = ledger.get(order_id(place, id_)) or next(ledger.orders(place=place, run_id=id_, limit=1), None)
    if found is None and (other := ledger.get(id_)) is not None and other.place in (place, ""):
        found = other
    return found


def take(ledger: Ledger, wanted: Order, untold: Collection[str]) -> Taken:
    """Take an order for this process, in one transaction; an order that was posted is returned as it is.

    So is another order of the same request that is not over, or is among `untold`: its caller may be the same one, who
    has lost the answer. Raises `ConfigurationError` where the row cannot be read or written.
    """

    def work(base: Base, read: Reader) -> Taken:
        found = transitions.find(base, read, wanted.id)
        if found is None and statements.exists(base, wanted.id):
            raise ConfigurationError("the order of this request_id cannot be read; give another request_id")
        # Two servers of one process have one owner, so that what this process holds is somebody's, too.
        if found is not None and (found.state not in _ANEW or (found.state != "refused" and transitions.held(found))):
            return Taken(found, mine=False)
        twin = _twin(base, read, wanted, untold)
        if twin is not None:
            return Taken(twin, mine=False)
        if found is None:
            new = replace(wanted, state="claimed", attempt=1, **transitions.claim_for(POST_WITHIN))
            transitions.insert(base, [new])
            return Taken(new, mine=True)
        transitions.hold(base, wanted.id, "claimed")
        anew = {"digest": wanted.digest, "model": wanted.model, "reason": None, "reserved": None, "currency": None}
        transitions.change(base, wanted.id, anew)
        held = transitions.find(base, read, wanted.id)
        assert held is not None
        return Taken(held, mine=True)

    return ledger.within(work)


def _twin(base: Base, read: Reader, wanted: Order, untold: Collection[str]) -> Order | None:
    """Return an order of the same request that its caller may not know the end of."""
    same = statements.of_request(base, OPEN, wanted.digest, wanted.place, besides=wanted.id)
    for id_ in (*same, *untold):
        found = transitions.find(base, read, id_)
        if found is None or found.id == wanted.id or found.digest != wanted.digest:
            continue
        if found.state not in _ANEW or transitions.held(found):
            return found
    return None


def give_up(ledger: Ledger, order: Order, reason: str) -> None:
    """Record that an order which was taken was not posted."""
    found = ledger.get(order.id)
    if found is not None and found.state in ("waiting", "claimed"):
        ledger.record(order.id, "refused", reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What an agent may spend: caps of a session and of a day, which the ledger keeps, and when a person is asked."""

    session: Budget | None
    """The named budget of this run of the server; None: nothing may be bought."""
    day: Decimal | None
    ask_above: Decimal | None = None
    """A person must agree to what costs more; None: the caps alone decide."""
    why_not: str = ""
    """Why nothing may be bought."""


def allowance(
    name: str, *, session: Decimal | None, day: Decimal | None, ask_above: Decimal | None, key: bool
) -> Allowance:
    """Return what may be spent: nothing without a key or a cap of the session, whose amount is also that of a day."""
    why = "" if session is not None else "the server was started without --session-cap AMOUNT"
    why = why if key else "the server has no API key"
    budget = None if why or session is None else Budget(session, name=name)
    return Allowance(session=budget, day=session if day is None else day, ask_above=ask_above, why_not=why)
