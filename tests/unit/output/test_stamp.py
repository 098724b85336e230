"""The stamp: a shortcut that is only ever taken when the folder is exactly as it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from capmatrix.cache import Cache
from capmatrix.output.format import format_tree
from capmatrix.output.plan import plan
from capmatrix.output.stamp import digest, fresh, recall, stamp
from capmatrix.output.write import apply

RAW = {"a.py": "x  =  1\n", "b/c.json": "{}\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    write(folder, "inputs")
    return folder


def write(folder: Path, inputs: str) -> Mapping[str, str]:
    """Write the tree as a run does that keeps what it makes, and return that."""
    cache = Cache("code", recall(folder))
    cache.text(lambda: "a text that is no file", "note")
    tree = format_tree(RAW, cache)
    apply(plan(tree, folder), folder)
    stamp(folder, inputs, cache.kept)
    return cache.kept


def test_fresh_after_a_run(out: Path):
    assert fresh(out, "inputs")


@pytest.mark.parametrize(
    "meddle",
    [
        lambda out: (out / "a.py").write_text("x = 2\n"),
        lambda out: (out / "a.py").unlink(),
        lambda out: (out / "more").write_text(""),
        lambda out: (out / "more").symlink_to(out / "a.py"),
        lambda out: (out / "manifest.json").write_text("{}"),
        lambda out: (out / "manifest.json").unlink(),
        lambda out: (out / ".stamp/inputs.json").write_text("no json"),
        lambda out: (out / ".stamp/inputs.json").write_text("[]"),
        lambda out: (out / ".stamp/inputs.json").unlink(),
        lambda out: (out.parent / ".out.next").mkdir(),
    ],
)
def test_not_fresh_after_any_change(out: Path, meddle: Callable[[Path], object]):
    meddle(out)
    assert not fresh(out, "inputs")


def test_not_fresh_for_other_inputs_or_unknown_ones(out: Path):
    assert not fresh(out, "others")
    stamp(out, "")
    assert not fresh(out, "")


def test_what_use_leaves_behind_does_not_count(out: Path):
    (out / "__pycache__").mkdir()
    (out / "__pycache__" / "a.pyc").write_bytes(b"")
    assert fresh(out, "inputs")


def test_recalls_what_a_run_kept_and_files_that_nobody_touched(out: Path):
    assert sorted(recall(out).values()) == ["a text that is no file", "x = 1\n"]
    assert "x = 1" not in (out / ".stamp/inputs.json").read_text()
    (out / "a.py").write_text("x = 2\n")
    assert [*recall(out).values()] == ["a text that is no file"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("that is no", "that was no"),
        ('"kept": "', '"kept": "0'),
        ('"kept": ', '"kept": [], "more": '),
        ('"code": "', '"code": "0'),
    ],
)
def test_recalls_nothing_of_a_stamp_that_is_damaged_or_of_another_toolkit(out: Path, before: str, after: str):
    notes = out / ".stamp/inputs.json"
    text = notes.read_text()
    assert before in text
    notes.write_text(text.replace(before, after))
    assert recall(out) == {}
    notes.write_text(text[: len(text) // 2])
    assert recall(out) == {}


def test_what_no_run_takes_again_is_forgotten(out: Path):
    assert write(out, "inputs") == recall(out)
    stamp(out, "inputs", Cache("code", recall(out)).kept)
    assert recall(out) == {}


def test_too_much_is_not_kept(out: Path):
    stamp(out, "inputs", {"key": "x" * (64 << 20)})
    assert fresh(out, "inputs")
    assert recall(out) == {}


def test_recalls_nothing_without_a_run(tmp_path: Path):
    assert recall(tmp_path / "nowhere") == {}
    assert not fresh(tmp_path / "nowhere", "inputs")


def test_the_digest_sees_names_and_texts_but_not_the_place(tmp_path: Path):
    def folder(name: str, **texts: str) -> str:
        (tmp_path / name).mkdir()
        for path, text in texts.items():
            (tmp_path / name / path).write_text(text)
        return digest(tmp_path / name)

    one = folder("one", a="1", b="2")
    assert folder("two", a="1", b="2") == one
    assert len({one, folder("three", a="12", b=""), folder("four", a="1", c="2"), folder("five", a="1")}) == 4


def test_the_digest_of_what_cannot_be_read_is_empty(tmp_path: Path):
    assert digest(tmp_path / "nowhere") == ""
