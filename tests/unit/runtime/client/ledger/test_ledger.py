"""The ledger: which word about an order counts, who may post it, what is read of it, and what orders may cost."""

from __future__ import annotations

import logging
import os
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.client.ledger import ledger, spending, transitions
from nanogpt_video._runtime.client.ledger.ledger import Cap, Ledger, Order, OverLimit, day_began, new_id
from nanogpt_video._runtime.client.outcomes import STATES, State, table
from nanogpt_video._runtime.client.system import process

from tests.support.ledgers import GONE, PLACE, by_hand, got, order, put, take


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch):
    """Let the code believe that it runs in another process, until told otherwise; both run."""

    def be(name: str | None) -> None:
        monkeypatch.setattr(transitions, "owner", lambda: name or process.owner())
        monkeypatch.setattr(transitions, "is_running", lambda _: True)

    return be


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("word", [state for state in STATES if state not in ("claimed", "posted")])
def test_a_word_counts_where_it_may_follow_and_changes_nothing_else(book: Ledger, before: State, word: State):
    put(book, before)
    allowed = word == before or word in table()["states"][before]["next"]
    assert book.record("order-0", word) is allowed
    assert got(book).state == (word if allowed else before)


@pytest.mark.parametrize("strong", ["running", "done", "fetched", "given_back"])
@pytest.mark.parametrize("weak", ["unknown", "refused"])
def test_a_later_and_weaker_word_never_hides_a_run(book: Ledger, strong: State, weak: State):
    put(book, strong)
    assert book.record("order-0", weak, reason="no answer came") is False
    found = book.get("order-0")
    assert found is not None
    assert (found.state, found.run_id, found.reason) == (strong, "run-0", None)


@pytest.mark.parametrize("before", ["waiting", "posted", "unknown", "refused"])
def test_a_run_that_shows_up_late_is_kept_whatever_was_believed(book: Ledger, before: State):
    put(book, before)
    assert book.record("order-0", "running", run_id="late") is True
    found = book.get("order-0")
    assert found is not None
    assert (found.state, found.run_id) == ("running", "late")


def test_what_is_learned_late_of_a_run_that_is_known_fills_what_was_not_known(book: Ledger):
    put(book, "done")
    assert book.record("order-0", "running", run_id="run-0", cost=Decimal("0.20"), currency="USD") is False
    found = book.get("order-0")
    assert found is not None
    assert (found.state, found.cost, found.currency) == ("done", Decimal("0.20"), "USD")
    book.record("order-0", "running", run_id="run-0", cost=Decimal(9))
    assert book.get("order-0") == found.__class__(**{**fields(found), "changed": changed(book)})


def fields(found: Order) -> dict[str, Any]:
    return {name: getattr(found, name) for name in ledger.Order.__slots__}


def changed(book: Ledger) -> float:
    found = book.get("order-0")
    assert found is not None
    return found.changed


def test_a_second_run_of_one_order_is_hidden_by_nobody(book: Ledger, caplog):
    put(book, "running", model="veo2-video")
    assert book.record("order-0", "running", run_id="twin", cost=Decimal(1)) is False
    first, second = book.orders()
    assert (first.run_id, second.run_id, second.state, second.model) == ("run-0", "twin", "running", "veo2-video")
    assert second.cost == 1
    assert "has run run-0 already, and now also run twin" in caplog.text
    book.record("order-0", "done", run_id="twin")
    assert [one.state for one in book.orders()] == ["running", "done"]


def test_what_nobody_knows_is_recorded_nowhere(book: Ledger):
    assert book.record("nobody", "running", run_id="run") is False
    assert list(book.orders()) == []


def test_facts_of_a_run_by_its_id(book: Ledger):
    put(book, "running")
    assert book.record_run(PLACE, "run-0", "fetched", film="/films/a.mp4") is True
    assert book.record_run(PLACE, "other", "fetched") is False
    assert book.record_run("https://elsewhere.example", "run-0", "failed") is False
    (found,) = book.orders("fetched")
    assert found.film == "/films/a.mp4"


def test_a_path_that_is_no_text_and_a_reason_with_half_a_character(book: Ledger):
    put(book, "running")
    film = os.fsdecode(b"/films/\xff.mp4")
    assert book.record("order-0", "fetched", film=film, reason="half \ud800 " + "x" * 9000)
    (found,) = book.orders()
    assert found.film == film
    assert found.reason is not None
    assert found.reason.startswith("half ? xxx")
    assert len(found.reason) == 2000


