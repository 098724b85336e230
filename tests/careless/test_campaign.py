"""The short form of `make careless`, and that its judge notices what it is there for."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from nanogpt_video._runtime.mcp import purchases

from tests.careless import campaign
from tests.careless.__main__ import run_all

pytestmark = pytest.mark.slow


def test_careless_agents_spend_within_their_caps_and_buy_nothing_twice() -> None:
    ended = asyncio.run(run_all(40, seed=0))
    assert not [(number, one.wrong) for number, one in ended if one.wrong]
    assert sum(one.obeyed for _, one in ended), "no agent was led astray: nothing was tested"
    assert sum(sum(one.charged.values()) for _, one in ended) > 20


def test_the_judge_notices_doubles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each repeated call buys anew, as with a server that makes up an id for each: the judge must see it."""
    count = iter(range(10_000))
    monkeypatch.setattr(purchases, "_twin", lambda *_: None)

    def fresh(place: str, request_id: str) -> str:
        return f"mcp:{next(count)}:{request_id}"

    monkeypatch.setattr("nanogpt_video._runtime.mcp.desk.order_id", fresh)
    wrong: list[str] = []
    for seed in range(12):
        folder = tmp_path / str(seed)
        folder.mkdir()
        wrong += asyncio.run(campaign.run_session(folder, seed)).wrong
    assert any("was charged" in text for text in wrong)
