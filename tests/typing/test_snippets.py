"""What pyright and mypy accept and refuse of the generated client: each checker runs once over all snippets.

A line that ends in `# expect-error` must be refused by both, every other line by neither. Beside the snippets written
by hand there is one made from the boundary cases of every model.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.calls import calls
from tests.support.specs import MATRIX, catalog_of, sampled

SNIPPETS = Path(__file__).with_name("snippets")
ROOT = SNIPPETS.parents[2]
MADE = "made.py"
CATALOG = replace(catalog_of(MATRIX), models=sampled(catalog_of(MATRIX)))
Places = set[tuple[str, int]]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the snippets, beside which the project's own settings are not found, with the calls made."""
    folder = tmp_path_factory.mktemp("typing") / "snippets"
    shutil.copytree(SNIPPETS, folder)
    (folder / MADE).write_text("\n".join([*calls(CATALOG), ""]), encoding="utf-8")
    return folder


def expected(folder: Path) -> Places:
    return {
        (path.name, number)
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if line.endswith("# expect-error")
    }


def run(*command: str | Path) -> str:
    ended = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode in (0, 1), ended.stdout + ended.stderr
    return ended.stdout


def test_pyright(folder: Path):
    (folder.parent / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.11"}')
    program = Path(sys.executable).with_name("pyright")
    said = json.loads(run(program, "--outputjson", "--project", folder.parent, "--pythonpath", sys.executable))
    found = {
        (Path(item["file"]).name, item["range"]["start"]["line"] + 1): item["message"]
        for item in said["generalDiagnostics"]
        if item["severity"] == "error"
    }
    assert {place: found.get(place, "accepted") for place in found.keys() ^ expected(folder)} == {}


def test_mypy(folder: Path, tmp_path: Path):
    options = [
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        "--cache-dir",
        tmp_path,
        "--python-version",
        "3.11",
    ]
    said = run(sys.executable, "-m", "mypy", *options, *sorted(folder.glob("*.py")))
    lines = [found for found in map(re.compile(r"(.+\.py):(\d+): error: (.*)").match, said.splitlines()) if found]
    found = {(Path(line[1]).name, int(line[2])): line[3] for line in lines}
    assert {place: found.get(place, "accepted") for place in found.keys() ^ expected(folder)} == {}


def test_the_snippets_expect_errors_and_their_absence(folder: Path):
    places = expected(folder)
    assert len(places) >= 1000
    assert any(not any(place[0] == path.name for place in places) for path in folder.glob("*.py"))
    made = (folder / MADE).read_text("utf-8").splitlines()
    types = {line.split("(")[0] for line in made if line.startswith("requests.")}
    partial = {f"requests.{model.names.type}" for model in CATALOG.models if model.partial}
    for kind in types:
        lines = [line for line in made if line.startswith(f"{kind}(")]
        assert kind in partial or any(line.endswith("# expect-error") for line in lines), kind
        assert any(not line.endswith("# expect-error") for line in lines), kind
    assert len(types) == sum(model.lifecycle.stage != "removed" for model in CATALOG.models)
