"""The short form of the campaigns that kill commands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.kills.campaign import commands, orders
from tests.kills.machines import Wanted, machines

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="kills as POSIX has them")]


def test_whatever_is_killed_each_run_is_listed_and_each_request_paid_once(tmp_path: Path) -> None:
    found = commands(tmp_path, 8, seed=3)
    assert not found.problems, found.summary()


def test_processes_that_are_killed_buy_each_order_once_and_keep_the_limit(tmp_path: Path) -> None:
    found = orders(tmp_path, 120, 3, 4, window=2.0)
    assert not found.problems, found.summary()


def test_machines_that_die_with_a_database_that_is_restarted_buy_each_order_once(tmp_path: Path) -> None:
    found = machines(tmp_path, Wanted(orders=60, kills=3, restarts=1))
    assert not found.problems, found.summary()
