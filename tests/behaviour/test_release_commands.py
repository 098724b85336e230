"""`capmatrix approve`, `changelog`, and what `diff` says of approvals, versions and the generated client."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.support.pulls import commit, git
from tests.support.specs import CASES
from tests.support.toolkit import run

pytestmark = pytest.mark.slow

EASEL = CASES / "easel" / "spec"
OIL = "models/studio-oil-2.5.yaml"
NARROWED = ("ratio: [1:1, 16:9, 9:16]", "ratio: [1:1, 16:9]")
WHY = ("--cause", "vendor-changed", "--reason", "The studio stopped it.")


def edit(file: Path, before: str, after: str) -> None:
    was = file.read_text("utf-8")
    assert was.count(before) == 1
    file.write_text(was.replace(before, after), "utf-8")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """Return easel with one ratio less."""
    folder = shutil.copytree(EASEL, tmp_path / "spec")
    edit(folder / OIL, *NARROWED)
    return folder


def test_a_breaking_change_passes_when_somebody_stands_for_it(spec: Path) -> None:
    assert run("diff", EASEL, spec).exit_code == 1
    assert run("approve", EASEL, spec, *WHY).exit_code == 0
    found = run("diff", EASEL, spec)
    assert found.exit_code == 0
    assert "approved (vendor-changed): The studio stopped it." in found.stdout
    assert "approvals" not in run("lint", spec).stdout
    (file,) = (spec / "approvals").iterdir()
    written = file.read_text("utf-8")
    assert written.startswith(f'"{file.stem}":\n  about: ')
    assert run("approve", EASEL, spec, *WHY).stdout == "nothing to approve\n"
    assert file.read_text("utf-8") == written


def test_changes_that_are_alike_are_approved_together_and_a_danger_alone(spec: Path) -> None:
    edit(spec / "service.yaml", "url: https://api.easel.example", "url: https://b.easel.example")
    edit(spec / "fields.yaml", "length: 1..400", "length: 1..390")
    said = run("approve", EASEL, spec, *WHY)
    assert said.exit_code == 0, said.output
    files = {file.stem: yaml.safe_load(file.read_text("utf-8")) for file in (spec / "approvals").iterdir()}
    assert all([*entries] == [stem] for stem, entries in files.items())
    alike = [entry for entries in files.values() for entry in entries.values() if "also" in entry]
    assert alike
    assert run("diff", EASEL, spec).exit_code == 0
    # A danger that is approved along with others is not approved.
    (danger,) = (stem for stem, entries in files.items() if "danger" in entries[stem]["about"])
    (spec / "approvals" / f"{danger}.yaml").unlink()
    other = next(stem for stem in files if stem != danger)
    with (spec / "approvals" / f"{other}.yaml").open("a") as file:
        file.write(f'  also: ["{danger}"]\n' if "also" not in files[other][other] else f'    - "{danger}"\n')
    found = run("diff", EASEL, spec)
    assert (found.exit_code, f"not approved: {danger}" in found.stdout) == (1, True)


def test_approvals_of_two_branches_merge(spec: Path, tmp_path: Path) -> None:
    def branch(name: str, before: str, after: str) -> None:
        git(top, "checkout", "--quiet", "-b", name, "main")
        edit(top / OIL, before, after)
        assert run("approve", EASEL, top, *WHY).exit_code == 0
        commit(top)

    top = shutil.copytree(EASEL, tmp_path / "top")
    git(top, "init", "--quiet", "--initial-branch=main")
    commit(top)
    branch("one", *NARROWED)
    branch("two", "dry: {range: 30..60", "dry: {range: 30..59")
    git(top, "-c", "user.name=A", "-c", "user.email=a@example.com", "merge", "--quiet", "--no-edit", "one")
    assert len([*(top / "approvals").iterdir()]) == 2
    assert run("diff", EASEL, top).exit_code == 0


def test_an_approval_does_not_stand_for_another_narrowing(spec: Path) -> None:
    run("approve", EASEL, spec, *WHY)
    edit(spec / OIL, NARROWED[1], "ratio: [1:1, 9:16]")
    again = run("diff", EASEL, spec)
    assert again.exit_code == 1
    assert "matches nothing of this change: remove it" in again.stdout


def test_an_approval_that_stood_there_before_is_not_called_stale(spec: Path, tmp_path: Path) -> None:
    run("approve", EASEL, spec, *WHY)
    later = shutil.copytree(spec, tmp_path / "later")
    edit(later / "service.yaml", "version: 0.3.0", "version: 0.4.0")
    found = run("diff", spec, later)
    assert (found.exit_code, "matches nothing" in found.stdout) == (0, False)


def test_what_is_in_the_file_stays_and_only_what_is_asked_for_is_added(spec: Path) -> None:
    edit(spec / OIL, "dry: {range: 30..60", "dry: {range: 31..60")
    edit(spec / OIL, "default: {dry: 30}", "default: {dry: 31}")
    marks = {
        change["subject"]: change["fingerprint"]
        for model in json.loads(run("diff", EASEL, spec, "--format", "json").stdout)["models"]
        for change in model["changes"]
        if change["fingerprint"]
    }
    assert marks.keys() == {"ratio", "dry"}
    mine = f'# Mine.\n"{marks["ratio"]}": {{cause: correction, reason: Never did.}}'
    (spec / "approvals.yaml").write_text(mine, "utf-8")
    assert run("approve", EASEL, spec, *WHY, "--only", "inkwell-1").stdout == "nothing to approve\n"
    assert run("approve", EASEL, spec, *WHY, "--only", marks["dry"]).exit_code == 0
    assert (spec / "approvals.yaml").read_text("utf-8") == mine
    said = json.loads(run("diff", EASEL, spec, "--format", "json").stdout)
    causes = {change["subject"]: change["approval"] for model in said["models"] for change in model["changes"]}
    assert said["unapproved"] == 0
    assert (causes["ratio"]["cause"], causes["dry"]["cause"]) == ("correction", "vendor-changed")


def test_a_file_elsewhere_may_hold_the_approvals(spec: Path, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.yaml"
    assert run("approve", EASEL, spec, *WHY, "--approvals", file).exit_code == 0
    assert run("diff", EASEL, spec).exit_code == 1
    assert run("diff", EASEL, spec, "--approvals", file).exit_code == 0
    assert not (spec / "approvals").exists()
    assert run("diff", EASEL, spec, "--approvals", tmp_path / "nowhere.yaml").exit_code == 3


def test_a_wrong_file_is_refused_where_it_is_wrong(spec: Path) -> None:
    (spec / "approvals.yaml").write_text("0123456789abcdef:\n  cause: mistake\n  reason: A\n", "utf-8")
    for words in (("diff", EASEL, spec), ("lint", spec), ("approve", EASEL, spec, *WHY)):
        refused = run(*words)
        assert refused.exit_code == 3
        assert refused.stderr.startswith("approvals.yaml:2:10: S206 'cause' is one of")


@pytest.mark.parametrize("reason", ["", "   ", "Two\nlines", "a\x1b[2Jb"])
def test_a_reason_is_a_sentence(spec: Path, reason: str) -> None:
    refused = run("approve", EASEL, spec, "--cause", "refactor", "--reason", reason)
    assert (refused.exit_code, (spec / "approvals").exists()) == (2, False)


def test_approvals_of_a_revision_are_read_but_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    top = tmp_path / "checkout"
    shutil.copytree(EASEL, top / "easel")
    monkeypatch.chdir(top)
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--all", "--message", "A"]
    for words in (["init", "--quiet"], ["add", "."], who):
        subprocess.run(["git", *words], check=True)
    edit(top / "easel" / OIL, *NARROWED)
    assert run("approve", "HEAD:easel", "easel", *WHY).exit_code == 0
    for words in (["add", "."], who):
        subprocess.run(["git", *words], check=True)
    assert run("diff", "HEAD~1:easel", "HEAD:easel").exit_code == 0
    assert run("approve", "HEAD~1:easel", "HEAD:easel", *WHY).exit_code == 2


def test_a_version_that_is_too_low_fails_where_that_is_asked(spec: Path) -> None:
    run("approve", EASEL, spec, *WHY)
    low = run("diff", EASEL, spec, "--check-version")
    assert low.exit_code == 1
    assert low.stderr == (
        "the version is 0.3.0, and a major change after 0.3.0 asks for 0.4.0 or later: "
        "studio/oil-2.5: accepts less, ratio\n"
    )
    edit(spec / "service.yaml", "version: 0.3.0", "version: 0.4.0")
    assert run("diff", EASEL, spec, "--check-version").exit_code == 0


@pytest.mark.parametrize("style", ["text", "markdown", "json"])
def test_every_report_tells_the_client_and_the_version(spec: Path, style: str) -> None:
    said = run("diff", EASEL, spec, "--format", style).stdout
    assert "StudioOil25(ratio)" in said
    assert "0.4.0" in said
    if style == "json":
        found = json.loads(said)
        assert found["version_asked"]["level"] == "major"
        assert [(shift["what"], shift["breaking"]) for shift in found["client"]] == [("narrower", True)]
        assert found["client"][0]["after"] == 'ratio: Literal["1:1", "16:9"] | None = None'


def test_the_changelog_is_printed_and_put_into_a_file_once(spec: Path, tmp_path: Path) -> None:
    printed = run("changelog", EASEL, spec)
    assert printed.stdout.startswith("### Breaking\n\n- `studio/oil-2.5`: `ratio` accepts less")
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n\n## Unreleased\n\n- By hand.\n", "utf-8")
    assert run("changelog", EASEL, spec, "--write", file).stdout == f"{file}: written below Unreleased\n"
    once = file.read_text("utf-8")
    assert printed.stdout in once
    assert run("changelog", EASEL, spec, "--write", file).stdout == f"{file}: nothing changed\n"
    assert file.read_text("utf-8") == once
    edit(spec / "service.yaml", "version: 0.3.0", "version: 0.4.0")
    run("changelog", EASEL, spec, "--write", file, "--date", "2026-02-03")
    said = file.read_text("utf-8")
    assert said.index("- By hand.") < said.index("## 0.4.0 - 2026-02-03") < said.index("### Breaking")
    assert said.count("### Breaking") == 1


def test_a_changelog_that_cannot_be_written_is_status_4(spec: Path, tmp_path: Path) -> None:
    assert run("changelog", EASEL, spec, "--write", tmp_path).exit_code == 4
