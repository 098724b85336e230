"""Formatting: one process for all texts, with our settings and nobody else's."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from capmatrix.cache import Cache
from capmatrix.output import format as format_module
from capmatrix.output.disk import OutputError
from capmatrix.output.format import SETTINGS, format_tree
from capmatrix.targets.python import package

UGLY = "x = {  'a':1 }\n"
NEAT = 'x = {"a": 1}\n'


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    calls: list[object] = []
    real = subprocess.run

    def run(*args: object, **options: object) -> object:
        calls.append(args)
        return real(*args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(format_module.subprocess, "run", run)
    return lambda: len(calls)


def known(text: str) -> Cache:
    """Return what a run knows that follows one in which the ugly text became another."""
    return Cache("code", {Cache("code").key("formatted", SETTINGS, UGLY): text})


def test_all_python_in_one_process_and_the_rest_untouched(count: Callable[[], int]):
    tree = {"a.py": UGLY, "b/build/dist/c.pyi": UGLY, ".venv/d.py": UGLY, "e.json": "{ }\n"}
    assert dict(format_tree(tree)) == {"a.py": NEAT, "b/build/dist/c.pyi": NEAT, ".venv/d.py": NEAT, "e.json": "{ }\n"}
    assert count() == 1


def test_no_process_where_nothing_is_new(count: Callable[[], int]):
    assert dict(format_tree({"a.py": UGLY}, known(NEAT))) == {"a.py": NEAT}
    assert dict(format_tree({"a.py": UGLY}, by_hand={"a.py"})) == {"a.py": UGLY}
    assert dict(format_tree({"a.txt": UGLY})) == {"a.txt": UGLY}
    assert count() == 0


def test_only_new_texts_are_handed_over(count: Callable[[], int]):
    tree = format_tree({"a.py": UGLY, "b.py": "y=1\n"}, known("kept\n"))
    assert dict(tree) == {"a.py": "kept\n", "b.py": "y = 1\n"}
    assert count() == 1


def test_what_is_written_by_hand_is_formatted():
    files = package.runtime()
    assert dict(format_tree(files)) == dict(files)


@pytest.mark.parametrize("suffix", [".py", ".pyi"])
def test_a_large_text_is_formatted_in_portions_as_it_is_at_once(suffix: str, monkeypatch: pytest.MonkeyPatch):
    text = "import re\n\n\nA  = 1\n\n\n" + "\n\n\n".join(
        f"class  C{number}( int ):\n    x:int\n    def f(self)->int:\n        ...\n\n\nX{number} = 1\n\n\n"
        f"def f{number}() -> str:\n    return '\\n\\n\\ndef x():'\n\n\n# why\n@final\nclass D{number}: ..."
        for number in range(40)
    )
    at_once = format_tree({f"a{suffix}": text})
    for size in (1, 100, 1000):
        monkeypatch.setattr(format_module, "PORTION", size)
        assert dict(format_tree({f"a{suffix}": text, "b.txt": ""})) == {**at_once, "b.txt": ""}
    assert len(format_module.portions(text)) > 2


def test_the_settings_of_whoever_runs_it_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "ruff.toml").write_text('line-length = 20\n[format]\nquote-style = "single"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert dict(format_tree({"a.py": UGLY + "f(aaaaaaaaaaaaa, bbbbbbbbbbbbbbbb)\n"}))["a.py"] == (
        NEAT + "f(aaaaaaaaaaaaa, bbbbbbbbbbbbbbbb)\n"
    )


def test_text_that_is_no_python_names_its_file():
    with pytest.raises(OutputError) as caught:
        format_tree({"good.py": NEAT, "python/bad.py": "def (:\n"})
    assert str(caught.value.diagnostic.span) == "python/bad.py"
    assert caught.value.diagnostic.code.id == "O503"


def test_a_missing_formatter_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(format_module.sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(format_module.sysconfig, "get_path", lambda _name: str(tmp_path))
    with pytest.raises(OutputError, match="not installed"):
        format_tree({"a.py": UGLY})
