"""`capmatrix diff`: what it reads, what it prints, and what its exit status tells."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from capmatrix import review
from capmatrix.cli import app
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.stored import dump
from capmatrix.review.read.git import MOST
from capmatrix.review.release import crosscheck
from capmatrix.semantics.diff import attributes
from tests.support.specs import CASES, MATRIX, catalog_of

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
    (top / "cut.json").write_text('{"service":\n', encoding="utf-8")
    (top / "catalog.json").write_text(json.dumps(dump(catalog_of(EASEL))), encoding="utf-8")
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
    monkeypatch.setattr(
        attributes, "FIELD", {name: kind for name, kind in attributes.FIELD.items() if name != "default"}
    )
    edit(spec / "families" / "brush.yaml", "strokes: {default: 4}", "strokes: {default: 2}")
    assert run(EASEL, spec).exit_code == 5


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("nowhere:specs/easel", "nowhere:specs/easel: git knows no such revision"),
        ("HEAD:specs/easel/fields.yaml", "HEAD:specs/easel/fields.yaml: is a file; give the folder"),
        ("specs/easel/fields.yaml", "specs/easel/fields.yaml: is a file; give the folder"),
        ("cut.json", "cut.json: is not JSON: line 2 column 1"),
        ("HEAD:cut.json", "HEAD:cut.json: is not JSON: line 2 column 1"),
        ("/dev/zero", "/dev/zero: is neither a folder nor a plain file"),
    ],
)
def test_what_cannot_be_read_is_status_6(checkout: Path, place: str, says: str) -> None:
    unread = run(place, "specs/easel")
    assert (unread.exit_code, unread.stdout) == (6, "")
    assert unread.stderr.startswith(says)


def test_a_second_opinion_is_told_beside_the_first(spec: Path) -> None:
    said = run(EASEL, spec, "--cross-check").stdout
    assert said.startswith("Nothing changed: 5 models compared. No schema changed, so jsonschema-rs ")
    edit(spec / "models" / "studio-oil-2.5.yaml", *DRY)
    narrower = run(EASEL, spec, "--cross-check", "--format", "json")
    assert (narrower.exit_code, narrower.stderr) == (1, "")
    asked = json.loads(narrower.stdout)["cross_check"]
    assert asked["models"] == {"studio/oil-2.5": "confirmed"}
    assert asked["by"].startswith("jsonschema-rs ")
    assert json.loads(run(EASEL, spec, "--format", "json").stdout)["cross_check"] is None


def test_what_a_second_opinion_contradicts_is_status_5(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def everything(model: Model, catalog: Catalog) -> bool:
        return model.title == "Etching" and catalog.models != ()

    monkeypatch.setattr(crosscheck, "schema_of", everything)
    edit(spec / "models" / "etch.yaml", "title: Etch", "title: Etching")
    other = run(EASEL, spec, "--cross-check")
    assert other.exit_code == 5
    assert "by its JSON Schemas, payloads are gained; by its rules, the opposite" in other.stdout


def test_without_jsonschema_rs_a_second_opinion_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "capmatrix.review.release.crosscheck", None)
    monkeypatch.delattr(review, "crosscheck", raising=False)
    asked = run(EASEL, EASEL, "--cross-check")
    assert asked.exit_code == 2
    assert "pip install" in asked.stderr


def test_a_stored_catalog_is_as_good_as_its_spec(checkout: Path) -> None:
    assert run("HEAD:catalog.json", "catalog.json").stdout == "Nothing changed: 5 models compared.\n"
    said = run("HEAD:specs/easel", "specs/easel")
    assert said.exit_code == 1
    assert run("catalog.json", "specs/easel").stdout == said.stdout
    assert run("HEAD:catalog.json", "specs/easel").stdout == said.stdout
    marked = (
        run("HEAD:catalog.json", "HEAD:catalog.json", "--format", "github"),
        run("specs/easel", "HEAD:catalog.json", "--format", "github"),
    )
    assert [one.exit_code for one in marked] == [0, 0]
    assert "::notice file=catalog.json,title=studio/oil-2.5" in marked[1].stdout


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "catalog.json").open("wb") as file:
        file.truncate(MOST + 1)
    unread = run(tmp_path / "catalog.json", EASEL)
    assert (unread.exit_code, unread.stdout) == (6, "")
    assert "a catalog.json has at most 33,554,432" in unread.stderr


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("nowhere", "nowhere: is not a folder; give the folder of a spec, a catalog.json, or REVISION:PATH"),
        ("HEAD:specs/weasel", "HEAD:specs/weasel: HEAD has nothing there; give REVISION:PATH"),
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
