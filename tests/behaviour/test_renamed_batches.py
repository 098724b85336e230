"""A batch that goes on after a rename finds what was bought under a former id, whichever way a request is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import pytest
from nanogpt_video import AsyncNanoGPT, requests
from nanogpt_video._runtime.client.batch.batch import options_of
from nanogpt_video._runtime.client.batch.costs import costs

from tests.support.batches import KEY, QUICK, Bench, bench

FORMER, NOW = "wan-wavespeed-25", "wan-25"


def _of_the_present(function: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda id_: function(NOW if id_ == FORMER else id_)


BEFORE = QUICK._replace(
    models={info.id: info for info in (
        info._replace(id=FORMER, formerly=()) if id_ == NOW else info for id_, info in QUICK.models.items()
    )},
    former={former: id_ for former, id_ in QUICK.former.items() if former != FORMER},
    checker=_of_the_present(QUICK.checker),
    shape=_of_the_present(QUICK.shape),
    pricing=_of_the_present(QUICK.pricing),
)  # fmt: skip
"""The package of before the rename."""


@dataclass
class Written:
    """A request object of a package: the class has the id of its time."""

    model: str
    prompt: str

    def to_payload(self) -> dict[str, Any]:
        return {"model": self.model, "prompt": self.prompt}


@pytest.fixture(params=["asyncio", "trio"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, request.param) as made:
        yield made


def bought(desk: Bench, kit: Any, source: Any) -> tuple[int, list[str]]:
    """Run the batch with a package; return how many films it has, and what was charged in all its runs."""

    async def work() -> int:
        kind = type("AsyncOfItsTime", (AsyncNanoGPT,), {"_kit": kit})
        ledger = desk.home / "ledger.sqlite3"
        async with kind(KEY, base_url=desk.fake.base_url, ledger=ledger, limits=False) as client:
            outcome = await client.batch(source, desk.out, strict=False).run()
            return outcome.made

    return anyio.run(work, backend=desk.backend), desk.charged()


def plain(model: str, *prompts: str) -> list[dict[str, Any]]:
    return [{"model": model, "prompt": prompt} for prompt in prompts]


def test_a_request_object_of_the_former_class_is_not_paid_again(desk: Bench) -> None:
    assert bought(desk, BEFORE, [Written(FORMER, "a"), Written(FORMER, "b")]) == (2, ["a", "b"])
    after = [requests.Wan25(prompt="a"), requests.Wan25(prompt="b"), requests.Wan25(prompt="c")]
    assert bought(desk, QUICK, after) == (3, ["a", "b", "c"])
    assert bought(desk, QUICK, after) == (3, ["a", "b", "c"])


def test_dictionaries_and_objects_with_either_id_are_the_same_requests(desk: Bench) -> None:
    assert bought(desk, BEFORE, plain(FORMER, "a", "b"))[1] == ["a", "b"]
    for source in (plain(FORMER, "a", "b"), plain(NOW, "b", "a"), [requests.Wan25(prompt="a"), *plain(FORMER, "b")]):
        assert bought(desk, QUICK, source) == (2, ["a", "b"])


def test_a_file_whose_ids_were_mended_is_not_paid_again(desk: Bench) -> None:
    desk.write(*plain(FORMER, "a", "a"))
    assert bought(desk, BEFORE, desk.file) == (2, ["a", "a"])
    for mixed in ((FORMER, NOW), (NOW, FORMER), (NOW, NOW)):
        desk.write(*(plain(model, "a")[0] for model in mixed))
        assert bought(desk, QUICK, desk.file) == (2, ["a", "a"])
    desk.write(*plain(NOW, "a"), *plain(FORMER, "a"), *plain(NOW, "a"))
    assert bought(desk, QUICK, desk.file) == (3, ["a", "a", "a"])
    assert bought(desk, QUICK, desk.file) == (3, ["a", "a", "a"])
    found = costs(QUICK, str(desk.file), desk.out, options_of(True, 8, None, None, (), None), lambda _: None)
    assert (found.bought, found.left) == (3, 0)


def test_an_order_that_waited_since_before_the_rename_is_bought_once(desk: Bench) -> None:
    balance, desk.fake.settings.balance = desk.fake.settings.balance, desk.fake.settings.price / 2
    desk.write(*plain(FORMER, "a", "b"))
    assert bought(desk, BEFORE, desk.file) == (0, [])
    desk.fake.settings.balance = balance
    desk.write(*plain(NOW, "a", "b"))
    assert bought(desk, QUICK, desk.file) == (2, ["a", "b"])


def test_a_lost_ledger_is_restored_with_what_was_bought_under_the_former_id(desk: Bench) -> None:
    assert bought(desk, BEFORE, plain(FORMER, "a")) == (1, ["a"])
    for file in desk.home.glob("ledger.sqlite3*"):
        file.unlink()
    assert bought(desk, QUICK, plain(NOW, "a")) == (1, ["a"])
    rows = [json.loads(line) for line in (desk.out / "jobs.jsonl").read_text("utf-8").splitlines()]
    assert {row["order"] for row in rows if row.get("order")} == {rows[0]["order"]}
