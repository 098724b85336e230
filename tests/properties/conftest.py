"""The differential matrices that several tests ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.differential.matrix import Matrix, matrix
from tests.support.specs import CASES, GENERATED, MATRIX, catalog_of


@pytest.fixture(scope="session")
def real_matrix() -> Matrix:
    """Return every form of the real matrix."""
    return matrix(catalog_of(MATRIX), GENERATED)


@pytest.fixture(scope="session")
def easel_matrix(easel: Path) -> Matrix:
    """Return every form of a service that nobody knew."""
    return matrix(catalog_of(CASES / "easel" / "spec"), easel)


@pytest.fixture(scope="session")
def foundry_matrix(foundry: Path) -> Matrix:
    """Return every form of the service that refuses what it does not know."""
    return matrix(catalog_of(CASES / "foundry" / "spec"), foundry)


@pytest.fixture(scope="session")
def thicket_matrix(thicket: Path) -> Matrix:
    """Return every form of the service that uses every construct of the language."""
    return matrix(catalog_of(CASES / "thicket" / "spec"), thicket)
