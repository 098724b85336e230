"""A file that git could not merge is said to be one, at the markers, whatever reads it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.pulls import FILMBOX, commit, git
from tests.support.toolkit import run

LEFT, MIDDLE, RIGHT, BASE = "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "||||||| 3f2a1b0"
MARKERS = (LEFT, BASE, MIDDLE, RIGHT)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = shutil.copytree(FILMBOX, tmp_path / "spec")
    (folder / "approvals").mkdir()
    for name in ("approvals.yaml", "approvals/0000000000000000.yaml"):
        (folder / name).write_text('"0000000000000000":\n  cause: refactor\n  reason: A\n')
    return folder


def conflicted(file: Path, *lines: str, at: int = 1) -> None:
    """Put lines into a file, below its line number `at`."""
    held = file.read_text("utf-8").splitlines()
    file.write_text("\n".join([*held[:at], *lines, *held[at:], ""]), "utf-8")


@pytest.mark.parametrize("command", ["lint", "generate", "diff"])
def test_a_spec_in_conflict_is_refused_at_its_markers(spec: Path, tmp_path: Path, command: str) -> None:
    conflicted(spec / "fields.yaml", LEFT, "a: b", MIDDLE, "a: c", RIGHT)
    words = {"lint": [spec], "generate": [spec, tmp_path / "out"], "diff": [FILMBOX, spec]}[command]
    refused = run(command, *words)
    assert refused.exit_code == 3
    lines = refused.stderr.splitlines()
    assert lines[0] == "fields.yaml:2:1: S108 is a conflict marker of a merge"
    assert lines[1:3] == ["  2 | <<<<<<< HEAD", "    | ^^^^^^^"]
    assert [line for line in lines if line.endswith("of the same conflict")] == [
        "  fields.yaml:4:1: another marker of the same conflict",
        "  fields.yaml:6:1: another marker of the same conflict",
    ]
    assert lines[-2:] == [
        "    hint: keep one of the two versions, or both, and remove the lines <<<<<<<, ======= and >>>>>>>",
        "1 problem, nothing written",
    ]


@pytest.mark.parametrize("marker", [*MARKERS, "<<<<<<<", ">>>>>>>", "======= "])
@pytest.mark.parametrize(
    "name",
    ["service.yaml", "models/still-2.yaml", "sources.yaml", "approvals.yaml", "approvals/0000000000000000.yaml"],
)
def test_each_marker_that_was_left_is_named_in_each_file(spec: Path, name: str, marker: str) -> None:
    conflicted(spec / name, marker)
    said = run("lint", spec).stderr
    assert said.startswith(f"{name}:2:1: S108 is a conflict marker of a merge\n"), said
    assert "S103" not in said


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        ((LEFT, "a: b", MIDDLE, RIGHT, LEFT, MIDDLE, RIGHT), [2, 6]),
        ((LEFT, "a: b", BASE, MIDDLE, RIGHT, "b: c", MIDDLE, RIGHT), [2, 8]),
        ((RIGHT, "a: b", LEFT), [2, 4]),
    ],
    ids=["two", "half of the second is mended", "in a wrong order"],
)
def test_each_conflict_is_one_problem(spec: Path, lines: tuple[str, ...], places: list[int]) -> None:
    conflicted(spec / "fields.yaml", *lines)
    said = run("lint", spec).stderr.splitlines()
    assert [int(line.split(":")[1]) for line in said if "S108" in line] == places


@pytest.mark.parametrize("line", ["# =======", "#<<<<<<<", '"=======": {}', "<<<<<<<<: {}", "'>>>>>>> x': {}"])
def test_what_only_looks_like_a_marker_is_none(spec: Path, line: str) -> None:
    conflicted(spec / "fields.yaml", line)
    assert "S108" not in run("lint", spec).stderr


def test_markers_with_the_line_ends_of_windows_are_markers(spec: Path) -> None:
    file = spec / "fields.yaml"
    conflicted(file, LEFT, MIDDLE, RIGHT)
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert run("lint", spec).stderr.startswith("fields.yaml:2:1: S108 ")


def test_a_stored_catalog_a_payload_and_the_record_of_the_output_in_conflict_are_named_too(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = tmp_path / "catalog.json"
    stored.write_text(run("ir", FILMBOX).stdout)
    conflicted(stored, *MARKERS, at=2)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    monkeypatch.chdir(tmp_path)
    for place in ("catalog.json", "HEAD:catalog.json"):
        unread = run("diff", place, FILMBOX)
        assert unread.exit_code == 6
        assert unread.stderr.startswith(f"{place}: is not JSON: line 3 column 1: a conflict marker of a merge; ")
    payload = tmp_path / "payload.json"
    payload.write_text(f'{{\n{LEFT}\n"a": 1\n{MIDDLE}\n{RIGHT}\n}}')
    assert f"{payload}:2:1: is not JSON: a conflict marker of a merge" in run("why", FILMBOX, payload).stderr
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_text(f'{{\n{LEFT}\n "a": "x"\n{MIDDLE}\n{RIGHT}\n}}')
    refused = run("check", FILMBOX, out)
    assert refused.exit_code == 4
    assert "record of generated files is not readable: line 2 is a conflict marker of a merge" in refused.stderr
