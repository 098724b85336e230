"""The toolkit's command line says what is wrong, where, and by its exit status; it leaves nothing half-written."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path
from typing import Any, cast

import pytest
from typer.main import get_command

from capmatrix.cli import app
from capmatrix.ir.stored import dump, load
from tests.support.specs import CASES
from tests.support.toolkit import run

EASEL = CASES / "easel" / "spec"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(EASEL, tmp_path / "spec")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made") / "out"
    assert run("generate", EASEL, out).exit_code == 0
    return out


@pytest.fixture
def out(made: Path, tmp_path: Path) -> Path:
    """Return a copy of what the spec gives."""
    return shutil.copytree(made, tmp_path / "out")


def held(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", sorted(cast("Any", get_command(app)).commands))
def test_each_command_says_what_it_takes(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0, result.exception
    assert f" {command} " in result.stdout


def test_the_help_tells_each_exit_status() -> None:
    said = " ".join(run("--help").stdout.split())
    for meaning in ("0 done", "1 check found a difference", "2 the command line", "3 the spec", "4 the output folder"):
        assert meaning in said


def test_text_that_is_no_yaml_is_shown_where_it_stands(spec: Path, out: Path) -> None:
    before = held(out)
    (spec / "models" / "etch.yaml").write_text("title: [unclosed\n  x: {a: b\n", encoding="utf-8")
    result = run("generate", spec, out)
    assert result.exit_code == 3
    assert result.stderr.startswith("models/etch.yaml:2:4: S103 ")
    assert "  2 |   x: {a: b\n" in result.stderr
    assert result.stderr.endswith("1 problem, nothing written\n")
    assert held(out) == before


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = run("generate", tmp_path / "nowhere", tmp_path / "out")
    assert result.exit_code == 3
    assert f"{tmp_path / 'nowhere'} is not a folder" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_file_that_may_not_be_read_is_named(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readable = Path.read_bytes

    def read(path: Path) -> bytes:  # root reads whatever the mode says
        if path.name == "fields.yaml":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return readable(path)

    monkeypatch.setattr(Path, "read_bytes", read)
    result = run("generate", spec, tmp_path / "out")
    assert result.exit_code == 3
    assert result.stderr.startswith("fields.yaml: S101 cannot be read: Permission denied\n")
    assert not (tmp_path / "out").exists()


def test_ten_mistakes_are_ten_messages(spec: Path, tmp_path: Path) -> None:
    file = spec / "models" / "etch.yaml"
    file.write_text(file.read_text("utf-8") + "".join(f"wrong{number}: x\n" for number in range(10)), encoding="utf-8")
    result = run("generate", spec, tmp_path / "out")
    assert result.exit_code == 3
    assert sum(line.startswith("models/etch.yaml:") for line in result.stderr.splitlines()) == 10
    assert result.stderr.endswith("10 problems, nothing written\n")


def test_a_foreign_file_is_named_and_left_alone(out: Path) -> None:
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    before = held(out)
    result = run("generate", EASEL, out)
    assert result.exit_code == 4
    assert result.stderr.startswith("mine.txt: O501 ")
    assert held(out) == before


def test_a_difference_is_shown_and_not_mended(out: Path) -> None:
    (out / "catalog.json").write_text("{}\n", encoding="utf-8")
    before = held(out)
    result = run("check", EASEL, out)
    assert result.exit_code == 1
    assert "--- catalog.json (on disk)\n" in result.stdout
    assert f"run: capmatrix generate {EASEL} {out}" in result.stderr
    assert held(out) == before


def test_an_argument_that_is_missing_is_a_wrong_command_line() -> None:
    assert run("generate").exit_code == 2


def test_a_second_run_says_that_nothing_changed(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "0 changed, 0 removed, 0 same" in run("generate", spec, tmp_path / "out").stdout
    assert run("generate", spec, tmp_path / "out").stdout == f"{tmp_path / 'out'}: nothing changed\n"
    assert run("check", spec, tmp_path / "out").stdout == f"{tmp_path / 'out'}: is what {spec} gives\n"


def test_what_was_edited_by_hand_is_named_when_it_is_generated_anew(out: Path) -> None:
    wanted = (out / "catalog.json").read_bytes()
    (out / "catalog.json").write_text("{}\n", encoding="utf-8")
    result = run("generate", EASEL, out)
    assert result.exit_code == 0
    assert result.stderr == f"{out}/catalog.json: had been edited by hand, and was generated anew\n"
    assert (out / "catalog.json").read_bytes() == wanted


def test_the_catalog_is_printed_as_it_is_generated_but_for_the_sentences(made: Path) -> None:
    generated = json.loads((made / "catalog.json").read_bytes())
    assert json.loads(run("ir", EASEL).stdout) == dump(load(generated))


def test_coverage_fails_for_a_row_that_the_matrix_lacks(spec: Path) -> None:
    whole = run("coverage", spec)
    assert whole.exit_code == 0
    sources = spec / "sources.yaml"
    row = "        fresco: [subject, dry]\n"
    sources.write_text(sources.read_text("utf-8").replace(row, f"{row}        tempera: [subject]\n"), encoding="utf-8")
    lacking = run("coverage", "--missing", spec)
    assert lacking.exit_code == 1
    assert lacking.stdout.startswith("missing   manual > Engines > tempera")
