"""Ledgers for tests: orders that are in a state already, and files that another program has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.ledger import transitions
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order
from nanogpt_video._runtime.client.outcomes import State
from nanogpt_video._runtime.client.system import process

PLACE = "https://service.example/api"
GONE = f"{process.boot()}:{2**22 + 1}:7:{process._namespace()}"
"""A process that has ended: no process has such a number."""


def order(number: int = 0, **known: Any) -> Order:
    return Order(**{"id": f"order-{number}", "place": PLACE, "model": "m", "uuid": f"uuid-{number}", **known})


def put(book: Ledger, state: State, number: int = 0, **known: Any) -> Order:
    """Add an order that is in a state already."""
    if state in ("running", "done", "fetched", "failed", "given_back"):
        known = {"run_id": f"run-{number}"} | known
    book.add([order(number, state=state, **known)])
    return got(book, number)


def got(book: Ledger, number: int = 0) -> Order:
    found = book.get(f"order-{number}")
    assert found is not None
    return found


def by_hand(book: Ledger, statement: str, *values: Any) -> None:
    """Change the file as another program would."""
    book.close()
    base = sqlite3.connect(book.name, isolation_level=None)
    base.execute(statement, values)
    base.close()


def take(book: Ledger, batch: str, again: Iterable[State] = ()) -> Order | None:
    """Claim the next order of a batch that nobody holds, as a batch does; orders in the states `again` wait again."""
    for ended in [*book.orders(*again, batch=batch)] if again else []:
        leases.wait_again(book, ended)
    for waiting in book.orders("waiting", "claimed", batch=batch):
        if not transitions.held(waiting) and (claimed := leases.claim(book, waiting, None)) is not None:
            return claimed
    return None
