"""`capmatrix diff`: what it reads, what it prints, and what its exit status tells."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from capmatrix.cli import app
from capmatrix.semantics import aspects
from tests.support.specs import CASES, MATRIX

EASEL = CASES / "easel" / "spec"
DRY = ("dry: {range: 30..60,", "dry: {range: 30..45,")


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(app, ["diff", *(str(argument) for argument in arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def edit(file: Path, before: str, after: str) -> None:
    was = file.read_text("utf-8")
    assert before in was
    file.write_text(was.replace(before, after), "utf-8")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(EASEL, tmp_path / "spec")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository whose first commit holds easel, and whose files hold a narrower one."""
    top = tmp_path / "checkout"
    shutil.copytree(EASEL, top / "specs" / "easel")
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    for words in (["init", "--quiet"], ["add", "."], [*who, "commit", "--quiet", "--message", "Easel"]):
        subprocess.run(["git", *words], cwd=top, check=True)
    edit(top / "specs" / "easel" / "models" / "studio-oil-2.5.yaml", *DRY)
    monkeypatch.chdir(top)
    return top


def test_nothing_that_breaks_is_status_0(spec: Path) -> None:
    assert run(EASEL, spec).stdout == "Nothing changed: 5 models compared.\n"
    edit(spec / "models" / "studio-oil-2.5.yaml", DRY[0], "dry: {range: 30..75,")
    wider = run(EASEL, spec)
    assert (wider.exit_code, "accepts more: dry" in wider.stdout) == (0, True)


def test_what_breaks_callers_is_status_1(spec: Path) -> None:
    edit(spec / "models" / "studio-oil-2.5.yaml", *DRY)
    narrower = run(EASEL, spec)
    assert narrower.exit_code == 1
    assert "accepted → refused (out_of_range at dry)" in narrower.stdout


def test_a_spec_that_is_refused_is_status_3(spec: Path) -> None:
    (spec / "models" / "etch.yaml").write_text("title: [unclosed\n", encoding="utf-8")
    refused = run(EASEL, spec)
    assert (refused.exit_code, refused.stdout) == (3, "")
    assert refused.stderr.startswith("models/etch.yaml:")


def test_what_no_rule_explains_is_status_5(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aspects, "FIELD", {name: kind for name, kind in aspects.FIELD.items() if name != "default"})
    edit(spec / "families" / "brush.yaml", "strokes: {default: 4}", "strokes: {default: 2}")
    assert run(EASEL, spec).exit_code == 5


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("nowhere:specs/easel", "nowhere:specs/easel: git says: invalid object name"),
        ("HEAD:specs/easel/fields.yaml", "HEAD:specs/easel/fields.yaml: is a file; give the folder"),
        ("specs/easel/fields.yaml", "specs/easel/fields.yaml: is a file; give the folder"),
    ],
)
def test_what_cannot_be_read_is_status_6(checkout: Path, place: str, says: str) -> None:
    unread = run(place, "specs/easel")
    assert (unread.exit_code, unread.stdout) == (6, "")
    assert unread.stderr.startswith(says)


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("nowhere", "nowhere: is no folder; give the folder of a spec, or REVISION:PATH"),
        ("HEAD:specs/weasel", "HEAD:specs/weasel: git says: path 'specs/weasel' does not exist in 'HEAD'"),
        ("HEAD:specs", "HEAD:specs: holds no spec; give the folder that holds service.yaml"),
        ("specs", "specs: holds no spec; give the folder that holds service.yaml"),
        ("empty", "empty: holds no spec; give the folder that holds service.yaml"),
    ],
)
def test_a_place_without_a_spec_is_status_7_on_either_side(checkout: Path, place: str, says: str) -> None:
    (checkout / "empty").mkdir()
    for old, new in ((place, "specs/easel"), ("specs/easel", place)):
        absent = run(old, new)
        assert (absent.exit_code, absent.stdout) == (7, "")
        assert absent.stderr.startswith(says)


def test_the_help_tells_every_status() -> None:
    said = " ".join(CliRunner().invoke(app, ["--help"]).stdout.split())
    assert all(f" {status} " in said.partition("Exit status:")[2] for status in range(8))


def test_a_revision_is_read_wherever_one_stands_and_nothing_of_the_checkout_is_touched(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def state() -> str:
        return subprocess.check_output(["git", "status", "--short"], cwd=checkout, text=True)

    before = state()
    assert run("HEAD:specs/easel", "HEAD:specs/easel").stdout == "Nothing changed: 5 models compared.\n"
    found = run("HEAD:specs/easel", "specs/easel", "--format", "json")
    assert (found.exit_code, json.loads(found.stdout)["models"][0]["id"]) == (1, "studio/oil-2.5")
    monkeypatch.chdir(checkout / "specs" / "easel")
    assert run("HEAD:./", ".", "--format", "markdown").stdout.startswith("### ❌ Breaks callers\n")
    assert state() == before


def test_annotations_and_sarif_point_into_the_files_of_the_repository(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(checkout / "specs")
    file = "specs/easel/models/studio-oil-2.5.yaml"
    marked = run("HEAD:specs/easel", "easel", "--format", "github")
    assert marked.exit_code == 1
    assert marked.stdout.startswith(f"::error file={file},line=8,col=3,title=studio/oil-2.5%3A accepts less::")
    found = json.loads(run("HEAD:./easel", "easel", "--format", "sarif").stdout)["runs"][0]["results"]
    assert found[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == file
    again = json.loads(run("HEAD:./easel", "HEAD:./easel", "--format", "sarif").stdout)
    assert again["runs"][0]["results"] == []
    assert run("HEAD:./easel", "HEAD:./easel", "--format", "github").stdout == ""


@pytest.mark.parametrize("style", ["github", "sarif", "json"])
def test_the_problems_of_a_spec_come_in_every_form(tmp_path: Path, style: str) -> None:
    spec = shutil.copytree(MATRIX, tmp_path / "spec")
    model = spec / "models" / "hunyuan-video.yaml"

    def lint() -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["lint", str(spec), "--format", style])
        return ended.exit_code, ended.stdout

    none, warned, refused = (
        {"github": "", "sarif": '"results": []', "json": '"problems": []'},
        {"github": "::warning file=", "sarif": '"ruleId": "R403"', "json": '"code": "R403"'},
        {"github": "::error file=", "sarif": '"ruleId": "S103"', "json": '"code": "S103"'},
    )
    status, said = lint()
    assert (status, none[style] in said) == (0, True)
    lines = model.read_text("utf-8").splitlines(keepends=True)
    model.write_text("".join(line for line in lines if not line.startswith("evidence: ")), "utf-8")
    status, said = lint()
    assert (status, warned[style] in said) == (1, True)
    model.write_text("title: [unclosed\n", encoding="utf-8")
    status, said = lint()
    assert (status, refused[style] in said) == (3, True)
