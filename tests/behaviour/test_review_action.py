"""The GitHub Action, its steps run as a runner would, with a `gh` that answers as GitHub does; and our workflow."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.pulls import PULLS, commit, git, repository
from tests.support.specs import ROOT

BIN = Path(sys.executable).parent
SPEC = "specs/film"
STILL = f"{SPEC}/models/still-2.yaml"
NARROWED = ("fps: {range: 12..30", "fps: {range: 12..24")
GH = """#!/usr/bin/env python3
import json, os, pathlib, sys
words = sys.argv[1:]
body = [pathlib.Path(word.removeprefix("body=@")).read_text() for word in words if word.startswith("body=@")]
with open(os.environ["GH_LOG"], "a") as log:
    print(json.dumps({"words": words, "body": body, "marker": os.environ["MARKER"]}), file=log)
if os.environ["GH_SAYS"] == "refuse":
    sys.exit("HTTP 403: Resource not accessible by integration")
if not body:
    print(os.environ["GH_SAYS"])
"""


def pull(top: Path, name: str) -> None:
    """Put the change of a pull request on top of the checkout, as a commit."""
    git(top, "apply", f"--directory={SPEC}", str(PULLS / name / "change.patch"))
    commit(top)


class Run:
    """The steps of the action, run as a runner would, with its inputs, files and environment."""

    def __init__(self, top: Path, folder: Path, *, comments: str = "", **inputs: str) -> None:
        self.folder = folder / "runner"
        (self.folder / "capmatrix").mkdir(parents=True)
        (self.folder / "capmatrix" / "bin").symlink_to(BIN)
        (self.folder / "gh").write_text(GH)
        (self.folder / "gh").chmod(0o755)
        self.action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        self.known = {
            f"inputs.{name}": given.get(name, one.get("default", "")) for name, one in self.action["inputs"].items()
        }
        self.known |= {
            "github.token": "t",
            "github.event.pull_request.number": "7",
            "github.event_name": "pull_request",
        }
        self.env = {
            **os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}", "RUNNER_TEMP": str(self.folder),
            "GITHUB_REPOSITORY": "o/r", "GH_LOG": str(self.folder / "gh.log"), "GH_SAYS": comments,
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"), "GITHUB_OUTPUT": str(self.folder / "output"),
        }  # fmt: skip
        self.stdout, self.status = "", 0
        for step in self.action["runs"]["steps"][1:]:  # the first one installs what is installed here
            if self.status == 0 and self._wanted(step.get("if", "")):
                self._step(step, top)

    def _step(self, step: dict[str, Any], top: Path) -> None:
        Path(self.env["GITHUB_OUTPUT"]).write_text("")
        env = {
            name: re.sub(r"\$\{\{ (\S+) \}\}", lambda found: str(self.known[found[1]]), text)
            for name, text in step["env"].items()
        }
        assert "${{" not in step["run"], "what strangers say must not become a script"
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        ended = subprocess.run(command, cwd=top, env={**self.env, **env}, capture_output=True, text=True, check=False)
        assert not ended.stderr or self.env["GH_SAYS"] == "refuse", ended.stderr
        self.stdout, self.status = self.stdout + ended.stdout, ended.returncode
        said = dict(line.split("=", 1) for line in Path(self.env["GITHUB_OUTPUT"]).read_text().splitlines())
        self.known |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in said.items()}

    def _wanted(self, condition: str) -> bool:
        pairs = re.findall(r"(\S+) == '([^']*)'", condition)
        assert " && ".join(f"{name} == '{value}'" for name, value in pairs) == condition
        return all(self.known[name] == value for name, value in pairs)

    @property
    def summary(self) -> str:
        return Path(self.env["GITHUB_STEP_SUMMARY"]).read_text("utf-8")

    @property
    def calls(self) -> list[dict[str, Any]]:
        log = Path(self.env["GH_LOG"])
        return [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []


@pytest.fixture
def top(tmp_path: Path) -> Path:
    (tmp_path / "top").mkdir()
    return repository(tmp_path / "top")


def test_the_action_says_what_breaks_everywhere_and_fails(top: Path, tmp_path: Path) -> None:
    pull(top, "narrowed-range")
    run = Run(top, tmp_path, new=SPEC, sarif="out.sarif")
    comment = (PULLS / "narrowed-range" / "comment.md").read_text("utf-8")
    assert run.status == 1
    assert run.summary == comment
    assert run.stdout.startswith(f"::error file={STILL},line=7,col=3,title=still-2%3A accepts less::still-2: fps")
    (asked, posted) = run.calls
    assert asked["words"][:3] == ["api", "--paginate", "repos/o/r/issues/7/comments"]
    assert posted["words"][2] == "repos/o/r/issues/7/comments"
    assert "PATCH" not in posted["words"]
    assert posted["body"] == [f"<!-- capmatrix: {SPEC} -->\n{comment}"]
    assert json.loads((top / "out.sarif").read_text())["runs"][0]["results"][0]["level"] == "error"


def test_the_action_updates_the_comment_that_it_wrote_before(top: Path, tmp_path: Path) -> None:
    pull(top, "widened-enum")
    run = Run(top, tmp_path, new=SPEC, comments="41\n42")
    assert run.status == 0
    (_, posted) = run.calls
    assert posted["words"][:5] == ["api", "--silent", "--method", "PATCH", "repos/o/r/issues/comments/41"]
    assert "The comment is written." in run.stdout


def test_a_token_that_may_not_write_leaves_the_summary(top: Path, tmp_path: Path) -> None:
    pull(top, "widened-enum")
    run = Run(top, tmp_path, new=SPEC, comments="refuse")
    assert run.status == 0
    assert "::notice title=capmatrix::The comment cannot be written with this token" in run.stdout
    assert run.summary.startswith("### ✅ Breaks no caller\n")


@pytest.mark.parametrize(("fail_on", "status"), [("breaking", 1), ("unhandled", 0), ("never", 0), ("everything", 2)])
def test_the_caller_says_what_fails(top: Path, tmp_path: Path, fail_on: str, status: int) -> None:
    pull(top, "removed-model")
    run = Run(top, tmp_path, new=SPEC, fail_on=fail_on, comment="false")
    assert run.status == status
    assert run.calls == []


def test_a_spec_that_is_new_passes_and_one_that_is_gone_does_not(top: Path, tmp_path: Path) -> None:
    shutil.copytree(top / SPEC, top / "specs" / "films")
    commit(top)
    new = Run(top, tmp_path / "new", new="specs/films")
    assert new.status == 0
    assert new.summary.startswith("### Not compared\n\n    HEAD^1:specs/films: HEAD^1 has nothing there")
    shutil.rmtree(top / "specs" / "films")
    commit(top)
    gone = Run(top, tmp_path / "gone", new="specs/films")
    assert gone.status == 7
    assert "::warning title=capmatrix::specs/films: is not a folder" in gone.stdout


@pytest.mark.parametrize(
    ("new", "old", "status", "says"),
    [
        (SPEC, "", 1, "Breaks callers"),
        ("{top}/specs/film", "", 1, "Breaks callers"),
        ("specs//film", "", 1, "Breaks callers"),
        ("./specs/../specs/film/", "", 1, "Breaks callers"),
        ("linked/film", "", 1, "Breaks callers"),
        (SPEC, "HEAD^1:specs/film", 1, "Breaks callers"),
        (SPEC, "HEAD^1:linked/film", 1, "Breaks callers"),
        (SPEC, "HEAD^1:specs/flim", 7, "HEAD^1 has nothing there"),
        (SPEC, "base/specs/film", 7, "is not a folder"),
        (SPEC, "HEAD^7:specs/film", 6, "git knows no such revision"),
        (SPEC, "HEAD^1:../film", 6, "outside repository"),
        (SPEC, "HEAD^1:/etc", 6, "is not in the repository"),
        ("specs/untracked", "", 7, "HEAD^1 has nothing there"),
        ("inner/specs/film", "", 6, "inner is a submodule"),
    ],
)
def test_nothing_passes_because_it_was_not_found(
    top: Path, tmp_path: Path, new: str, old: str, status: int, says: str
) -> None:
    (top / "linked").symlink_to("specs")
    other = shutil.copytree(top, tmp_path / "other")
    commit(other)
    git(top, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other), "inner")
    commit(top)
    narrowed_file = top / STILL
    narrowed_file.write_text(narrowed_file.read_text().replace(*NARROWED))
    commit(top)
    shutil.copytree(top / SPEC, top / "specs" / "untracked")
    run = Run(top, tmp_path, new=new.format(top=top), old=old, comment="false")
    assert (run.status, says in run.summary) == (status, True), run.summary


def test_a_spec_that_moved_is_not_taken_for_a_new_one(top: Path, tmp_path: Path) -> None:
    git(top, "mv", SPEC, "specs/films")
    commit(top)
    run = Run(top, tmp_path, new="specs/films")
    assert run.status == 6
    assert "if the spec was moved, compare with HEAD^1:specs/film" in run.summary
    assert Run(top, tmp_path / "named", new="specs/films", old="HEAD^1:specs/film").status == 0


def test_a_spec_that_is_refused_is_said_beside_its_line_and_as_code(top: Path, tmp_path: Path) -> None:
    (top / STILL).write_text("title: [@everyone\n```\n")
    commit(top)
    run = Run(top, tmp_path, new=SPEC)
    assert run.status == 3
    assert f"::error file={STILL},line=" in run.stdout
    head, _, code = run.summary.partition("\n\n")
    assert head == "### Not compared"
    assert "@everyone" in code
    assert all(line.startswith("    ") for line in code.splitlines())


def test_a_checkout_without_the_commit_before_is_not_taken_for_a_new_spec(top: Path, tmp_path: Path) -> None:
    run = Run(top, tmp_path, new=SPEC)
    assert run.status == 6
    assert run.summary.startswith("### Not compared\n\n    HEAD^1:specs/film: git knows no such revision")


def test_the_action_and_the_workflow_are_what_github_reads_and_auditors_pass() -> None:
    workflow = ROOT / ".github" / "workflows" / "spec-review.yml"
    for schema, file in (("github-workflows", workflow), ("github-actions", ROOT / "action.yml")):
        subprocess.run([BIN / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", file], check=True)
    audit = [BIN / "zizmor", "--offline", "--quiet", "--no-config", workflow, ROOT / "action.yml"]
    ended = subprocess.run(audit, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
    steps = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]["review"]["steps"]
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    assert set(steps[-1]["with"]) <= set(inputs)
    assert (ROOT / steps[-1]["with"]["new"] / "service.yaml").is_file()
