"""The short form of `make chaos`: what callers hold and what was charged, after a storm of every fault."""

from __future__ import annotations

import gc
import logging

import pytest

from tests.chaos.campaign import Form, campaign

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)


@pytest.mark.parametrize("form", ["sync", "asyncio", "trio"])
def test_what_was_accepted_is_charged_once_and_nothing_is_lost(form: Form):
    outcome = campaign(150, seed=3, form=form)
    assert outcome.problems == []
    assert len(outcome.struck) > 15
    assert len(outcome.books.jobs) > 75
    assert outcome.books.refused
    assert outcome.books.open
    assert outcome.ends["fetched"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_same_over_real_connections():
    """Hold the books over sockets; a connection that is reset while a loop ends may be left to the collector."""
    outcome = campaign(60, seed=4, form="asyncio", sockets=True)
    assert outcome.problems == []
    assert len(outcome.books.jobs) > 30
    gc.collect()


def test_callers_who_send_again_on_doubt_are_noticed():
    outcome = campaign(150, seed=3, form="sync", reckless=True)
    assert any("charged were" in problem for problem in outcome.problems)
