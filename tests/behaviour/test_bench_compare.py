"""Two runs of `make bench` side by side: what is told, and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = {"cold": ("1.50 s", "700 ms datamodel-code-generator", True), "load": ("3,125/s, p50 4.84 ms", "", None)}


def run(folder: Path, name: str, rows: dict[str, tuple[str, str, bool | None]], processor: str = "one") -> Path:
    """Write a run as `make bench` does."""
    found = [
        {"what": what, "ours": ours, "theirs": theirs, "ratio": "", "bar": "", "met": met}
        for what, (ours, theirs, met) in rows.items()
    ]
    path = folder / name
    document = {"version": 1, "machine": {"processor": processor}, "tables": [{"title": "T", "rows": found}]}
    path.write_text(json.dumps(document), "utf-8")
    return path


def compared(*paths: Path) -> subprocess.CompletedProcess[str]:
    """Compare two files from the command line."""
    command = [sys.executable, ROOT / "bench" / "record.py", *paths]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_changes_above_noise_are_told_as_ratios_beside_the_peer(tmp_path: Path) -> None:
    after = {"cold": ("900 ms", "1.4 s datamodel-code-generator", False), "load": ("3,200/s, p50 4.9 ms", "", None)}
    done = compared(run(tmp_path, "a.json", ROWS), run(tmp_path, "b.json", after))
    assert done.returncode == 0, done.stderr
    head, _, line = done.stdout.splitlines()
    assert head == "a.json → b.json: 1 of 2 measurements changed"
    assert "T: cold" in line
    assert "0.60x, peer 2.00x, bar no longer met" in line


def test_new_and_gone_measurements_are_told(tmp_path: Path) -> None:
    done = compared(
        run(tmp_path, "a.json", ROWS), run(tmp_path, "b.json", {"cold": ROWS["cold"], "tab": ("0.1 s", "", None)})
    )
    assert [line.split()[1:2] + line.split()[-1:] for line in done.stdout.splitlines()[2:]] == [
        ["load", "gone"],
        ["tab", "new"],
    ]


@pytest.mark.parametrize(
    ("text", "words"), [("{", "is no run"), ('{"version": 9, "machine": 1, "tables": []}', "version 9")]
)
def test_a_file_that_is_no_run_is_refused(tmp_path: Path, text: str, words: str) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(text, "utf-8")
    done = compared(run(tmp_path, "a.json", ROWS), wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_runs_of_two_machines_are_not_compared(tmp_path: Path) -> None:
    done = compared(run(tmp_path, "a.json", ROWS), run(tmp_path, "b.json", ROWS, processor="another"))
    assert done.returncode == 2
    assert "another machine" in done.stderr
