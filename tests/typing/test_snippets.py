"""What pyright and mypy accept and refuse of the generated client: each checker runs once over all snippets.

A line that ends in `# expect-error` must be refused by both, every other line by neither.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SNIPPETS = Path(__file__).with_name("snippets")
ROOT = SNIPPETS.parents[2]
Places = set[tuple[str, int]]

pytestmark = pytest.mark.slow


def expected() -> Places:
    return {
        (path.name, number)
        for path in SNIPPETS.glob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if line.endswith("# expect-error")
    }


def run(*command: str | Path) -> str:
    ended = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode in (0, 1), ended.stdout + ended.stderr
    return ended.stdout


def test_pyright(tmp_path: Path):
    folder = tmp_path / "snippets"  # a copy: the project's own settings must not be found above it
    shutil.copytree(SNIPPETS, folder)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.11"}')
    program = Path(sys.executable).with_name("pyright")
    said = json.loads(run(program, "--outputjson", "--project", tmp_path, "--pythonpath", sys.executable))
    found = {
        (Path(item["file"]).name, item["range"]["start"]["line"] + 1): item["message"]
        for item in said["generalDiagnostics"]
        if item["severity"] == "error"
    }
    assert found.keys() == expected(), found


def test_mypy(tmp_path: Path):
    options = [
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        "--cache-dir",
        tmp_path,
        "--python-version",
        "3.11",
    ]
    said = run(sys.executable, "-m", "mypy", *options, *sorted(SNIPPETS.glob("*.py")))
    lines = [found for found in map(re.compile(r"(.+\.py):(\d+): error: (.*)").match, said.splitlines()) if found]
    assert {(Path(line[1]).name, int(line[2])) for line in lines} == expected(), said


def test_the_snippets_expect_errors_and_their_absence():
    assert len(expected()) >= 10
    assert any(not any(place[0] == path.name for place in expected()) for path in SNIPPETS.glob("*.py"))
