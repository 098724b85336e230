"""What changed between two catalogs: with the payload that shows it, and the price before and after."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support import browser as chromium
from tests.support import explored
from tests.support.specs import CASES, catalog_of

pytestmark = [pytest.mark.slow, chromium.NEEDED]
SPEC = CASES / "easel" / "spec"
EDITS = {"ratio: [1:1, 16:9, 9:16]": "ratio: [1:1, 16:9]", "{amount: 1, per_second": "{amount: 3, per_second"}


def capmatrix(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "capmatrix", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("changes")
    newer = shutil.copytree(SPEC, folder / "newer")
    model = newer / "models" / "studio-oil-2.5.yaml"
    text = model.read_text("utf-8")
    for old, new in EDITS.items():
        assert old in text
        text = text.replace(old, new)
    model.write_text(text, "utf-8")
    found = folder / "diff.json"
    found.write_text(capmatrix("diff", SPEC, newer, "--format", "json").stdout, "utf-8")
    return found


def test_a_built_report_shows_what_was_lost_with_payload_and_price(
    browser: explored.Browser, report: Path, tmp_path: Path
) -> None:
    said = json.loads(report.read_text("utf-8"))
    ended = capmatrix("explorer", SPEC, tmp_path / "out", "--changes", report)
    assert ended.returncode == 0, ended.stderr
    with explored.visiting(browser, tmp_path / "out" / "index.html") as visit:
        visit.go("#changes=")
        part = visit.page.locator(".part")
        expect(part.get_by_role("link")).to_have_text("studio/oil-2.5")
        (model,) = said["models"]
        for change in model["changes"]:
            expect(part).to_contain_text(change["says"])
        lost = next(change for change in model["changes"] if change["severity"] == "breaking")
        expect(part.locator(".witness").first).to_contain_text(json.dumps(lost["witness"]["payload"]["ratio"]))
        expect(part.locator(".witness").first).to_contain_text("Before: accepted. After: not_allowed ratio.")
        price = next(change for change in model["changes"] if change["class"] == "price")
        for row in price["rows"]:
            for cell in row:
                expect(part.locator("table").first).to_contain_text(cell)
        assert not visit.offences()
        part.get_by_role("link").click()
        expect(visit.page.locator("form[aria-label=Request]")).to_be_visible()
        assert not visit.said


def test_a_report_is_read_from_a_file_and_any_other_file_is_refused(
    browser: explored.Browser, report: Path, tmp_path: Path
) -> None:
    page = explored.built(catalog_of(SPEC), tmp_path / "out")
    wrong = {
        "no JSON": ("{", "not JSON"),
        "no report": ("[]", "no report of a diff"),
        "another version": ('{"version": 9, "models": [], "service": []}', "has version 9"),
        "a change without words": ('{"version": 2, "models": [{"changes": [{}]}], "service": []}', "says nothing"),
    }
    with explored.visiting(browser, page) as visit:
        visit.go("#changes=")
        for name, (text, said) in wrong.items():
            (tmp_path / name).write_text(text, "utf-8")
            visit.page.get_by_label("Report").set_input_files(tmp_path / name)
            expect(visit.page.get_by_text(said)).to_be_visible()
        visit.page.get_by_label("Report").set_input_files(report)
        expect(visit.page.locator(".part")).to_be_visible()
        assert not visit.said


def test_a_file_that_is_no_report_stops_the_command(tmp_path: Path) -> None:
    for name, text in {"x.json": "{", "list.json": "[1]", "other.json": '{"version": 2}'}.items():
        (tmp_path / name).write_text(text, "utf-8")
    for file in ("x.json", "list.json", "other.json", "missing.json"):
        ended = capmatrix("explorer", SPEC, tmp_path / "out", "--changes", tmp_path / file)
        assert ended.returncode == 6
        assert f"{file}: no report of `capmatrix diff --format json`" in ended.stderr
    assert not (tmp_path / "out").exists()
