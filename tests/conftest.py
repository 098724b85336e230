"""Options and settings of all tests."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-cases`, which writes the diagnostics of broken specs anew; read the change before you commit it."""
    parser.addoption("--update-cases", action="store_true", help="write tests/cases/bad-*/diagnostics.txt anew")


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Tell whether expected diagnostics are to be written anew."""
    return bool(request.config.getoption("--update-cases"))