def test_an_order_is_posted_once(book: Ledger):
    assert book.post(order()) is True
    assert book.post(order()) is False
    for state in ("running", "done", "fetched", "failed", "given_back", "refused"):
        put(book, state, 7)
        assert book.post(order(7)) is False
        by_hand(book, "delete from orders where id = 'order-7'")


def test_the_claim_is_in_the_file_before_anything_leaves(book: Ledger):
    book.post(order(sent_at=5.0, fresh=False))
    (claim,) = Ledger(book.name).open_claims(PLACE)
    assert (claim.order, claim.uuid, claim.sent_at, claim.fresh) == ("order-0", "uuid-0", 5.0, False)
    assert book.open_claims("https://elsewhere.example") == ()


def test_what_was_certainly_not_processed_is_posted_again_by_the_same_process(book: Ledger, elsewhere):
    book.post(order())
    assert book.record("order-0", "waiting") is True
    elsewhere("another")
    assert book.post(order()) is False, "its process waits for a moment to send it again"
    elsewhere(None)
    assert book.post(order()) is True
    assert got(book).state == "posted"


def test_nobody_else_closes_or_posts_what_a_process_has_in_hand(book: Ledger, elsewhere):
    book.post(order())
    elsewhere("another")
    for word in ("unknown", "refused", "waiting"):
        assert book.record("order-0", word) is False
    assert book.forget("order-0") is False
    assert book.post(order()) is False
    assert book.record("order-0", "running", run_id="seen") is True, "a run is there for everybody to see"


def test_an_unknown_order_is_posted_again_by_others_only_when_its_time_is_over(book: Ledger, elsewhere, monkeypatch):
    book.post(order())
    book.record("order-0", "unknown", reason="no answer")
    elsewhere("another")
    assert book.post(order()) is False
    later = transitions.boot_seconds() + transitions.POST_WITHIN + 1
    monkeypatch.setattr(transitions, "boot_seconds", lambda: later)
    assert book.post(order()) is True
    elsewhere(None)
    assert book.post(order()) is False


def test_orders_of_a_batch_are_taken_in_turn_and_each_once(book: Ledger):
    assert book.add(order(n, batch="b", ordinal=n) for n in range(3)) == 3
    assert book.add(order(n, batch="b") for n in range(4)) == 1
    taken = [take(book, "b") for _ in range(5)]
    assert [one and one.id for one in taken] == ["order-0", "order-1", "order-2", "order-3", None]
    assert book.counts("b") == {"claimed": 4}
    assert take(book, "another") is None
    assert all(book.post(one) for one in taken if one is not None)


def test_a_claim_that_was_slept_over_is_anybodys_and_cannot_be_posted_any_more(book: Ledger, monkeypatch):
    book.add([order(batch="b")])
    slow = take(book, "b")
    assert slow is not None
    assert take(book, "b") is None
    later = transitions.boot_seconds() + transitions.POST_WITHIN + 1
    monkeypatch.setattr(transitions, "boot_seconds", lambda: later)
    quick = take(book, "b")
    assert quick is not None
    assert book.post(slow) is False, "the thread that slept has the same process, and an older claim"
    assert book.post(quick) is True
    assert book.post(slow) is False


def test_claims_of_a_process_or_a_boot_that_has_ended_are_free_at_once(book: Ledger, monkeypatch):
    book.add(order(n, batch="b") for n in range(2))
    take(book, "b")
    take(book, "b")
    by_hand(book, "update orders set owner = ? where id = 'order-0'", GONE)
    by_hand(book, "update orders set boot = 'earlier' where id = 'order-1'")
    assert [one and one.id for one in (take(book, "b"), take(book, "b"), take(book, "b"))] == [
        "order-0",
        "order-1",
        None,
    ]


def test_ended_orders_are_made_again_once_and_what_they_cost_stays(book: Ledger):
    put(book, "failed", 0, batch="b", cost=Decimal("0.5"), budget="films")
    put(book, "refused", 1, batch="b")
    put(book, "fetched", 2, batch="b")
    assert take(book, "b") is None
    again = take(book, "b", ["failed"])
    assert again is not None
    assert again.id == "order-0"
    assert take(book, "b", ["failed"]) is None
    assert (again.run_id, again.cost, again.uuid) == (None, None, "")
    assert book.post(again)
    book.record("order-0", "running", run_id="second")
    book.record("order-0", "failed")
    assert take(book, "b") is None, "it failed again: nobody asked for a third time"
    assert book.spent(PLACE, budget="films") == {"": Decimal("0.5")}
    assert book.held(PLACE, ["run-0", "second"]) == {"run-0", "second"}
    assert book.counts("b") == {"failed": 1, "refused": 1, "fetched": 1}
    assert take(book, "b", ["fetched"]) is None


