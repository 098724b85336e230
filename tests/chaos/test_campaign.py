"""The short form of `make chaos`: what callers hold and what was charged, after a storm of every fault."""

from __future__ import annotations

import gc

import pytest

from tests.chaos.callers import FORMS, Form
from tests.chaos.campaign import campaign
from tests.chaos.judges import NAMES, Name
from tests.chaos.processes import processes

pytestmark = pytest.mark.slow


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("judge", NAMES)
def test_what_was_accepted_is_charged_once_and_nothing_is_lost(judge: Name, form: Form):
    """A connection that is reset while a loop ends may be left to the collector."""
    outcome = campaign(120, seed=3, form=form, judge=judge)
    assert outcome.problems == []
    assert len(outcome.struck) > 30
    assert len(outcome.books.jobs) > 40
    assert outcome.books.refused
    assert outcome.books.open
    assert outcome.books.interrupted
    assert outcome.ends["fetched"]
    gc.collect()


@pytest.mark.parametrize("judge", NAMES)
def test_callers_who_send_again_on_doubt_are_noticed(judge: Name):
    outcome = campaign(150, seed=3, form="sync", judge=judge, reckless=True)
    assert any("charged were" in problem for problem in outcome.problems)


@pytest.mark.parametrize(("judge", "form"), [("fake", "sync"), ("simulator", "asyncio"), ("fake", "trio")])
def test_processes_that_are_killed_leave_every_run_in_the_ledger(judge: Name, form: Form):
    outcome = processes(40, seed=2, form=form, judge=judge, kills=5)
    assert outcome.problems == []
    assert outcome.killed
    assert outcome.books.interrupted
    assert len(outcome.books.jobs) > 10


@pytest.mark.parametrize("judge", NAMES)
def test_parent_and_children_of_a_fork_have_runs_of_their_own(judge: Name):
    outcome = processes(40, seed=2, form="sync", judge=judge, fork=True)
    assert outcome.problems == []
    assert len(outcome.books.jobs) > 15


@pytest.mark.parametrize(("judge", "form"), [("fake", "asyncio"), ("simulator", "sync")])
def test_a_disk_that_is_full_now_and_then_loses_nothing(judge: Name, form: Form):
    outcome = processes(40, seed=2, form=form, judge=judge, full=True)
    assert outcome.problems == []
    assert outcome.full
    assert len(outcome.books.jobs) > 15


def test_processes_that_keep_no_ledger_are_noticed():
    outcome = processes(60, seed=2, form="asyncio", judge="fake", kills=8, careless=True)
    assert any("nothing tells of its run" in problem for problem in outcome.problems)
