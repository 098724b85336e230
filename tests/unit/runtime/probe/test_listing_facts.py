"""What a probe reads from the list of runs."""

from __future__ import annotations

from typing import Any

import pytest
from nanogpt_video._runtime.client.ledger.ledger import Order
from nanogpt_video._runtime.probe import listing_facts
from nanogpt_video._runtime.service import State

from tests.support.observations import FAR, UUID, answer, row, seen, submission, told


@pytest.mark.parametrize(
    ("looks", "lists", "says"),
    [
        (
            [(2, "running"), (10, "running"), (20, "completed")],
            [(5, True)],
            "5.0 s after it was submitted, before it was over",
        ),
        (
            [(2, "running"), (20, "completed")],
            [(5, False), (19, True)],
            "19 s after it was submitted, about when it was",
        ),
        (
            [(2, "running"), (20, "completed")],
            [(19, False), (25, False), (31, True)],
            "31 s after it was submitted, 5.0 s to 29 s after it was completed",
        ),
        ([(20, "failed")], [(19, False), (50, False)], "was not listed within 30 s after it was failed"),
        ([(20, "running")], [(50, False)], "was not listed within 50 s after it was submitted, and not over by then"),
    ],
)
def test_how_late_a_run_is_listed_is_told_as_far_as_the_looks_allow(
    looks: list[tuple[float, State]], lists: list[tuple[float, bool]], says: str
) -> None:
    one = submission(tuple(looks), tuple((at, (row(),) if found else ()) for at, found in lists))
    assert f"run 1 {'was listed ' * ('not' not in says)}{says}" in told(listing_facts.lag(seen(one))).says


@pytest.mark.parametrize(("late", "chosen"), [(40, "settle-window of 300 s"), (200, "settle-window of at least 400 s")])
def test_a_window_is_suggested_that_holds_twice_the_slowest_run(late: float, chosen: str) -> None:
    assert told(listing_facts.lag(seen(submission(lists=((late, (row(),)),))))).chosen == chosen


def test_a_state_counts_only_where_it_is_sure_when_the_list_was_had() -> None:
    one = submission(
        ((2, "queued"), (10, "running"), (20, "running"), (30, "completed")),
        ((1, ()), (5, (row(),)), (15, ()), (25, ()), (35, (row(),)), (45, ())),
    )
    said = told(listing_facts.states(seen(one, before=(row(None, "vid_0", word="failed"),))))
    assert "queued: not listed (1 looks); running: not listed (1 looks); completed: listed at 1 of 2 looks" in said.says
    assert "the list of the account says failed (1); not seen: failed" in said.says
    assert said.chosen == "runs are listed when they are over"


def test_earlier_failures_of_the_ledger_count() -> None:
    found = seen(submission())
    found.earlier = [(Order(id="a", place=""), row()), (Order(id="b", place=""), None)]
    said = told(listing_facts.states(found))
    assert "earlier runs that failed, by the ledger: 1 of 2 are listed" in said.says
    assert said.because == "A failed run is listed too."


@pytest.mark.parametrize(
    ("uuid", "says", "chosen"),
    [
        (UUID, "1 of 1 listed runs repeat it as it was sent", "a run is identified by its UUID"),
        (UUID.upper(), "1 of 1 listed runs repeat it, 1 of them in other letters", "in upper or lower case"),
        (None, "0 of 1 listed runs repeat it", "without found_by"),
        ("conv_12345678", "0 of 1 listed runs repeat it; instead there is conv_<8 digits>", "without found_by"),
    ],
)
def test_whether_the_uuid_comes_back_is_read_from_the_row_of_the_run(uuid: str | None, says: str, chosen: str) -> None:
    lists = ((9.0, (row(), row("of another", "vid_2"))), (10.0, (row(uuid),)))
    said = told(listing_facts.repeated(seen(submission(lists=lists))))
    assert (said.says, chosen in said.chosen) == (says, True)


def test_a_run_that_is_listed_under_another_id_is_told() -> None:
    said = told(listing_facts.repeated(seen(submission(lists=((9, (row(run_id="job_1234567"),)),)))))
    assert said.says.startswith("no run was listed during the probe; 1 rows repeat it under run ids that no submission")
    assert said.says.endswith("like job_<7 digits>")


@pytest.mark.parametrize(
    ("lists", "says"),
    [
        ({"new_UUID": (row("x", "vid_9"),)}, "UUID: ignored, a UUID that no request had lists 1 runs"),
        ({"new_UUID": (), "own_UUID": (row(),)}, "UUID: works"),
        ({"new_UUID": (), "own_UUID": (), "every": (row(),)}, "UUID: lists nothing, not even the runs with it"),
        ({"new_UUID": (), "own_UUID": ()}, "UUID: not known, as nothing is listed"),
        ({"new_UUID": None}, "UUID: could not be asked (503 busy)"),
        ({"other_model": (row(),)}, "model: ignored, a run is listed for another model too"),
        ({"other_model": (), "own_model": (row(),), "every": (row(),)}, "model: works"),
        ({"other_model": (), "own_model": (), "every": (row(),)}, "model: lists nothing, not even runs of that model"),
        ({"other_model": ()}, "model: not known, as no run of the probe is listed"),
        ({"one": (row(), row())}, "limit: ignored, 1 lists 2"),
        ({"one": (row(),), "every": (row(), row(None, "vid_2")), "usual": (row(),)}, "limit: works; without it 1 of 2"),
        ({"one": (row(),), "every": (row(),)}, "limit: not known, as no two runs are listed"),
    ],
)
def test_a_filter_works_only_where_it_was_seen_to_keep_something_out(lists: dict[str, Any], says: str) -> None:
    assert says in told(listing_facts.filters(seen(submission(), **lists))).says


@pytest.mark.parametrize(
    ("created", "says"),
    [
        ([30, 20, 20, 10], "the newest come first"),
        ([10, 20, None], "the oldest come first"),
        ([10, 30, 20], "in no order of time"),
        ([10, None], "the order is not known"),
    ],
)
def test_the_order_of_the_list_is_that_of_its_times(created: list[float | None], says: str) -> None:
    found = seen(every=tuple(row(None, f"vid_{number}", created=moment) for number, moment in enumerate(created)))
    found.answers = [answer({"data": [{"runId": "vid_0"}]}, "recover")]
    assert says in told(listing_facts.rows_of(found)).says


def test_clocks_that_are_far_apart_are_told() -> None:
    found = seen(submission(lists=((9, (row(created=FAR + 3600.0),)),)))
    found.answers = [answer({"data": [{"runId": "vid_1", "createdAt": "2026-11-21T10:00:00Z"}]}, "recover")]
    said = told(listing_facts.rows_of(found))
    assert "a row holds runId text, createdAt text" in said.says
    assert "times are written 0000-00-00T00:00:00Z" in said.says
    assert "a run was created 3600.0 s after it was submitted" in said.says
    assert said.chosen.startswith("clocks differ by more than a minute")


def test_one_run_for_two_submissions_is_an_idempotency_key() -> None:
    same = [submission(), submission()]
    said = told(listing_facts.shared(seen(*same)))
    assert said.says == "2 submissions got 1 run"
    assert "idempotency key" in said.chosen
    assert listing_facts.shared(seen(submission())) is None
