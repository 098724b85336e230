"""Changes of a list, drawn at random: each is told as what it is, none is invented, and the import makes it so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drift.campaign import prove


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("drift")


@pytest.mark.parametrize("seed", range(6))
def test_drawn_changes_of_a_list_are_told_right_and_followed(folder: Path, seed: int):
    assert prove(folder / str(seed), seed) == []
