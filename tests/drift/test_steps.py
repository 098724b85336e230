"""From the list of August to that of the end of September, step by step: what is told, what a reviewer reads.

The lists are excerpts with the facts of those days (`steps/DAY.json`). `--update-cases` writes what is told of each
step; read the difference.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from capmatrix.pipeline import load
from tests.reviews.reviews import BASE
from tests.support.specs import MATRIX
from tests.support.toolkit import run

pytestmark = pytest.mark.slow

STEPS = Path(__file__).with_name("steps")
DAYS = ("2026-08-24", "2026-09-25", "2026-09-29")


@pytest.fixture(scope="module")
def before_any_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the matrix with the models that it had before it followed a list, and its sources as they were then."""
    folder = shutil.copytree(MATRIX, tmp_path_factory.mktemp("steps") / "spec")
    (folder / "listing.json").unlink()
    shutil.rmtree(folder / "models")
    shutil.copytree(BASE / "models", folder / "models")
    shutil.copy(BASE / "sources.yaml", folder)
    return folder


def test_each_step_is_told_reviewed_and_followed(before_any_list: Path, tmp_path: Path, update_cases: bool):
    spec = before_any_list
    for day in DAYS:
        former = tmp_path / f"before-{day}"
        shutil.copytree(spec, former)
        file = STEPS / f"{day}.json"
        drift = run("drift", spec, file, "--format", "markdown")
        imported = run("import", spec, file, "--write")
        assert (drift.exit_code, imported.exit_code in (0, 1)) == (1, True), (drift.stderr, imported.output)
        diff = run("diff", former, spec, "--format", "markdown")
        told = {
            f"{day}-drift.md": drift.stdout,
            f"{day}-import.txt": imported.stdout.replace(str(spec), "SPEC"),
            f"{day}-diff.md": diff.stdout,
        }
        for name, text in told.items():
            if update_cases:
                (STEPS / name).write_text(text, encoding="utf-8")
            assert text == (STEPS / name).read_text("utf-8"), name
        load(spec)
        assert run("drift", spec, file).exit_code == 0
        assert "nothing to do" in run("import", spec, file, "--write").stdout


def test_a_list_that_is_not_whole_is_not_taken_for_the_list(before_any_list: Path, tmp_path: Path):
    spec = tmp_path / "spec"
    shutil.copytree(before_any_list, spec)
    whole = STEPS / f"{DAYS[2]}.json"
    run("import", spec, whole, "--write")
    lines = whole.read_text("utf-8").splitlines()
    part = tmp_path / "part.json"
    part.write_text("\n".join([lines[0], *lines[1:6], lines[6].rstrip(","), lines[-1]]), encoding="utf-8")
    said = run("drift", spec, part)
    assert said.exit_code == 6
    assert "of the 18 known ids, less than 80 %" in said.stderr
