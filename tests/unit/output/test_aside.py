"""Large texts lie in a temporary file, and come back as they were."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

import pytest

from capmatrix.output import aside as module
from capmatrix.output.aside import aside, laid_aside

TEXTS = {"a.json": "{}\n", "b/large.py": "x = 'é → 🎞'\n" * 9, "c.md": "# C\n", "d/larger.py": "y = 1\n" * 99}


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "LARGE", 50)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_a_tree_is_what_it_was() -> None:
    held = aside(TEXTS)
    assert [*held.items()] == [*TEXTS.items()]
    assert [held[path] for path in reversed(TEXTS)] == [*reversed(TEXTS.values())]
    assert len(held) == len(TEXTS)
    assert laid_aside(iter(TEXTS.items())) == TEXTS


def test_no_large_text_is_held() -> None:
    held = aside(TEXTS)
    texts = [found for found in vars(held)["_texts"].values() if isinstance(found, str)]
    assert [len(text) < 50 for text in texts] == [True, True]


def test_a_tree_without_large_texts_needs_no_file() -> None:
    small = {"a": "a"}
    assert aside(small) is small


def test_of_many_texts_only_the_shortest_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGE", 1000)
    assert aside(TEXTS) is TEXTS
    monkeypatch.setattr(module, "TOGETHER", 500)
    monkeypatch.setattr(module, "SOME", 4)
    held = aside(TEXTS)
    assert [*held.items()] == [*TEXTS.items()]
    assert [found for found in vars(held)["_texts"].values() if isinstance(found, str)] == ["{}\n"]


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    held = aside(TEXTS)
    assert held["c.md"]
    del held
    gc.collect()
    assert not [*tmp_path.iterdir()]


def test_a_name_that_no_text_has_is_no_key() -> None:
    assert "e" not in aside(TEXTS)
    with pytest.raises(KeyError):
        aside(TEXTS)["e"]
