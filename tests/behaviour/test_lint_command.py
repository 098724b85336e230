"""`capmatrix lint` and `capmatrix explain`, as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.pages import files, lay
from tests.support.toolkit import run


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return lay(files("README"), tmp_path / "spec")


def test_lint_finds_nothing_in_a_sound_spec_and_warns_of_what_is_not_used(spec: Path) -> None:
    assert (run("lint", spec).exit_code, run("lint", spec).stdout) == (0, f"{spec}: 1 models, no problems\n")
    (spec / "families").mkdir()
    (spec / "families" / "idle.yaml").write_text("says: Nobody.\n", encoding="utf-8")
    result = run("lint", spec)
    assert result.exit_code == 1
    assert "families/idle.yaml:1:1: R405 warning: nothing uses the family 'idle'" in result.stdout


def test_a_finding_shows_every_place_and_a_payload(spec: Path) -> None:
    lay(files("L605"), spec)
    result = run("lint", spec)
    assert result.exit_code == 1
    assert result.stdout == (
        "models/kite.yaml:5:19: L605 warning: the default of 'sail' in the model 'kite' is refused when it is given\n"
        "  5 |   sail: {default: red}\n"
        "    |                   ^^^\n"
        "  models/kite.yaml:8:14: this rule refuses it\n"
        "    8 |   - narrow: {sail: [white, none]}\n"
        "      |              ^^^^\n"
        '    witness: {"model": "kite", "prompt": "a paper boat", "paint": true}: accepted; '
        '{"model": "kite", "prompt": "a paper boat", "paint": true, "sail": "red"}: condition at sail\n'
        "    hint: remove the default, or let the rule require the field\n"
    )


def test_fix_mends_and_tells_what_is_left(spec: Path) -> None:
    lay(files("L613") | {"models/twin.yaml": files("L603")["models/kite.yaml"]}, spec)
    result = run("lint", spec, "--fix")
    assert result.stderr == f"{spec}: fixed 1 place in 1 file\n"
    assert 'says: "no"' in (spec / "models" / "kite.yaml").read_text("utf-8")
    assert "L613" not in result.stdout
    assert "L603" in result.stdout
    assert run("lint", spec, "--fix").stderr == f"{spec}: fixed 0 places in 0 files\n"


def test_fix_of_a_spec_that_is_refused_says_why_and_writes_nothing(spec: Path) -> None:
    lay(files("L613") | {"models/broken.yaml": "titel: Kite\n"}, spec)
    result = run("lint", spec, "--fix")
    assert result.exit_code == 3
    assert "S203" in result.stderr
    assert "says: no" in (spec / "models" / "kite.yaml").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_said(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    lay(files("L613"), spec)
    monkeypatch.setattr("capmatrix.fix.put", full)
    result = run("lint", spec, "--fix")
    assert (result.exit_code, result.stderr) == (4, f"{spec}: cannot be written: No space left on device\n")


@pytest.mark.parametrize("code", ["L602", "s203"])
def test_a_code_is_explained_however_it_is_written(code: str) -> None:
    result = run("explain", code)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"# {code.upper()}: ")


def test_without_a_code_all_are_listed() -> None:
    said = run("explain").stdout.splitlines()
    assert "L603  a rule that no payload can violate" in said
    assert len(said) == len(set(said)) > 40


def test_an_unknown_code_is_a_wrong_command_line() -> None:
    result = run("explain", "gibberish")
    assert (result.exit_code, result.stderr) == (2, "there is no code 'gibberish'; capmatrix explain lists them all\n")