def test_a_submission_that_never_arrived_is_closed_by_hand(book: Ledger):
    put(book, "unknown")
    put(book, "running", 1)
    assert [book.forget(f"order-{n}") for n in range(3)] == [True, False, False]
    assert [one.state for one in book.orders()] == ["refused", "running"]
    book.post(order(3))
    assert book.forget("order-3") is False, "this process waits for its answer"
    by_hand(book, "update orders set owner = ? where id = 'order-3'", GONE)
    assert book.forget("order-3") is True


def test_a_run_belongs_to_one_order(book: Ledger):
    put(book, "running", 0)
    put(book, "unknown", 1)
    assert book.adopt("order-1", "run-0", PLACE) is False
    assert book.adopt("order-1", "run-1", PLACE) is True
    assert book.adopt("order-1", "run-1", PLACE) is True
    assert book.adopt("order-1", "run-2", PLACE) is False, "it has another one"
    assert book.held(PLACE, (f"run-{n}" for n in range(1200))) == {"run-0", "run-1"}
    assert book.held("https://elsewhere.example", ["run-0"]) == frozenset()
    assert book.adopt("of another machine", "run-3", PLACE) is True
    assert book.held(PLACE, ["run-3"]) == {"run-3"}


def test_orders_are_read_by_state_place_batch_and_run(book: Ledger):
    states: list[State] = ["unknown", "running", "done", "running", "fetched"]
    for number, state in enumerate(states):
        put(book, state, number, batch="b" if number else None, place=PLACE if number != 3 else "")
    book.add([order(9, place="https://elsewhere.example", state="running", run_id="x")])
    assert [one.id[-1] for one in book.orders()] == ["0", "1", "2", "3", "4", "9"]
    assert [one.id[-1] for one in book.orders("done", "running", place=PLACE)] == ["1", "2", "3"]
    assert [one.id[-1] for one in book.orders(batch="b")] == ["1", "2", "3", "4"]
    assert [one.id[-1] for one in book.orders(run_id="run-2")] == ["2"]
    assert [one.id[-1] for one in book.orders(newest=True, limit=2)] == ["9", "4"]
    assert [one.id[-1] for one in book.unfinished(PLACE, limit=2)] == ["3", "2"]
    assert book.counts("b") == {"running": 2, "done": 1, "fetched": 1}


def test_whoever_reads_slowly_keeps_nobody_from_writing(book: Ledger):
    book.add(order(n, batch="b") for n in range(1500))
    other, seen = Ledger(book.name), 0
    for one in book.orders():
        if seen % 100 == 0:
            other.add([order(10_000 + seen)])
            book.record(one.id, "refused")
        seen += 1
    assert seen >= 1500
    assert {one.id for one in book.orders("waiting", "refused")} == {one.id for one in book.orders()}


def test_an_order_that_changes_its_state_is_seen_once(book: Ledger):
    book.add(order(n, state="running", run_id=str(n)) for n in range(1100))
    seen: list[str] = []
    for one in book.orders("running", "done"):
        seen.append(one.id)
        if len(seen) % 10 == 0:
            book.record(f"order-{len(seen) + 5}", "done")
    assert seen == [f"order-{n}" for n in range(1100)]


def test_reading_makes_no_file(tmp_path: Path):
    book = Ledger(tmp_path / "nowhere" / "ledger.sqlite3")
    assert list(book.orders()) == []
    assert book.open_claims() == ()
    assert book.get("x") is None
    assert book.counts("b") == {}
    assert list(tmp_path.iterdir()) == []


def test_old_orders_are_deleted_but_nothing_that_is_open_held_or_still_counts(book: Ledger):
    for number, state in enumerate(STATES):
        put(book, state, number)
    put(book, "fetched", 20, batch="b")
    put(book, "fetched", 21, budget="films")
    by_hand(book, "update orders set changed = ?", time.time() - 10 * 86400)
    put(book, "fetched", 22)
    assert book.prune(30) == 0
    assert book.prune(9) == 5
    left = {one.state for one in book.orders()}
    assert left == {"posted", "unknown", "running", "done", "failed", "fetched"}
    assert {one.id for one in book.orders("fetched")} == {"order-20", "order-21", "order-22"}
    assert book.prune(9, batch="b") == 1
    assert book.prune(0) == 0, "a day at least"


