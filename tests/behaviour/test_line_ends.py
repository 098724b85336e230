"""A checkout may write other line ends than were committed (`core.autocrlf`): that is no change."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from capmatrix import pipeline
from capmatrix.output import swap, write
from tests.support.pulls import FILMBOX, commit, git
from tests.support.toolkit import run

pytestmark = pytest.mark.slow

STILL = "models/still-2.yaml"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with a spec and what is generated from it, committed as a user would."""
    top = tmp_path_factory.mktemp("generated") / "top"
    shutil.copytree(FILMBOX, top / "spec")
    assert run("generate", top / "spec", top / "out").exit_code == 0
    git(top, "init", "--quiet")
    commit(top)
    return top


@pytest.fixture
def windows(generated: Path, tmp_path: Path) -> Path:
    """Return a clone with CRLF in every text."""
    git(tmp_path, "clone", "--quiet", "-c", "core.autocrlf=true", str(generated), "clone")
    top = tmp_path / "clone"
    for name in (f"spec/{STILL}", "out/manifest.json", "out/catalog.json"):
        assert b"\r\n" in (top / name).read_bytes()
    return top


def test_what_was_generated_is_the_same_with_other_line_ends(windows: Path) -> None:
    assert run("check", windows / "spec", windows / "out").stdout == f"{windows}/out: is what {windows}/spec gives\n"
    before = (windows / "out" / "catalog.json").read_bytes()
    again = run("generate", windows / "spec", windows / "out")
    assert (again.exit_code, again.stderr) == (0, "")
    assert ", 0 changed, 0 removed, " in again.stdout
    assert (windows / "out" / "catalog.json").read_bytes() == before
    assert run("generate", windows / "spec", windows / "out").stdout == f"{windows}/out: nothing changed\n"
    assert git(windows, "status", "--porcelain") == ""


def test_what_was_edited_by_hand_is_still_seen_in_such_a_checkout(windows: Path) -> None:
    page = windows / "out" / "docs" / "index.md"
    page.write_bytes(page.read_bytes() + b"By hand.\r\n")
    checked = run("check", windows / "spec", windows / "out")
    assert checked.exit_code == 1
    lines = checked.stdout.splitlines()
    assert [line for line in lines if line.startswith(("+", "-"))] == [
        "--- docs/index.md (on disk)", "+++ docs/index.md (wanted)", "-By hand.",
    ]  # fmt: skip
    assert "docs/index.md: had been edited by hand" in run("generate", windows / "spec", windows / "out").stderr


def test_what_is_generated_no_more_goes_from_such_a_checkout(windows: Path) -> None:
    page = windows / "out" / "docs" / "models" / "reel_pro.md"
    assert page.exists()
    (windows / "spec" / "models" / "reel-pro.yaml").unlink()
    done = run("generate", windows / "spec", windows / "out")
    assert (done.exit_code, done.stderr) == (0, "")
    assert not page.exists()
    assert run("check", windows / "spec", windows / "out").exit_code == 0


def test_no_note_of_a_run_is_committed(generated: Path) -> None:
    assert (generated / "out" / ".stamp").is_dir()
    assert ".stamp" not in git(generated, "ls-files")
    assert git(generated, "status", "--porcelain", "--untracked-files=all") == ""


@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "file by file"])
def test_what_a_killed_run_leaves_is_not_committed_either(
    generated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    top = shutil.copytree(generated, tmp_path / "top")
    (top / "spec" / "models" / "reel-pro.yaml").unlink()
    with monkeypatch.context() as during:
        during.setattr(swap, "exchanger", lambda: killed if at_once else None)
        during.setattr(write, "_move", killed)
        with pytest.raises(KeyboardInterrupt):
            pipeline.generate(top / "spec", top / "out")
    assert (top / (".out.next" if at_once else "out/.staging")).is_dir()
    assert git(top, "status", "--porcelain", "--untracked-files=all") == " D spec/models/reel-pro.yaml\n"
    assert run("generate", top / "spec", top / "out").exit_code == 0
    assert run("check", top / "spec", top / "out").exit_code == 0


def test_the_stamp_of_a_former_version_makes_way(generated: Path, tmp_path: Path) -> None:
    out = shutil.copytree(generated / "out", tmp_path / "out", ignore=shutil.ignore_patterns(".stamp"))
    (out / ".stamp").write_text("{}")
    assert run("generate", generated / "spec", out).exit_code == 0
    assert (out / ".stamp").is_dir()


def test_a_diff_compares_what_is_meant_whatever_the_line_ends(windows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(windows)
    same = "Nothing changed: 5 models compared.\n"
    assert run("diff", "HEAD:spec", "spec").stdout == same
    assert run("diff", "HEAD:out/catalog.json", "out/catalog.json").stdout == same
    assert run("diff", "out/catalog.json", "spec").stdout == same


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_changelog_keeps_its_line_ends(windows: Path, end: str) -> None:
    still = windows / "spec" / STILL
    still.write_bytes(still.read_bytes().replace(b"12..30", b"12..24"))
    file = windows / "CHANGELOG.md"
    file.write_bytes(f"# Changelog{end}{end}## Unreleased{end}{end}- Mine.{end}".encode())
    assert run("changelog", f"{windows}/out/catalog.json", windows / "spec", "--write", file).exit_code == 0
    lines = file.read_bytes().decode().splitlines(keepends=True)
    assert len(lines) > 8
    assert all(line.endswith(end) and line.count("\r") == end.count("\r") for line in lines)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_of_approvals_elsewhere_keeps_its_line_ends(windows: Path, end: str) -> None:
    still = windows / "spec" / STILL
    still.write_bytes(still.read_bytes().replace(b"12..30", b"12..24"))
    file = windows / "more.yaml"
    file.write_bytes(f'# Mine{end}"0123456789abcdef":{end}  cause: refactor{end}  reason: Why not.{end}'.encode())
    why = ["--cause", "correction", "--reason", "Measured.", "--approvals", file]
    assert run("approve", f"{windows}/out/catalog.json", windows / "spec", *why).exit_code == 0
    lines = file.read_bytes().decode().splitlines(keepends=True)
    assert len(lines) > 7
    assert all(line.endswith(end) and line.count("\r") == end.count("\r") for line in lines)
