"""The short form of `make chaos`: what callers hold and what was charged, after a storm of every fault."""

from __future__ import annotations

import gc

import pytest

from tests.chaos.callers import FORMS, Form
from tests.chaos.campaign import campaign
from tests.chaos.judges import NAMES, Name

pytestmark = pytest.mark.slow


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("judge", NAMES)
def test_what_was_accepted_is_charged_once_and_nothing_is_lost(judge: Name, form: Form):
    """A connection that is reset while a loop ends may be left to the collector."""
    outcome = campaign(120, seed=3, form=form, judge=judge)
    assert outcome.problems == []
    assert len(outcome.struck) > 30
    assert len(outcome.books.jobs) > 60
    assert outcome.books.refused
    assert outcome.books.open
    assert outcome.books.interrupted
    assert outcome.ends["fetched"]
    gc.collect()


@pytest.mark.parametrize("judge", NAMES)
def test_callers_who_send_again_on_doubt_are_noticed(judge: Name):
    outcome = campaign(150, seed=3, form="sync", judge=judge, reckless=True)
    assert any("charged were" in problem for problem in outcome.problems)
