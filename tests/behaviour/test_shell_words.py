"""What a person at a shell reads: hints on options, words of the shell, one line a job, and every unreadable line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.console import invoke, run

COMMANDS = (
    "generate", "submit", "estimate", "wait", "status", "download", "jobs", "settle", "balance", "validate", "models",
    "show", "run", "probe", "simulate",
)  # fmt: skip
PYTHON_WORDS = re.compile(r"\w+=…|Budget\(|=False|=True|client\.\w+\(|max_cost|api_key")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sora-2", "--duration", "4"), "--duration is not a field of this model; the service ignores it"),
        (("sora-2", "--duration", "4"), "did you mean --seconds?"),
        (("veo2-video", "--num-frames", "5"), "did you mean --duration?"),
        (("sora-2", "--promt", "x"), "No such option: --promt"),
        (("--prompt", "x"), "which model? It comes first: "),
        (("--json", "sora-2"), "which model? It comes first: "),
    ],
)
def test_a_wrong_option_gets_the_hint_of_the_verdict(words: tuple[str, ...], said: str) -> None:
    result = invoke("generate", *words)
    assert (result.exit_code, said in " ".join(result.output.split())) == (2, True), result.output


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits_a_terminal_and_names_no_type_of_python(command: str) -> None:
    text = invoke(*filter(None, [command]), "--help", env={"COLUMNS": "80"}).stdout
    assert max(map(len, text.splitlines())) <= 80
    assert not re.search(r"<\w+|list\[|\w\.\.\.$", text, re.MULTILINE)


def test_messages_speak_of_options_and_not_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NANOGPT_API_KEY", raising=False)
    without_key = invoke("submit", "sora-2", "--prompt", "x")
    assert without_key.stderr == "no API key: NANOGPT_API_KEY is not set; set it to your key\n"
    monkeypatch.setenv("NANOGPT_API_KEY", "sk-test")
    monkeypatch.setenv("NANOGPT_BASE_URL", "http://127.0.0.1:1/api")
    unpriced = invoke("submit", "pixverse-v5", "--prompt", "x", "--max-cost", "1")
    assert (unpriced.exit_code, "; leave out --max-cost to allow unknown prices" in unpriced.stderr) == (13, True)
    for result in (without_key, unpriced):
        assert not PYTHON_WORDS.search(result.output)


def test_a_piped_batch_prints_one_line_for_each_job(tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    file.write_text(
        '{"model": "sora-2", "prompt": "a"}\n{"model": "sora-2", "seconds": "5"}\n{"model": "sora-2", "prompt": "b"}\n'
    )
    result = run("run", file, "--out", tmp_path / "films", "--simulate", "--speed", "1000")
    rows = [line.split("\t") for line in result.stdout.splitlines() if "\t" in line]
    assert sorted((row[0], row[1], row[2]) for row in rows) == [
        ("1", "sora-2", "done"),
        ("2", "sora-2", "refused"),
        ("3", "sora-2", "done"),
    ]
    assert all(Path(row[4]).is_file() for row in rows if row[2] == "done")


def test_a_piped_table_has_one_line_a_row() -> None:
    lines = invoke("models", "--input", "audio", env={"COLUMNS": "40"}).stdout.splitlines()
    assert lines[0].split() == [
        "model",
        "provider",
        "inputs",
        "lengths",
        "sizes",
        "price",
        "editions",
        "as",
        "of",
        "stage",
    ]
    assert any(
        re.match(r"veed-fabric-1\.0 +Wavespeed +text image audio +480p 720p +documents live +2025-11-06$", line)
        for line in lines
    )


def test_every_line_that_cannot_be_read_is_named_and_the_others_are_judged_beside(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_text('{"model": "sora-2", "prompt": "x"}\n{"model"\n{"model": "sora-2", "seconds": "5"}\nnothing\n')
    result = invoke("validate", file)
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert lines[0] == "1  sora-2  valid"
    assert lines[1].startswith("3  sora-2  invalid")
    assert [line.rpartition(": not JSON")[0] for line in lines[-2:]] == [f"{file}:2:9", f"{file}:4:1"]
    as_json = invoke("validate", file, "--format", "json")
    assert (as_json.exit_code, as_json.stdout, len(as_json.stderr.splitlines())) == (2, "", 2)


@pytest.mark.parametrize(("words", "extras"), [(["simulate"], "cli,simulator"), (["models"], "cli")])
def test_missing_libraries_are_named_once(words: list[str], extras: str) -> None:
    code = (
        "import sys; sys.modules['typer'] = None; import importlib.util as u; find = u.find_spec\n"
        "u.find_spec = lambda name: None if name == 'typer' else find(name)\n"
        "from nanogpt_video._kit import KIT\nfrom nanogpt_video._runtime.cli import build\nbuild(KIT)()"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"the command line needs more libraries: pip install 'nanogpt-video[{extras}]'\n"
