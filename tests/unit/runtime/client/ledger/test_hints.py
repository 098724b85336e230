"""Hints of orders in the queue of workers: which orders have one, in which order they come, and who gives them."""

from __future__ import annotations

import psycopg
import pytest
from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.ledger import hints, requests
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order
from nanogpt_video._runtime.client.system import process

from tests.support.postgres import Server

PLACE = "https://service.example/api"


@pytest.fixture
def address(postgres_server: Server) -> str:
    return postgres_server.database()


@pytest.fixture
def book(address: str) -> Ledger:
    """A ledger with the orders 0 to 5 of a batch, of which 0 to 3 were handed over."""
    made = Ledger(address)
    hints.prepare(made)
    made.add(order(number) for number in range(6))
    requests.keep_batch(made, "b", PLACE, {})
    requests.keep(made, PLACE, "b", {f"{number}": (number, {}) for number in range(4)})
    return made


def order(number: int, **known: object) -> Order:
    return Order(**{"id": f"{number}", "place": PLACE, "batch": "b", "model": "m", **known})


def hinted(address: str) -> list[str]:
    """Return the orders that have hints, in the order in which workers get them."""
    with psycopg.connect(address, options="-c search_path=paid_orders,paid_jobs") as base:
        asked = (
            "select args ->> 'order' from paid_jobs.procrastinate_jobs where queue_name = %s and status = 'todo' "
            "and scheduled_at is null order by priority desc, id"
        )
        return [found for (found,) in base.execute(asked, (hints.queue(PLACE),))]


def test_what_is_handed_over_has_one_hint_each_however_often(book: Ledger, address: str):
    assert hinted(address) == ["0", "1", "2", "3"]
    requests.keep(book, PLACE, "b", {"0": (0, {})})
    hints.give_all(book, PLACE)
    assert hinted(address) == ["0", "1", "2", "3"]
    requests.keep(book, PLACE, "b", {"4": (4, {})}, hinted=False)
    assert hinted(address) == ["0", "1", "2", "3"]
    hints.give_all(book, PLACE)
    assert hinted(address) == ["0", "1", "2", "3", "4"]
    book.record("4", "refused")
    hints.tidy(book, "b")
    with psycopg.connect(address, options="-c search_path=paid_orders,paid_jobs") as base:
        base.execute("delete from paid_jobs.procrastinate_jobs where args ->> 'order' in ('0', '1', '2')")
    leases.claim(book, order(0), None)
    book.record("1", "refused")
    hints.give_all(book, "https://elsewhere.example")
    assert hinted(address) == ["3"]
    hints.give_all(book, PLACE)
    assert hinted(address) == ["3", "2"], "0 is in the hands of a process, 1 does not wait any more"
    hints.tidy(book, "b")
    assert hinted(address) == ["3", "2"]
    book.record("3", "refused")
    hints.tidy(book, "b")
    assert hinted(address) == ["2"]


def test_a_pause_takes_the_hints_and_the_end_of_it_gives_them_by_priority(book: Ledger, address: str):
    assert requests.pause(book, "b", paused=True)
    hints.give_all(book, PLACE)
    assert hinted(address) == []
    assert leases.claim(book, order(0), None) is None, "what was in the hands of a worker is not bought either"
    leases.prioritise(book, "b", -1)
    book.within(lambda base, _: base.execute("update orders set priority = 7 where id = '2'"))
    assert [one.id for one in leases.waiting(book, "b")] == ["2", "0", "1", "3", "4", "5"]
    assert requests.pause(book, "b", paused=False)
    assert hinted(address) == ["2", "0", "1", "3"]
    assert not requests.pause(book, "another", paused=True)


def test_what_one_worker_cannot_buy_is_for_others_later_or_where_one_begins(book: Ledger, address: str):
    with psycopg.connect(address, options="-c search_path=paid_orders,paid_jobs") as base:
        base.execute("delete from paid_jobs.procrastinate_jobs")
    for number in range(4):
        hints.later(book, PLACE, f"{number}", 3600)
    hints.give_all(book, PLACE)
    assert hinted(address) == []
    assert not hints.is_more(book, PLACE, ())
    hints.hasten(book, PLACE)
    assert hinted(address) == ["0", "1", "2", "3"]
    assert hints.is_more(book, PLACE, ("0", "1", "2"))
    assert not hints.is_more(book, PLACE, ("0", "1", "2", "3")), "4 and 5 were not handed over"
    assert not hints.is_more(book, "https://elsewhere.example", ())


def test_a_duty_is_of_one_process_until_it_ends_or_is_given_up(
    book: Ledger, address: str, monkeypatch: pytest.MonkeyPatch
):
    names = [process.owner(), "elsewhere:1::"]

    def has(number: int) -> bool:
        monkeypatch.setattr(hints, "owner", lambda: names[number])
        return hints.has_duty(book, "one")

    assert [has(0), has(1), has(0)] == [True, False, True]
    with psycopg.connect(address, options="-c search_path=paid_orders,paid_jobs") as base:
        base.execute("update paid_orders.duties set until = until - 60")
    assert [has(1), has(0), has(1)] == [True, False, True]
    hints.resign(book, "one")
    assert [has(0), has(1)] == [True, False]
