"""From nothing: a spec to begin with, what the program says of itself, and the language without a checkout."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from capmatrix.cli import app
from capmatrix.pages import page


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_a_spec_to_begin_with_has_no_problem_and_leaves_nothing_uncited(tmp_path: Path) -> None:
    spec = tmp_path / "new" / "spec"
    made = run("init", spec)
    assert (made.exit_code, made.stderr) == (0, "")
    assert f"capmatrix generate {spec} generated" in made.stdout
    assert run("lint", spec).stdout == f"{spec}: 2 models, no problems\n"
    assert run("coverage", spec, "--missing").exit_code == 0
    assert run("generate", spec, tmp_path / "generated").exit_code == 0
    assert run("query", spec, "image duration=10").stdout.count("clip-1") > 0


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    made = run("init", tmp_path)
    assert made.exit_code == 4
    assert "is not empty (it has 'mine.txt')" in made.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "spec").write_text("")
    made = run("init", tmp_path / "spec")
    assert (made.exit_code, made.stderr) == (4, f"{tmp_path / 'spec'}: is a file: name a new folder\n")


def test_the_language_is_explained_without_a_checkout() -> None:
    assert run("explain", "language").stdout == page("language")
    assert "### `lifecycle`" in page("language")


def test_the_program_says_its_version() -> None:
    assert run("--version").stdout == "capmatrix 0.1.0\n"


@pytest.mark.parametrize("command", [*app.registered_commands], ids=lambda command: command.callback.__name__)
def test_the_first_sentence_of_each_help_fits_the_list_of_commands(command) -> None:
    first = (inspect.getdoc(command.callback) or "").partition("\n")[0]
    assert first.endswith(".")
    assert len(first) <= 60
    if not command.hidden:
        assert first in run("--help").stdout
