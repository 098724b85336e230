"""A batch in a program: requests are added as they come, and each has its result as soon as there is one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from nanogpt_video import AsyncNanoGPT, ConfigurationError, Entry, InsufficientBalanceError, NanoGPT
from nanogpt_video._runtime.client.batch import state
from nanogpt_video._runtime.client.ledger import transitions

from tests.support.batches import KEY, QUICK, Bench, bench, request
from tests.support.postgres import Server


@pytest.fixture(params=["asyncio", "trio"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, request.param) as made:
        yield made


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture(params=["file", "database"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "ledger.sqlite3")
    server: Server = request.getfixturevalue("postgres_server")
    return server.database()


def blocking(here: Bench, ledger: str | Path | None = None) -> NanoGPT:
    kind = type("Quick", (NanoGPT,), {"_kit": QUICK})
    return kind(KEY, base_url=here.fake.base_url, ledger=ledger or here.home / "ledger.sqlite3", limits=False)


def results(here: Bench, *more: list[Any], source: Any = (), most: int | None = None, **client: Any) -> list[Entry]:
    """Run a batch in its block, with requests that are added; stop after some results."""

    async def work() -> list[Entry]:
        found: list[Entry] = []
        async with here.client(**client) as made, made.batch(source, here.out) as batch:
            for some in more:
                await batch.submit_many(some)
            async for entry in batch:
                found.append(entry)
                if len(found) == most:
                    break
        return found

    return anyio.run(work, backend=here.backend)


def by_number(entries: list[Entry]) -> dict[int | None, tuple[str, bool]]:
    return {entry.number: (entry.state, entry.file is not None and entry.file.is_file()) for entry in entries}


def test_every_request_has_one_result_by_its_number(desk: Bench) -> None:
    found = results(desk, [request("b"), request("c", duration="7 h")], [request("please fail")], source=[request("a")])
    assert by_number(found) == {1: ("done", True), 2: ("done", True), 3: ("refused", False), 4: ("failed", False)}
    told = {entry.number: entry for entry in found}
    assert len(told) == len(found)
    assert "duration" in str(told[3].error)
    assert told[4].reason
    assert desk.charged() == ["a", "b", "please fail"]


def test_requests_are_in_the_ledger_when_they_were_taken_and_can_be_added_while_others_are_made(one: Bench) -> None:
    with blocking(one) as client, client.batch([], one.out) as batch:
        assert batch.submit_many(map(request, "ab")) == range(1, 3)
        assert sum(one.ledger.counts(batch._batch.work.batch).values()) == 2
        first = next(batch)
        assert batch.submit_many(map(request, "abcd")) == range(3, 7)
        assert batch.submit_many([]) == range(7, 7)
        rest = list(batch)
        assert {entry.number for entry in (first, *rest)} == set(range(1, 7))
        assert list(batch) == []
        assert batch.submit_many([request("e")]) == range(7, 8)
        assert [entry.number for entry in batch] == [7]
        assert batch.so_far().made == 7
    assert one.charged() == ["a", "a", "b", "b", "c", "d", "e"]


def test_a_file_of_requests_takes_more_as_well(one: Bench) -> None:
    one.write(*map(request, "ab"))
    assert by_number(results(one, [request("c")], source=one.file)) == dict.fromkeys((1, 2, 3), ("done", True))
    one.write(*map(request, "cab"))
    assert one.run().complete
    assert one.charged() == ["a", "b", "c"]


def test_a_block_that_is_left_early_is_continued_and_gives_earlier_results(one: Bench, ledger: str) -> None:
    given = [request(number) for number in range(6)]
    assert len(results(one, given, most=1, ledger=ledger)) == 1
    found = results(one, given[:3], given[3:], ledger=ledger)
    assert by_number(found) == dict.fromkeys(range(1, 7), ("done", True))
    assert one.charged() == [str(number) for number in range(6)]
    # All of these ended in an earlier run, and nobody else is asked.
    asked = len(one.fake.log)
    again = results(one, given, ledger=ledger)
    assert by_number(again) == by_number(found)
    assert {entry.file for entry in again} == {entry.file for entry in found}
    assert len(one.fake.log) == asked


def test_results_of_other_machines_are_given_too(one: Bench, postgres_server: Server) -> None:
    address = postgres_server.database()

    async def work() -> list[Entry]:
        async with one.client(ledger=address) as client:
            async with client.batch([], one.out) as batch:
                batch.work.paused = True  # this process buys nothing
                batch.work.stopped = OSError("nothing is bought here")
                await batch.submit_many(map(request, "abc"))
            await client.worker(one.home / "there").run(once=True)
            async with client.batch(map(request, "abc"), one.out) as batch:
                return [entry async for entry in batch]

    found = anyio.run(work)
    assert by_number(found) == dict.fromkeys((1, 2, 3), ("done", True))
    assert {entry.file.parent.parent for entry in found if entry.file} == {one.home / "there"}
    assert one.charged() == ["a", "b", "c"]


def test_results_that_others_write_while_this_process_waits_are_given(
    one: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "LOOK", 0.05)
    one.fake.settings.working = 1.0
    price = NanoGPT("k", ledger=False).estimate(request("a")).amount
    assert price is not None
    with blocking(one) as client, client.batch(map(request, "ab"), one.out, budget=price) as batch:
        while not [*one.ledger.orders("running")]:
            time.sleep(0.01)
        (left,) = one.ledger.orders("waiting")
        assert one.ledger.within(lambda base, read: transitions.cancel(base, read, left.id))
        other, mine = batch
    assert (other.state, mine.state) == ("refused", "done")
    assert other.reason == "cancelled before it was sent"
    assert len(one.charged()) == 1


def test_what_stops_the_buying_is_raised_after_the_results(one: Bench) -> None:
    one.fake.settings.balance = one.fake.settings.price * 2
    with blocking(one) as client, client.batch(map(request, range(5)), one.out) as batch:
        made = [next(batch), next(batch)]
        with pytest.raises(InsufficientBalanceError):
            list(batch)
    assert by_number(made).keys() <= set(range(1, 6))
    assert len(one.charged()) == 2


@pytest.mark.parametrize("error", [LookupError, KeyboardInterrupt])
def test_an_error_in_the_block_comes_out_as_it_is(desk: Bench, error: type[BaseException]) -> None:
    async def work() -> None:
        async with desk.client() as client, client.batch([request("a")], desk.out):
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        anyio.run(work, backend=desk.backend)
    with pytest.raises(error, match="mine"), blocking(desk) as client, client.batch([request("a")], desk.out):
        raise error("mine")
    assert by_number(results(desk, source=[request("a")])) == {1: ("done", True)}
    assert desk.charged() == ["a"]


def test_a_batch_outside_of_its_block_says_what_is_missing(one: Bench) -> None:
    with blocking(one) as client:
        batch = client.batch([request("a")], one.out)
        for wrong in (lambda: batch.submit_many([]), lambda: next(batch)):
            with pytest.raises(ConfigurationError, match="within its block"):
                wrong()
        outcome = batch.run()
        assert (outcome.complete, batch.so_far().made) == (True, 1)
    assert isinstance(one.client(), AsyncNanoGPT)


def test_what_is_bought_again_is_bought_again_once(one: Bench) -> None:
    one.write(request("please fail"))
    one.run()
    with blocking(one) as client, client.batch(one.file, one.out, again={"failed"}) as batch:
        assert [entry.state for entry in batch] == ["failed"]
        batch.submit_many([request("b")])
        assert [entry.state for entry in batch] == ["done"]
    assert one.charged() == ["b", "please fail", "please fail"]
