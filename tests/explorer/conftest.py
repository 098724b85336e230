"""What the tests of the explorer share: the page of the matrix, built once, and one browser a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import explored
from tests.support.explored import Visit
from tests.support.shared import Shared
from tests.support.specs import MATRIX, catalog_of


@pytest.fixture(scope="session")
def site(generated_of: Shared) -> Path:
    made = generated_of.once("explorer", lambda folder: explored.built(catalog_of(MATRIX), folder))
    return made / "index.html"


@pytest.fixture(scope="module")
def browser() -> Iterator[explored.Browser]:
    with explored.browsing() as one:
        yield one


@pytest.fixture
def visit(browser: explored.Browser, site: Path) -> Iterator[Visit]:
    with explored.visiting(browser, site) as one:
        yield one
        assert not one.said, "no error, and nothing that the policy refused"
        assert not one.asked, "no request leaves the page"
