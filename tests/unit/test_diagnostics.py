"""What an author is told fits on a terminal, one line for each thing said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from capmatrix.diagnostics import Code, Report
from capmatrix.ir.catalog import Auth
from capmatrix.pipeline import Refused, load
from capmatrix.resolve.calls.operations import _CALL
from capmatrix.resolve.service import _URL
from capmatrix.source import Span
from capmatrix.targets.docs import render
from tests.hostile.positions import SPEC
from tests.support.catalogs import BOATS


def test_a_diagnostic_cannot_move_the_cursor_or_make_a_line_of_its_own() -> None:
    report = Report()
    report.add(Code.BAD_VALUE, "is\x1b[2J \u202e\nfake.yaml:1:1: S101", Span("a\x07.yaml", 1, 1), "such as\n::error::")
    assert report.render() == (
        "a\\x07.yaml:1:1: S206 is\\x1b[2J \\u202e\\nfake.yaml:1:1: S101\n    hint: such as\\n::error::"
    )


def test_a_status_word_without_a_state_is_reported_where_the_states_are(tmp_path: Path) -> None:
    for path in SPEC.rglob("*.yaml"):
        (tmp_path / path.relative_to(SPEC)).parent.mkdir(exist_ok=True)
        text = path.read_text("utf-8").replace("queued: {waiting:", "queued: {dreaming:")
        (tmp_path / path.relative_to(SPEC)).write_text(text, "utf-8")
    with pytest.raises(Refused, match=r"^service\.yaml:\d+:\d+: R407"):
        load(tmp_path)


@pytest.mark.parametrize("path", ["/a/../b", "/..", "/./a", "//other.example/a", "/a//b"])
def test_a_path_leads_down_alone(path: str) -> None:
    assert not _CALL.fullmatch(f"GET {path}")
    assert not _URL.fullmatch(f"https://api.example.com{path}")


@pytest.mark.parametrize("path", ["/", "/a", "/a/", "/.well-known/a..b", "/v1/jobs"])
def test_other_paths_are_fine(path: str) -> None:
    assert _CALL.fullmatch(f"GET {path}")
    assert _URL.fullmatch(f"https://api.example.com{path}")


def test_a_header_prefix_of_marks_stays_one_word_of_the_shell() -> None:
    auth = Auth(id="key", header="Authorization", prefix="Key \"`$(x)'\\ ")
    catalog = replace(BOATS, service=replace(BOATS.service, auth=(auth,)))
    [page] = (text for path, text in render(catalog).items() if path == "models/boat_1.md")
    assert "-H 'Authorization: Key \"`$(x)'\"'\"'\\ '\"$" in page
