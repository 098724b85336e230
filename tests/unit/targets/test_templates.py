"""Templates are compiled once, as Python compiles modules, and anew where their code would differ."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from jinja2 import Template, UndefinedError

from capmatrix.targets import templates, templating
from capmatrix.targets.templates import RawTextError


@pytest.fixture(autouse=True)
def _bytecode_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _printed(path: Path) -> str:
    code = templates._Compiled("a.jinja", str(path)).get_code("a.jinja")
    assert code is not None
    return Template.from_code(templates._environment(), code, {}).render({})


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "a.jinja"
    path.write_text("one", "utf-8")
    return path


def test_a_template_is_compiled_once(template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _printed(template) == "one"
    monkeypatch.setattr(templates._Compiled, "source_to_code", lambda *_: pytest.fail("compiled again"))
    assert _printed(template) == "one"


def test_a_template_that_changed_is_compiled_anew_though_its_size_and_time_stay(template: Path) -> None:
    assert _printed(template) == "one"
    told = template.stat()
    template.write_text("two", "utf-8")
    os.utime(template, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert _printed(template) == "two"


def test_another_compiler_compiles_anew(template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _printed(template) == "one"
    monkeypatch.setattr(templates, "_maker", lambda: 1)
    monkeypatch.setattr(templates._Compiled, "source_to_code", lambda *_: compile("raise LookupError", "a", "exec"))
    with pytest.raises(LookupError):
        _printed(template)


def test_damaged_code_counts_as_none(template: Path) -> None:
    assert _printed(template) == "one"
    (kept,) = (template.parent / "__pycache__").iterdir()
    kept.write_bytes(kept.read_bytes()[:7])
    assert _printed(template) == "one"


def test_where_code_cannot_be_kept_it_is_made_each_time(template: Path) -> None:
    (template.parent / "__pycache__").write_text("no folder", "utf-8")
    assert _printed(template) == "one"
    assert _printed(template) == "one"


def test_a_template_prints_only_made_text() -> None:
    view = {"glance": (), "grids": (), "unused": (), "editions": False}
    assert templating.render("docs/templates/matrix.md.jinja", view).startswith("# The matrix\n")
    with pytest.raises(UndefinedError, match="editions"):
        templating.render("docs/templates/matrix.md.jinja", {})
    with pytest.raises(RawTextError, match="bare"):
        templating.render("docs/templates/index.md.jinja", {"title": "bare", "doc": "", "parts": (), "notes": ()})
