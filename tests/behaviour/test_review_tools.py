"""What people install beside the command: hooks for pre-commit and git's diff driver, run by pre-commit and by git."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.support.pulls import commit, git, repository
from tests.support.specs import ROOT

BIN = Path(sys.executable).parent
SPEC = "specs/film"
STILL = f"{SPEC}/models/still-2.yaml"


@pytest.fixture
def top(tmp_path: Path) -> Path:
    (tmp_path / "top").mkdir()
    return repository(tmp_path / "top")


def hooks(top: Path, tmp_path: Path) -> Path:
    """Return a repository with the hooks in it, whose programs are those of this environment."""
    held = tmp_path / "hooks"
    held.mkdir()
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert manifest.count("language: python") == manifest.count("- id:")
    (held / ".pre-commit-hooks.yaml").write_text(manifest.replace("language: python", "language: system"))
    git(held, "init", "--quiet")
    commit(held)
    config = {
        "repos": [
            {
                "repo": str(held),
                "rev": git(held, "rev-parse", "HEAD").strip(),
                "hooks": [
                    {"id": "capmatrix-lint", "args": [SPEC]},
                    {"id": "capmatrix-check", "args": [SPEC, "generated"]},
                ],
            }
        ]
    }
    (top / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    return held


@pytest.mark.slow
def test_the_hooks_judge_the_spec_and_what_is_generated_from_it(top: Path, tmp_path: Path) -> None:
    hooks(top, tmp_path)
    env = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "home")}

    def commit_hooks() -> str:
        git(top, "add", "--all")
        command = [BIN / "pre-commit", "run", "--color=never"]
        said = subprocess.run(command, cwd=top, env=env, capture_output=True, text=True, check=False).stdout
        return "".join(line for line in said.splitlines(keepends=True) if not line.startswith("[INFO]"))

    subprocess.run([BIN / "pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"], check=True)
    subprocess.run([BIN / "capmatrix", "generate", SPEC, "generated"], cwd=top, check=True, capture_output=True)
    assert [line.rstrip(".")[-6:] for line in commit_hooks().splitlines()] == ["Passed", "Passed"]
    text = (top / STILL).read_text()
    (top / STILL).write_text(text.replace("title: Still 2", "title: Still Two"))
    lint, check, *said = commit_hooks().splitlines()
    assert (lint[-6:], check[-6:]) == ("Passed", "Failed")
    assert f"generated: differs from the output of {SPEC}; run: capmatrix generate {SPEC} generated" in said
    (top / STILL).write_text(text.replace("evidence: handbook > Models > still-2\n", ""))
    lint, *said = commit_hooks().splitlines()
    assert lint[-6:] == "Failed"
    assert any(line.startswith("models/still-2.yaml:1:1: R403 ") for line in said)


@pytest.fixture
def driven(top: Path) -> Path:
    """Return a repository that shows its spec with our diff driver."""
    (top / ".gitattributes").write_text(f"{SPEC}/**/*.yaml diff=capmatrix\n")
    git(top, "config", "diff.capmatrix.command", f"{BIN / 'capmatrix'} git-diff")
    commit(top)
    return top


def test_the_diff_driver_says_what_the_change_of_a_file_does(driven: Path) -> None:
    text = (driven / STILL).read_text()
    (driven / STILL).write_text(text.replace("12..30", "12..24"))
    said = git(driven / "specs", "diff")
    assert said.startswith(f"diff --capmatrix a/{STILL} b/{STILL}\nstill-2: accepts less\n")
    assert "accepted → refused (out_of_range at fps)\n" in said
    assert "1 of 5 models changed: 1 accepts less.\n--- a/" in said
    assert "-  fps: {range: 12..30, default: 24}\n+  fps: {range: 12..24, default: 24}\n" in said
    assert "accepts less" in git(driven, "diff", "HEAD")
    git(driven, "add", STILL)
    assert git(driven, "diff") == ""
    assert git(driven, "diff", "--cached") == said
    commit(driven)
    assert "accepts less" in git(driven, "show", "--ext-diff")
    assert "accepts less" not in git(driven, "show")


def test_what_the_diff_driver_shows_is_a_patch(driven: Path) -> None:
    text = (driven / STILL).read_text()
    (driven / STILL).write_text(text.replace("title: Still 2", "title: Still Two").rstrip("\n"))
    (driven / "patch").write_text(git(driven, "diff"))
    changed = (driven / STILL).read_text()
    git(driven, "checkout", "--quiet", STILL)
    git(driven, "apply", "patch")
    assert (driven / STILL).read_text() == changed


def test_the_diff_driver_knows_new_files_lost_ones_and_moved_ones(driven: Path) -> None:
    (driven / STILL).unlink()
    assert "still-2: accepts less\n  breaking    removed" in git(driven, "diff")
    git(driven, "add", "--all")
    assert git(driven, "diff", "--cached").count("+++ /dev/null") == 1
    commit(driven)
    git(driven, "checkout", "--quiet", "HEAD^", "--", STILL)
    assert "still-2: accepts more\n  compatible  added" in git(driven, "diff", "--cached")
    git(driven, "mv", f"{SPEC}/families/reel.yaml", f"{SPEC}/families/reels.yaml")
    said = git(driven, "diff", "--cached", "--find-renames")
    assert f"diff --capmatrix a/{SPEC}/families/reel.yaml b/{SPEC}/families/reels.yaml\nnot compared: " in said
    assert (
        "it does not fit the rest of the checkout: models/reel-fast.yaml:3:10: R302 there is no family 'reel'" in said
    )


def test_a_file_of_no_spec_is_shown_as_lines(driven: Path) -> None:
    shutil.move(driven / SPEC / "service.yaml", driven / "kept")
    (driven / STILL).write_text("title: x\n")
    said = git(driven, "diff", STILL)
    assert "not compared: there is no service.yaml above it in the checkout\n--- a/" in said


def test_a_file_that_is_not_merged_is_named(driven: Path) -> None:
    git(driven, "checkout", "--quiet", "-b", "other")
    for branch, range_ in (("other", "12..24"), ("main", "12..20")):
        git(driven, "checkout", "--quiet", branch)
        text = (driven / STILL).read_text()
        (driven / STILL).write_text(text.replace("12..30", range_))
        commit(driven)
    subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b", "merge", "other"], cwd=driven, check=False)
    assert f"* Unmerged path {STILL}\n" in git(driven, "diff", "--cached")
