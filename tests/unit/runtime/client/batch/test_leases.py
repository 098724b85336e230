"""Claims and budgets of a batch in the ledger."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.ledger import transitions
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order
from nanogpt_video._runtime.client.system import process

PLACE = "https://service/api"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    made = Ledger(tmp_path / "ledger.sqlite3")
    made.add(Order(id=str(number), place=PLACE, batch="b", model="m") for number in range(4))
    return made


def reserved(ledger: Ledger, order: str, amount: str | None = "1") -> Order:
    found = ledger.get(order)
    assert found is not None
    return Order(
        id=order, place=PLACE, budget="batch b", currency="USD", reserved=None if amount is None else Decimal(amount)
    )


def test_a_budget_holds_what_is_claimed_and_what_was_spent(ledger: Ledger) -> None:
    assert leases.claim(ledger, reserved(ledger, "0"), Decimal(2)) is not None
    assert leases.claim(ledger, reserved(ledger, "1"), Decimal(2)) is not None
    with pytest.raises(leases.OverBudget):
        leases.claim(ledger, reserved(ledger, "2"), Decimal(2))
    with pytest.raises(leases.OverBudget):
        leases.claim(ledger, reserved(ledger, "2", None), Decimal(100))
    claimed = ledger.get("0")
    assert claimed is not None
    assert ledger.post(claimed)
    ledger.record("0", "running", run_id="r0", cost=Decimal("0.5"))
    assert leases.claim(ledger, reserved(ledger, "2", "0.5"), Decimal(2)) is not None


def test_an_order_is_claimed_by_one_and_posted_by_who_claimed_it_last(ledger: Ledger) -> None:
    first = leases.claim(ledger, reserved(ledger, "0"), None)
    second = leases.claim(ledger, reserved(ledger, "0"), None)
    assert first is not None
    assert second is not None
    assert not ledger.post(first)
    assert ledger.post(second)
    assert leases.claim(ledger, reserved(ledger, "0"), None) is None


def test_what_a_process_held_that_has_ended_is_free_and_what_it_posted_unknown(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [process.owner(), f"{process.boot()}:99999999:1:{process._namespace()}", "elsewhere:1:1:"]
    states = ("claimed", "posted", "running")
    for number, name in enumerate(names):
        monkeypatch.setattr(transitions, "owner", lambda name=name: name)
        monkeypatch.setattr(leases, "owner", lambda name=name: name)
        ledger.add(Order(id=f"{number} {state}", place=PLACE, batch="b", model="m") for state in states)
        for state in states:
            claimed = leases.claim(ledger, replace(reserved(ledger, "0"), id=f"{number} {state}"), None)
            assert claimed is not None
            assert state == "claimed" or ledger.post(claimed)
            if state == "running":
                ledger.record(claimed.id, "running", run_id=f"r{number}")
                leases.look_after(ledger, [claimed.id])
    leases.free_of_ended(ledger)
    held = {order.id: order.owner for order in ledger.orders(batch="b") if order.owner is not None}
    assert held == {f"{number} {state}": names[number] for number in (0, 2) for state in states}
    (lost,) = ledger.orders("unknown")
    assert (lost.id, lost.reason) == ("1 posted", leases.ENDED)


def test_orders_wait_by_priority_then_by_age(ledger: Ledger) -> None:
    ledger.add(Order(id=f"later {number}", place=PLACE, batch="b", model="m", priority=5) for number in range(2))
    ledger.add([Order(id="other", place=PLACE, batch="c", model="m", priority=9)])
    assert [order.id for order in leases.waiting(ledger, "b")] == ["later 0", "later 1", "0", "1", "2", "3"]
    ledger.record("later 0", "refused")
    leases.prioritise(ledger, "b", -1)
    assert [order.id for order in leases.waiting(ledger, "b")] == ["0", "1", "2", "3", "later 1"]
    assert {order.priority for order in ledger.orders("refused")} == {5}


def test_what_is_bought_again_keeps_what_it_was(ledger: Ledger) -> None:
    claimed = leases.claim(ledger, reserved(ledger, "0"), None)
    assert claimed is not None
    ledger.post(claimed)
    ledger.record("0", "running", run_id="r0", cost=Decimal(1), currency="USD")
    ledger.record("0", "failed", reason="no")
    failed = ledger.get("0")
    assert failed is not None
    leases.wait_again(ledger, failed)
    leases.wait_again(ledger, failed)  # another process says so too
    assert [(order.state, order.run_id) for order in ledger.orders(run_id="r0")] == [("failed", "r0")]
    anew = ledger.get("0")
    assert anew is not None
    assert (anew.state, anew.run_id, anew.cost, anew.batch) == ("waiting", None, None, "b")
    assert ledger.spent(PLACE, budget="batch b") == {"USD": Decimal(1)}
