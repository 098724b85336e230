"""What a spec of before said by names and places, said by tasks and roles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from capmatrix.ir.calls import usual_task, with_tasks
from capmatrix.ir.catalog import Catalog, Parameter
from capmatrix.ir.stored import dump, load
from tests.support.specs import catalog_of

SPEC = Path("specs/nanogpt-video")


@pytest.fixture(scope="module")
def today() -> Catalog:
    return catalog_of(SPEC)


def of_before(catalog: Catalog) -> Catalog:
    """Return a catalog as it was stored before there were tasks and roles."""
    operations = tuple(replace(one, does=None, parameters=()) for one in catalog.service.operations)
    return replace(catalog, service=replace(catalog.service, operations=operations))


@pytest.mark.parametrize(
    ("name", "task"),
    [("submit", "submit"), ("status-legacy", "status"), ("submit-text", "submit"), ("statuss", None), ("build", None)],
)
def test_the_first_word_of_a_name_may_be_a_task(name: str, task: str | None) -> None:
    assert usual_task(name) == task


def test_a_catalog_of_before_means_what_it_means_today(today: Catalog) -> None:
    assert with_tasks(of_before(today)) == today
    assert load(dump(of_before(today))) == today


def test_a_catalog_of_today_stays_as_it_is(today: Catalog) -> None:
    status = next(one for one in today.service.operations if one.id == "status")
    other = replace(status, parameters=(Parameter(name="other", role="run_id"),))
    changed = replace(today, service=replace(today.service, operations=(other,)))
    assert with_tasks(changed) is changed
