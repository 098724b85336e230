"""What the command line says of itself: its help, word for word, and what a shell completes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli.exits import Exit
from nanogpt_video._runtime.cli.program import COMMANDS

from tests.support.console import invoke
from tests.support.specs import MATRIX, ROOT, catalog_of, sampled

HELP = Path(__file__).parent / "data/help"
PROGRAM = Path(sys.executable).with_name("nanogpt-video")


def shown(*words: str) -> str:
    result = invoke(*words, "--help", env={"COLUMNS": "80"}, prog_name="nanogpt-video")
    assert result.exit_code == 0, result.exception
    return result.stdout


@pytest.mark.parametrize("words", [(), ("generate", "sora-2"), ("settle",)], ids=lambda words: "-".join(words) or "top")
def test_the_help_reads_as_it_was_read(words: tuple[str, ...], update_cases: bool) -> None:
    text, expected = shown(*words), HELP / f"{'-'.join(words) or 'top'}.txt"
    if update_cases:
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


@pytest.mark.parametrize("command", [name for name, row in COMMANDS.items() if row.needs <= KIT.service.tasks])
def test_each_command_says_what_it_takes(command: str) -> None:
    """It is built only then, so that a library that is too old for one command lets the others run."""
    assert f"Usage: nanogpt-video {command} " in shown(command)


@pytest.mark.parametrize("model", [*(model.id for model in sampled(catalog_of(MATRIX))), "generate"])
def test_the_help_of_every_model_fits_a_terminal_and_names_its_fields(model: str) -> None:
    text = shown("generate", model) if model in KIT.models else shown("generate")
    assert max(map(len, text.splitlines())) <= 80
    assert "--max-cost" in text or model == "generate"


def test_the_readme_has_the_table_of_exit_statuses() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [f"| {int(one)} | {one.meaning} |" for one in Exit]
    assert "\n".join(rows) in readme


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("gen", ["generate"]),
        ("generate kling-v25", ["kling-v25-turbo-pro", "kling-v25-turbo-std"]),
        ("generate sora-2 --sec", ["--seconds"]),
        ("generate sora-2 --seconds ", ["4", "8", "12"]),
        ("submit veo3-1-video --aspect-ratio 9", ["9:16"]),
        ("show sora", ["sora-2"]),
    ],
)
def test_a_shell_completes_models_options_and_values(typed: str, offered: list[str]) -> None:
    words = f"nanogpt-video {typed}"
    asked = {"_NANOGPT_VIDEO_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = subprocess.run([PROGRAM], env={**os.environ, **asked}, capture_output=True, text=True, check=True)
    assert done.stdout.split() == offered
