"""A batch is its folder: whatever stops it, running it again goes on where it was, and each request is paid once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from nanogpt_video import AuthenticationError, ConfigurationError, InsufficientBalanceError
from nanogpt_video._runtime.client.prepare import Submittable
from nanogpt_video._runtime.client.system import process

from tests.support.batches import Bench, bench, request


@pytest.fixture(params=["asyncio", "trio"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, request.param) as made:
        yield made


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_what_is_done_is_not_bought_again(desk: Bench) -> None:
    desk.write(*map(request, range(5)))
    first = desk.run()
    assert (first.requests, first.made, first.complete, first.states) == (5, 5, True, {"fetched": 5})
    films = desk.films()
    assert len(films) == 5
    again = desk.run()
    assert (again.made, again.charged) == (5, first.charged)
    assert not desk.events
    assert desk.films() == films
    assert desk.charged() == ["0", "1", "2", "3", "4"]


def test_an_edited_file_buys_what_is_new_and_nothing_twice(desk: Bench) -> None:
    desk.write(*map(request, "abc"))
    desk.run()
    spelled = json.dumps(dict(reversed(request("a").items())), indent=None, separators=(" , ", " : "))
    desk.file.write_text(f"\n{json.dumps(request('d'))}\n  {spelled}\n{json.dumps(request('c'))}\n", encoding="utf-8")
    outcome = desk.run()
    assert (outcome.requests, outcome.made) == (3, 3)
    assert desk.charged() == ["a", "b", "c", "d"]


def test_an_array_and_lines_of_it_are_the_same_requests(one: Bench) -> None:
    one.write(*map(request, "ab"))
    one.run()
    one.file.write_text(json.dumps([request("a"), request("b"), request("c")], indent=2))
    one.run()
    assert one.charged() == ["a", "b", "c"]


def test_the_same_line_twice_is_two_films(desk: Bench) -> None:
    desk.write(request("a"), request("b"), request("a"))
    assert desk.run().made == 3
    desk.write(request("a"), request("a"), request("b"), request("a"))
    assert desk.run().made == 4
    assert desk.charged() == ["a", "a", "a", "b"]


def test_a_file_that_is_named_counts_by_what_it_holds(one: Bench) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(40)
    (one.home / "a.png").write_bytes(picture)
    one.write(request("x", image="a.png"))
    one.run()
    shutil.move(one.home / "a.png", one.home / "b.png")
    one.write(request("x", image="b.png"))
    assert one.run().made == 1
    assert len(one.fake.charges) == 1
    (one.home / "b.png").write_bytes(picture + b"\1")
    assert one.run().made == 1
    assert len(one.fake.charges) == 2


def test_who_was_stopped_waits_for_what_runs(desk: Bench) -> None:
    desk.fake.settings.working = 30.0
    desk.write(*map(request, range(3)))
    stopped = desk.run(seconds=1.0)
    assert (stopped.made, stopped.states) == (0, {"running": 3})
    desk.fake.settings.working = 0.05
    outcome = desk.run()
    assert (outcome.made, desk.events["resumed"], desk.events["submitted"]) == (3, 3, 0)
    assert len(desk.fake.charges) == 3


def test_doubt_is_settled_before_anything_is_bought(desk: Bench) -> None:
    desk.fake.plan.script("submit", "reset charged=1")
    desk.fake.settings.recover_lag = 1.5
    desk.write(request("a"))
    first = desk.run()
    assert (first.made, first.states) == (0, {"unknown": 1})
    desk.write(request("a"), request("b"))
    desk.fake.settings.recover_lag = 0.0
    outcome = desk.run()
    assert (outcome.made, desk.events["found"]) == (2, 1)
    phases = [seen.phase for seen in desk.fake.log]
    assert phases.index("recover", phases.index("submit")) < len(phases) - 1 - phases[::-1].index("submit")
    assert desk.charged() == ["a", "b"]


@pytest.mark.slow
def test_one_list_is_enough_to_find_many_lost_runs(one: Bench) -> None:
    one.fake.plan.script("submit", *["reset charged=1"] * 6)
    one.fake.settings.recover_lag = 0.5
    one.write(*map(request, range(6)))
    outcome = one.run()
    assert (outcome.made, one.events["found"]) == (6, 6)
    looks = ["conversationUUID" in seen.target for seen in one.fake.log if seen.phase == "recover"]
    assert looks.count(False) >= 1  # a list for all of them, after one look for each when its answer was lost
    assert len(one.fake.charges) == 6


def test_what_never_arrived_stays_unknown_and_is_bought_again_only_when_that_is_said(one: Bench) -> None:
    one.fake.plan.script("submit", "reset charged=0")
    one.write(request("a"))
    assert one.run().states == {"unknown": 1}
    assert one.run().states == {"unknown": 1}
    assert one.run(again={"failed"}).states == {"unknown": 1}
    assert one.fake.charges == []
    outcome = one.run(again={"unknown"})
    assert (outcome.made, one.charged()) == (1, ["a"])
    assert [order.state for order in one.ledger.orders()] == ["fetched", "unknown"]


def test_what_a_process_was_killed_over_is_unknown_to_the_next_one(one: Bench) -> None:
    one.write(request("a"))
    one.run()
    [order] = one.ledger.orders()
    gone = f"{process.boot()}:{2**22 + 1}:1:{process.owner().rpartition(':')[2]}"
    lost = replace(
        order, state="posted", run_id=None, film=None, owner=gone, uuid="11111111-0000-4000-8000-000000000000"
    )
    (one.home / "ledger.sqlite3").unlink()
    one.ledger.add([lost])
    (one.out / "jobs.jsonl").write_text("")
    assert one.run().states == {"unknown": 1}
    assert one.run(again={"unknown"}).made == 1


def test_what_failed_is_told_of_and_bought_again_only_when_that_is_said(desk: Bench) -> None:
    desk.write(request("please fail"), request("b"))
    first = desk.run()
    assert (first.made, first.states, desk.events["failed"]) == (1, {"failed": 1, "fetched": 1}, 1)
    again = desk.run()
    assert (again.made, desk.events["submitted"], len(desk.fake.charges)) == (1, 0, 2)
    desk.run(again={"failed"})
    assert len(desk.fake.charges) == 3
    states = sorted(order.state for order in desk.ledger.orders())
    assert states == ["failed", "failed", "fetched"]  # what the first one came to is kept


def test_what_the_service_refused_is_told_of_and_sent_again_only_when_that_is_said(one: Bench) -> None:
    one.write(request("please block"), request("b"))
    first = one.run()
    assert (first.made, first.states) == (1, {"refused": 1, "fetched": 1})
    assert [entry.error is not None for _, entry in one.entries if entry.state == "refused"] == [True]
    posts = one.fake.plan.seen["submit"]
    one.run()
    assert one.fake.plan.seen["submit"] == posts
    one.run(again={"failed"})
    assert one.fake.plan.seen["submit"] == posts + 1


def test_a_film_that_was_deleted_is_fetched_again_and_not_bought(desk: Bench) -> None:
    desk.write(*map(request, "ab"))
    desk.run()
    films = desk.films()
    (desk.out / films[0]).unlink()
    outcome = desk.run()
    assert (outcome.made, desk.films(), len(desk.fake.charges)) == (2, films, 2)
    assert desk.events["done"] == 1
    (desk.out / films[0]).unlink()
    desk.write(request("b"))
    assert desk.run().made == 1
    assert desk.films() == films[1:]  # its line was taken away: nobody wants it any more


def test_a_folder_that_was_moved_is_the_same_batch(one: Bench) -> None:
    one.write(*map(request, "ab"))
    one.run()
    moved = one.home / "elsewhere"
    one.out.rename(moved)
    moved.rename(one.out)
    (one.home / "nested").mkdir()
    one.out.rename(one.home / "nested" / "films")
    shutil.copytree(one.home / "nested" / "films", one.out)
    assert (one.run().made, len(one.fake.charges), one.events["done"]) == (2, 2, 0)


def test_another_folder_is_another_batch(one: Bench) -> None:
    one.write(request("a"))
    one.run()
    shutil.rmtree(one.out)
    one.run()
    assert one.charged() == ["a", "a"]


def test_a_film_that_could_not_be_had_is_fetched_by_the_next_run(one: Bench) -> None:
    one.fake.plan.script("film", *["html"] * 8)
    one.write(request("a"))
    first = one.run()
    assert (first.made, first.states) == (0, {"done": 1})
    assert one.events["failed"] == 1
    one.fake.plan.calm()
    assert (one.run().made, len(one.fake.charges)) == (1, 1)


def test_where_the_ledger_is_lost_the_folder_is_enough_to_go_on(one: Bench) -> None:
    one.fake.settings.working = 30.0
    one.write(*map(request, range(4)))
    one.run(seconds=1.0)
    one.fake.settings.working = 0.05
    one.write(*map(request, range(5)))
    (one.home / "ledger.sqlite3").unlink()
    outcome = one.run()
    assert (outcome.made, one.charged()) == (5, ["0", "1", "2", "3", "4"])
    (one.home / "ledger.sqlite3").unlink()
    assert (one.run().made, len(one.fake.charges)) == (5, 5)


def test_a_log_that_ends_in_half_a_line_loses_none(one: Bench) -> None:
    one.write(request("a"))
    one.run()
    with (one.out / "jobs.jsonl").open("a") as log:
        log.write('{"request": 7, "run_i')
    one.write(request("a"), request("b"))
    one.run()
    rows = (one.out / "jobs.jsonl").read_text().splitlines()
    assert {json.loads(row)["run_id"] for row in rows if row.endswith("}")} == {
        charge.run_id for charge in one.fake.charges
    }


def test_a_wrong_key_stops_it_and_costs_no_request_its_chance(one: Bench) -> None:
    one.fake.settings.keys = ("another",)
    one.write(*map(request, range(20)))
    outcome = one.run()
    assert isinstance(outcome.stopped, AuthenticationError)
    assert outcome.states == {"waiting": 20}
    assert one.fake.plan.seen["submit"] <= 4
    one.fake.settings.keys = ()
    assert one.run().made == 20


def test_an_empty_account_stops_it_and_a_full_one_goes_on(one: Bench) -> None:
    one.fake.settings.balance = one.fake.settings.price * 3
    one.write(*map(request, range(6)))
    outcome = one.run()
    assert (outcome.made, isinstance(outcome.stopped, InsufficientBalanceError)) == (3, True)
    one.fake.settings.balance = one.fake.settings.price * 100
    assert (one.run().made, len(one.fake.charges)) == (6, 6)


@pytest.mark.slow
def test_a_service_that_answers_nothing_is_not_asked_a_hundred_times(one: Bench) -> None:
    one.fake.plan.by_chance(1.0, draws={"submit": ["gateway is=503"]})
    one.write(*map(request, range(100)))
    one.run(seconds=4.0)
    assert one.fake.plan.seen["submit"] < 12


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        (".batch", "{", "cannot be read"),
        (".batch", "[]", "cannot be read"),
        (".batch", '{"id": "x", "place": "http://y/api", "ledger": "z", "simulated": false, "format": 2}', "newer"),
        (".batch", '{"id": "x", "place": "http://y/api", "ledger": "z", "simulated": false, "format": 1}', "http://y/"),
        (".batch", '{"id": "x", "place": "p", "ledger": "z", "simulated": true, "format": 1}', "of the simulator"),
        ("jobs.jsonl", '{"request": 1, "run_id": "vid_1"}\n', "which identifies their batch, is missing"),
    ],
)
def test_a_folder_that_may_hold_something_else_is_refused(one: Bench, name: str, text: str, says: str) -> None:
    one.out.mkdir()
    (one.out / name).write_text(text)
    one.write(request("a"))
    with pytest.raises(ConfigurationError, match=says):
        one.run()
    assert one.fake.charges == []


def test_another_ledger_than_that_of_the_batch_is_refused_and_none_at_all_too(one: Bench) -> None:
    one.write(request("a"))
    one.run()
    with pytest.raises(ConfigurationError, match=r"the orders of .* are in .*ledger.sqlite3"):
        one.run(client={"ledger": one.home / "other.sqlite3"})
    with pytest.raises(ConfigurationError, match="a batch needs a ledger"):
        one.run(client={"ledger": False})
    assert len(one.fake.charges) == 1


def test_a_file_that_is_wrong_at_its_end_buys_nothing(one: Bench) -> None:
    one.write(*map(request, range(3)))
    one.file.write_text(one.file.read_text() + "{oops\n")
    with pytest.raises(ConfigurationError, match=r"requests.jsonl:4:2: not JSON"):
        one.run()
    assert one.fake.charges == []


def test_requests_of_a_program_are_a_batch_too(one: Bench) -> None:
    import anyio
    from nanogpt_video.requests import Sora2

    async def work(*requests: Submittable) -> int:
        async with one.client() as client:
            return (await client.batch(requests, one.out).run()).made

    assert anyio.run(work, Sora2(prompt="a", seconds="4"), request("b")) == 2
    assert anyio.run(work, request("b"), Sora2(prompt="a", seconds="4"), request("c")) == 3
    assert one.charged() == ["a", "b", "c"]


def test_a_batch_learns_how_long_its_jobs_take(one: Bench) -> None:
    one.fake.settings.working = 0.3
    one.write(*map(request, "abc"), request("d", duration="6s"))
    one.run()
    orders = list(one.ledger.orders())
    assert sorted(order.length or "" for order in orders) == ["5", "5", "5", "6"]
    assert all(order.took is not None and 0.2 < order.took < 2 for order in orders)
    assert len(one.ledger.durations(orders[0].place, "veo2-video", "5", 9)) == 3
