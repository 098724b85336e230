"""A price has its day, and is told as old after a time that the matrix sets; the clock decides nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video import Budget, BudgetExceeded, validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime import price
from nanogpt_video._runtime.client.batch.batch import reader_of
from nanogpt_video._runtime.client.batch.planning import Refusal

from tests.support import toolkit
from tests.support.batches import usual_options
from tests.support.console import lines, run
from tests.support.desk import Desk
from tests.support.listings import page, put_list, shelf
from tests.support.specs import MATRIX

REQUEST: dict[str, Any] = {"model": "veo3-video", "prompt": "x", "generateAudio": True}
PRICED = KIT.pricing("veo3-video")
assert PRICED is not None
assert PRICED.date is not None
DAY = PRICED.date
MOST = 90
"""Days after which the matrix of the service calls a price old."""


def after(days: float) -> float:
    return (datetime.fromisoformat(DAY).replace(tzinfo=UTC) + timedelta(days=days)).timestamp()


def aged(desk: Desk, days: float, **settings: Any) -> Any:
    clock = replace(desk.time.clock(), today=lambda: after(days))
    return desk.client(lambda _: pytest.fail("nothing is sent"), clock=clock, **settings)


def without_an_age() -> Any:
    timings = {name: value for name, value in KIT.service.timings.items() if name != price.AGE_MAX}
    return KIT._replace(service=KIT.service._replace(timings=timings))


@pytest.mark.parametrize(
    ("days", "whole", "old"), [(0, 0, False), (MOST + 0.99, MOST, False), (MOST + 1, MOST + 1, True), (-3, -3, False)]
)
def test_an_estimate_has_the_day_of_its_price_and_is_old_after_that_time(desk: Desk, days, whole, old) -> None:
    found = aged(desk, days).estimate(REQUEST)
    assert (found.date, found.days, found.old) == (DAY, whole, old)
    assert found.age() == (f"price of {DAY}, {whole} days old" if old else "")
    assert found._replace(days=None, old=False) == price.estimate(KIT, REQUEST, 0)._replace(days=None, old=False)


def test_without_such_a_time_no_price_is_old(desk: Desk) -> None:
    found = aged(desk, 10_000, kit=without_an_age()).estimate(REQUEST)
    assert (found.days, found.old) == (10_000, False)


def test_refusals_name_the_day_and_age_of_an_old_price_alone(desk: Desk) -> None:
    said = rf"expected to cost 4\.80 USD \(price of {DAY}, 120 days old\)"
    with pytest.raises(BudgetExceeded, match=said):
        desk(aged(desk, 120).submit, REQUEST, max_cost=1)
    with pytest.raises(BudgetExceeded, match=said):
        desk(aged(desk, 120).submit, REQUEST, budget=Budget(1))
    with pytest.raises(BudgetExceeded) as fresh:
        desk(aged(desk, 20).submit, REQUEST, max_cost=1)
    assert "old" not in str(fresh.value)
    disputed = {name: value for name, value in REQUEST.items() if name != "generateAudio"}
    with pytest.raises(BudgetExceeded, match=rf"up to 4\.80 USD \(a run; .*; price of {DAY}, 120 days old\)"):
        desk(aged(desk, 120).submit, disputed, max_cost=1)


def test_a_batch_says_it_of_a_request_that_it_does_not_send() -> None:
    reader = reader_of(KIT, [REQUEST], usual_options(max_cost="1"), lambda: after(120))
    (refusal,) = reader.planned("batch", has=lambda _: False)
    assert isinstance(refusal, Refusal)
    assert str(refusal.error) == f"not sent: it may cost 4.80 USD (price of {DAY}, 120 days old), allowed is 1"


def test_the_models_of_a_client_say_which_prices_are_old(desk: Desk) -> None:
    (found,) = aged(desk, 120).models("model=veo3-video")
    assert (found.price_date, found.price_old) == (DAY, True)
    (found,) = aged(desk, 20).models("model=veo3-video")
    assert (found.price_date, found.price_old) == (DAY, False)
    unpriced = next(one for one in aged(desk, 120).models() if one.price is None)
    assert (unpriced.price_date, unpriced.price_old) == (None, False)


def test_the_command_line_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["estimate", "veo3-video", "--prompt", "x", "--generate-audio"]
    monkeypatch.setattr(price, "today", lambda: after(20))
    assert run(*words).stdout == f"4.80 USD for a run, on {DAY}\n"
    assert f"price on {DAY};" in run("show", "veo3-video").stdout
    monkeypatch.setattr(price, "today", lambda: after(120))
    assert run(*words).stdout == f"4.80 USD for a run, on {DAY} (120 days ago: an old price)\n"
    _, (told,) = lines(*words)
    assert (told["date"], told["days"], told["old"]) == (DAY, 120, True)
    assert f"(of {DAY}, old)" in run("models", "model=veo3-video").stdout
    assert f"price on {DAY} (120 days ago: old);" in run("show", "veo3-video").stdout
    (told,) = json.loads(run("models", "model=veo3-video", "--format", "json").stdout)
    assert (told["price_date"], told["price_old"]) == (DAY, True)


def test_no_verdict_depends_on_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    before = validate(REQUEST)
    monkeypatch.setattr(price, "today", lambda: pytest.fail("a verdict reads no clock"))
    assert validate(REQUEST) == before
    assert price.estimate(KIT, REQUEST, after(1)).amount == Decimal("4.8")


def test_a_query_of_the_toolkit_has_the_day_of_each_price() -> None:
    told = json.loads(toolkit.run("query", MATRIX, "model=veo3-video", "--format", "json").stdout)
    assert told["models"][0]["price"]["date"] == DAY


AGE = "timings:\n  price-age-max: {value: 864000, unit: s, says: After it a price is old.}\n"


def test_drift_tells_of_old_prices_that_the_list_does_not_state_anew(tmp_path: Path) -> None:
    def listed(day: str) -> Path:
        whole = page(day=day)
        whole["page"]["reels"][0]["seen"] = "2026-01-05"  # the others have the price of the list's own day
        return put_list(folder, whole)

    folder = shelf(tmp_path / "spec")
    service = folder / "service.yaml"
    assert toolkit.run("import", folder, listed("2026-03-01"), "--write").exit_code == 0
    quiet = toolkit.run("drift", folder, listed("2026-03-12")).stdout
    assert "old price" not in quiet
    text = service.read_text("utf-8")
    service.write_text(f"{text}{AGE}" if "timings:" not in text else text.replace("timings:\n", AGE), encoding="utf-8")
    new = listed("2026-03-12")
    said = toolkit.run("drift", folder, new)
    assert "old price          reel-1: of 2026-01-05, 66 days old" in said.stdout
    assert said.stdout.startswith("1 old price · 0 unexplained\n")
    assert said.exit_code == 0
    comment = toolkit.run("drift", folder, new, "--format", "markdown").stdout
    assert "**Old prices**, which the list does not state anew" in comment
    assert "| `reel-1` | 2026-01-05 | 66 |" in comment
    document = json.loads(toolkit.run("drift", folder, new, "--format", "json").stdout)
    assert document["old_prices"] == [{"id": "reel-1", "date": "2026-01-05", "days": 66}]
    sarif = json.loads(toolkit.run("drift", folder, new, "--format", "sarif").stdout)
    assert [one["ruleId"] for one in sarif["runs"][0]["results"]] == ["drift/old-price"]
