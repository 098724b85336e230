"""The GitHub Action as a whole, and our workflow; the ways to call it and its comments have tests of their own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.support.action import INSTALLED, Run, forked_program
from tests.support.pulls import PULLS, commit, git, repository
from tests.support.specs import ROOT

pytestmark = pytest.mark.slow

SPEC = "specs/film"
STILL = f"{SPEC}/models/still-2.yaml"


def pull(top: Path, name: str) -> None:
    """Put the change of a pull request on top of the checkout, as a commit."""
    git(top, "apply", f"--directory={SPEC}", str(PULLS / name / "change.patch"))
    commit(top)


@pytest.fixture
def top(tmp_path: Path) -> Path:
    (tmp_path / "top").mkdir()
    return repository(tmp_path / "top")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with forked_program(tmp_path_factory.mktemp("program")) as folder:
        yield folder


@pytest.mark.parametrize("forked", [False, True], ids=["as installed", "forked, as in the other tests"])
def test_the_action_says_what_breaks_everywhere_and_fails(
    top: Path, tmp_path: Path, program: Path, forked: bool
) -> None:
    pull(top, "narrowed-range")
    place = program if forked else INSTALLED
    run = Run(top, tmp_path / "runner", program=place, new=SPEC, sarif="out.sarif", comment="false")
    assert (run.status, run.stderr) == (1, "")
    assert run.summary == (PULLS / "narrowed-range" / "comment.md").read_text("utf-8")
    assert run.stdout.startswith(f"::error file={STILL},line=7,col=3,title=still-2%3A accepts less::still-2: fps")
    assert json.loads((top / "out.sarif").read_text())["runs"][0]["results"][0]["level"] == "error"


def test_a_spec_that_is_refused_is_said_beside_its_line_and_as_code(top: Path, tmp_path: Path, program: Path) -> None:
    (top / STILL).write_text("title: [@everyone\n```\n")
    commit(top)
    run = Run(top, tmp_path / "runner", program=program, new=SPEC, comment="false")
    assert run.status == 3
    assert f"::error file={STILL},line=" in run.stdout
    head, _, code = run.summary.partition("\n\n")
    assert head == "### Not compared"
    assert "@everyone" in code
    assert all(line.startswith("    ") for line in code.splitlines())


def test_the_action_and_the_workflow_are_what_github_reads_and_auditors_pass() -> None:
    workflow = ROOT / ".github" / "workflows" / "spec-review.yml"
    for schema, file in (("github-workflows", workflow), ("github-actions", ROOT / "action.yml")):
        subprocess.run([INSTALLED / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", file], check=True)
    audit = [INSTALLED / "zizmor", "--offline", "--quiet", "--no-config", workflow, ROOT / "action.yml"]
    ended = subprocess.run(audit, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
    review = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]["review"]
    steps, specs = review["steps"], review["strategy"]["matrix"]["spec"]
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    assert set(steps[-1]["with"]) <= set(inputs)
    assert steps[-1]["with"]["new"] == "${{ matrix.spec }}"
    assert {ROOT / spec for spec in specs} == {*(ROOT / "specs").iterdir()}
