"""Processes of Node in the campaign of kills: what was accepted is charged once, nothing is lost, and Python agrees."""

from __future__ import annotations

import pytest

from tests.chaos.campaign import Outcome
from tests.chaos.judges import NAMES, Name
from tests.chaos.processes import PYTHON, processes
from tests.chaos.test_campaign import eventful, noticed
from tests.typescript.javascript import HERE, node_program, other_program

pytestmark = pytest.mark.slow


def program(name: str = "node") -> tuple[str, ...]:
    """Return the command of a worker of Node, Deno or Bun."""
    before = (node_program(), "--no-warnings") if name == "node" else other_program(name)
    return (*before, str(HERE / "worker.mjs"))


@pytest.mark.parametrize("judge", NAMES)
def test_processes_of_node_that_are_killed_leave_every_run_in_the_ledger(judge: Name):
    eventful(
        lambda seed: processes(60, seed=seed, form="sync", judge=judge, kills=4, programs=[program()]),
        lambda outcome: outcome.killed,
        lambda outcome: outcome.books.interrupted,
        lambda outcome: len(outcome.books.jobs) > 10,
    )


@pytest.mark.parametrize("name", ["node", "deno", "bun"])
def test_processes_of_both_languages_share_one_ledger(name: str):
    eventful(
        lambda seed: processes(60, seed=seed, form="sync", judge="fake", kills=2, programs=[PYTHON, program(name)]),
        lambda outcome: outcome.killed,
        lambda outcome: len(outcome.books.jobs) > 10,
    )


@pytest.mark.parametrize("name", ["node", "deno", "bun"])
def test_what_was_accepted_is_charged_once_and_what_is_fetched_is_the_film(name: str):
    eventful(
        lambda seed: processes(80, seed=seed, form="sync", judge="fake", programs=[program(name)]),
        lambda outcome: outcome.ends["fetched"],
        lambda outcome: len(outcome.struck) > 20,
        lambda outcome: outcome.books.refused,
        lambda outcome: outcome.books.open,
    )


def test_a_disk_that_is_full_now_and_then_loses_nothing():
    eventful(
        lambda seed: processes(80, seed=seed, form="sync", judge="fake", full=True, programs=[program()]),
        lambda outcome: outcome.full,
        lambda outcome: len(outcome.books.jobs) > 15,
    )


def test_processes_of_node_that_keep_no_ledger_are_noticed():
    def careless(seed: int) -> Outcome:
        return processes(60, seed=seed, form="sync", judge="fake", kills=6, careless=True, programs=[program()])

    assert noticed(careless, "nothing tells of its run")
