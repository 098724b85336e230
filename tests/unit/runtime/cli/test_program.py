"""On Windows the words of a command line reach the program as they were typed."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest
import typer
import typer.core
from nanogpt_video import __main__ as program
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli.program import Program

from capmatrix import cli as toolkit

WORDS = ["costs $USER dollars, %USER% too", "~", "*", "?.py", "[a-z]*"]


@pytest.fixture(autouse=True)
def windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Sit before Windows in a folder where patterns would find something, as far as the library below can tell."""
    monkeypatch.setenv("USER", "anna")
    (tmp_path / "a.py").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(typer.core, "os", type("Windows", (), {**vars(os), "name": "nt"}))


def test_the_library_would_expand_them(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    app = typer.Typer()
    seen: list[list[str]] = []

    @app.callback()
    def top() -> None: ...

    @app.command()
    def say(words: list[str]) -> None:
        seen.append(words)

    assert top
    assert say
    monkeypatch.setattr(sys, "argv", ["say", "say", *WORDS])
    with pytest.raises(SystemExit):
        app()
    assert seen != [WORDS]


@pytest.mark.parametrize("as_json", [False, True])
def test_the_client_leaves_them(monkeypatch: pytest.MonkeyPatch, as_json: bool) -> None:
    app = typer.Typer(cls=type("TestedProgram", (Program,), {"kit": KIT}))
    seen: list[list[str]] = []

    @app.callback()
    def top() -> None: ...

    @app.command(context_settings={"ignore_unknown_options": True})
    def say(words: list[str]) -> None:
        seen.append(words)

    assert top
    assert say
    words = [*WORDS, *(["--json"] if as_json else [])]
    monkeypatch.setattr(sys, "argv", ["say", "say", *words])
    with pytest.raises(SystemExit):
        app()
    assert seen == [words]


def test_the_program_that_is_installed_leaves_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["nanogpt-video", "estimate", "sora-2", "--prompt", "~", "--seconds", "?"])
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert ended.value.code == 3
    assert '"?"' in capsys.readouterr().err


def test_the_toolkit_leaves_them(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["capmatrix", "explain", "?.py"])
    with pytest.raises(SystemExit):
        toolkit.main()
    said = capsys.readouterr()
    assert "?.py" in said.out + said.err
