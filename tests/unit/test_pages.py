"""Every code has a page, and the example on it is a spec that has that problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from capmatrix.diagnostics import WARNINGS, Code, Report
from capmatrix.lint import lint
from capmatrix.pages import page
from capmatrix.pipeline import Refused, load
from tests.support.pages import files, lay
from tests.support.specs import ROOT

PAGES = ROOT / "generator" / "capmatrix" / "pages"
START, END = "<!-- codes: generated, see tests/unit/test_pages.py -->\n", "<!-- end of codes -->\n"

WITHOUT = frozenset({"S101", "S102", "S107", "S202", "R407", "O501", "O502", "O503", "O504"})
"""Codes that no page of text can show: of the disk, of other encodings, of what is missing or needs a whole service."""


def reported(texts: dict[str, str], folder: Path) -> Report:
    """Return all that is said of a spec, lint included."""
    try:
        loaded = load(lay(texts, folder))
    except Refused as refused:
        return refused.report
    lint(loaded.catalog, loaded.document, loaded.report)
    return loaded.report


def test_the_spec_of_the_examples_has_no_problem(tmp_path: Path) -> None:
    assert reported(files("README"), tmp_path).render() == ""


@pytest.mark.parametrize("code", [code.id for code in Code])
def test_each_example_has_the_problem_that_its_page_is_about_and_no_other(code: str, tmp_path: Path) -> None:
    texts = files(code)
    assert bool(texts) is (code not in WITHOUT)
    if texts:
        assert {item.code.id for item in reported(files("README") | texts, tmp_path).items} == {code}


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.id)
def test_each_page_says_what_how_to_mend_it_and_nothing_of_another_code(code: Code) -> None:
    text = page(code.id)
    assert text.startswith(f"# {code.id}: {code.meaning}\n\n")
    assert "\n## To fix it\n\n" in text
    assert max(map(len, text.splitlines())) <= 140


def test_the_list_of_codes_is_complete(update_cases: bool) -> None:
    path = PAGES / "README.md"
    before, _, rest = path.read_text("utf-8").partition(START)
    after = rest.partition(END)[2]
    rows = [f"| [{code.id}]({code.id}.md) | {code.meaning} | {_severity(code)} |" for code in Code]
    table = "\n".join(["", "| code | what it is | |", "|---|---|---|", *rows, "", ""])
    if update_cases:
        path.write_text(before + START + table + END + after, "utf-8")
    assert path.read_text("utf-8") == before + START + table + END + after, "pytest --update-cases writes the list"


def _severity(code: Code) -> str:
    return "warning" if code in WARNINGS else "error"
