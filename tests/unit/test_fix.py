"""Mending moves and quotes, keeps comments and line ends, and never changes what a spec means."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from capmatrix import fix as mending
from capmatrix.diagnostics import Code, Diagnostic, Edit
from capmatrix.fix import apply_edits, apply_fixes, without_overlaps
from capmatrix.ir.stored import dump
from capmatrix.lint import lint
from capmatrix.pipeline import load
from capmatrix.source import Span
from tests.support.specs import CASES

WRITING = CASES / "lint-writing"


def edit(line: int, column: int, end: int, text: str) -> Edit:
    return Edit(Span("a.yaml", line, column), line, end, text)


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(WRITING / "spec", tmp_path / "spec")


def test_what_can_be_mended_is_and_the_rest_is_left_as_it_is(spec: Path) -> None:
    before = dump(load(spec).catalog)
    done = apply_fixes(spec)
    assert held(spec) == held(WRITING / "mended")
    assert done.files == ("families/small.yaml", "fields.yaml", "models/cutter.yaml")
    assert done.left == ()
    assert dump(load(spec).catalog) == before


def test_mending_again_changes_nothing(spec: Path) -> None:
    apply_fixes(spec)
    once = held(spec)
    assert apply_fixes(spec).edits == 0
    assert held(spec) == once


def test_only_what_has_no_doubt_about_it_is_mended(spec: Path) -> None:
    apply_fixes(spec)
    loaded = load(spec)
    lint(loaded.catalog, loaded.document, loaded.report)
    # A blank line, braces over two lines, and a comment that would come before the dash of an item.
    left = {(item.code, item.span.file, item.span.line) for item in loaded.report.items}
    assert left == {
        (Code.KEY_ORDER, "fields.yaml", 12),
        (Code.KEY_ORDER, "models/cutter.yaml", 8),
        (Code.KEY_ORDER, "models/cutter.yaml", 13),
    }


def test_a_file_keeps_its_line_ends(spec: Path) -> None:
    path = spec / "models" / "cutter.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    apply_fixes(spec)
    assert path.read_bytes() == (WRITING / "mended" / "models" / "cutter.yaml").read_bytes().replace(b"\n", b"\r\n")


@pytest.mark.parametrize("text", ['"nothing that the choice has"', "[", "red, kind: flag"])
def test_an_edit_that_would_change_the_meaning_is_not_made(
    spec: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def broken(catalog: object, document: object, report: object) -> None:
        report.put(  # type: ignore[attr-defined]
            Diagnostic(
                Code.YAML_TRAP,
                "wrong",
                Span("fields.yaml", 7, 12),
                fix=(Edit(Span("fields.yaml", 7, 12), 7, 15, text),),
            )
        )

    before = held(spec)
    monkeypatch.setattr(mending, "lint", broken)
    done = apply_fixes(spec)
    assert (done.edits, done.files, done.left) == (0, (), ("fields.yaml",))
    assert held(spec) == before


def test_edits_are_made_from_the_end_so_that_none_moves_another() -> None:
    assert (
        apply_edits("ab cd\nef\n", [edit(1, 1, 3, '"ab"'), edit(1, 4, 6, "x\ny"), edit(2, 1, 2, "E")])
        == '"ab" x\ny\nEf\n'
    )


def test_of_two_edits_of_one_text_the_first_is_made() -> None:
    outer, inner = edit(1, 1, 6, "whole"), edit(1, 2, 3, "part")
    assert without_overlaps([inner, outer]) == [outer]
    assert apply_edits("abcdef", [inner, outer]) == "wholef"