def test_a_budget_is_what_its_orders_cost_or_may_cost(book: Ledger):
    cap = Cap(limit=Decimal("1.00"), budget="films")

    def posts(number: int, price: str) -> bool:
        try:
            return book.post(order(number, budget="films", reserved=Decimal(price), currency="USD"), cap)
        except OverLimit:
            return False

    assert [posts(n, "0.40") for n in range(3)] == [True, True, False]
    assert book.get("order-2") is None, "what was refused is not there"
    book.record("order-0", "running", run_id="a", cost=Decimal("0.10"))
    assert posts(2, "0.50") is True
    assert book.spent(PLACE, budget="films") == {"USD": Decimal("1.00")}
    book.record("order-1", "refused")
    book.record("order-2", "unknown")
    assert book.spent(PLACE, budget="films") == {"USD": Decimal("0.60")}
    book.record("order-0", "given_back")
    assert book.spent(PLACE, budget="films") == {"USD": Decimal("0.50")}
    assert posts(3, "0.51") is False
    assert posts(3, "0.50") is True


def test_an_order_that_is_posted_again_is_not_counted_twice(book: Ledger):
    cap = Cap(limit=Decimal(1), budget="films")
    one = order(budget="films", reserved=Decimal(1), currency="USD")
    assert book.post(one, cap)
    book.record("order-0", "waiting")
    assert book.post(one, cap)


def test_a_budget_holds_one_currency_and_a_day_each(book: Ledger):
    cap = Cap(limit=Decimal(9), budget="films")
    assert book.post(order(0, budget="films", reserved=Decimal(1), currency="USD"), cap)
    with pytest.raises(OverLimit) as caught:
        book.post(order(1, budget="films", reserved=Decimal(1), currency="XNO"), cap)
    assert caught.value.other == "USD"
    today = Cap(limit=Decimal(9), since=day_began())
    assert book.post(order(2, reserved=Decimal(9), currency="XNO"), today)
    with pytest.raises(OverLimit) as caught:
        book.post(order(3, reserved=Decimal("8.01"), currency="USD"), today)
    assert caught.value.left == 8


def test_a_day_is_one_of_utc_and_yesterday_does_not_count(book: Ledger):
    noon = 1_700_000_000.0
    assert day_began(noon) == 1_699_920_000.0
    assert time.gmtime(day_began(noon))[3:6] == (0, 0, 0)
    cap = Cap(limit=Decimal(1), since=day_began(noon))
    assert book.post(order(0, reserved=Decimal(1), sent_at=day_began(noon) - 1), cap)
    assert book.post(order(1, reserved=Decimal(1), sent_at=noon), cap)
    with pytest.raises(OverLimit):
        book.post(order(2, reserved=Decimal("0.01"), sent_at=noon + 1), cap)
    assert book.post(order(3, place="https://simulated.example", reserved=Decimal(1), sent_at=noon), cap)


def test_every_state_costs_something_but_those_that_say_otherwise():
    free = {"waiting", "claimed", "refused", "given_back"}
    assert set(spending.COUNTED) == set(STATES) - free


def test_nothing_is_logged_where_nothing_is_odd(book: Ledger, caplog):
    caplog.set_level(logging.DEBUG)
    book.add(order(n, batch="b") for n in range(3))
    one = take(book, "b")
    assert one is not None
    book.post(one)
    book.record(one.id, "running", run_id=new_id())
    assert caplog.records == []


def test_only_what_nobody_holds_and_nothing_of_which_has_left_is_cancelled(book: Ledger):
    for number, state in enumerate(STATES):
        put(book, state, number)
    put(book, "claimed", 100, owner=process.owner(), boot=process.boot(), post_before=process.boot_seconds() + 60)
    every = [one.id for one in book.orders()] + ["order-200"]
    found = book.within(lambda base, read: {id_ for id_ in every if transitions.cancel(base, read, id_)})
    assert found == {f"order-{STATES.index(state)}" for state in ("waiting", "claimed")} | {"order-100"}
    assert {one.reason for one in book.orders("refused")} == {None, "cancelled before it was sent"}
