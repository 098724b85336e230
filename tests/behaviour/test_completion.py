"""What a shell completes: the table answers as the commands themselves do, which judge it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import completion, service_completion
from nanogpt_video._runtime.cli.completion import first_paragraph, short, without_markup
from rich.errors import MarkupError
from typer.rich_utils import rich_render_text

from tests.support import completion as judge
from tests.support.specs import MATRIX, ROOT, catalog_of, sampled

TABLES = {
    "runtime/cli": judge.service_table,
    "cli": judge.toolkit_table,
}
WORDS = ["-", "--", "--json", "--help", "--version", "--no-such", "--out", "x.jsonl", "x", "=", "--json=", "'", "-o"]


def _file(name: str) -> Path:
    return ROOT / "generator/capmatrix" / name / "completion.json"


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_are_those_of_the_commands(name: str, update_cases: bool) -> None:
    text = json.dumps(TABLES[name](), indent=1, ensure_ascii=False) + "\n"
    if update_cases:
        _file(name).write_text(text, encoding="utf-8")
    assert text == _file(name).read_text(encoding="utf-8"), "a command has changed: pytest --update-cases"


@cache
def _programs() -> dict[str, tuple[Any, Any, Any]]:
    """Return the table, the commands of typer and their context, by program."""
    toolkit = json.loads(_file("cli").read_text(encoding="utf-8"))
    return {
        "nanogpt-video": (service_completion.program("nanogpt_video"), judge.service_program(), KIT),
        "capmatrix": (completion.of_table(toolkit), judge.toolkit_program(), None),
    }


def _same(name: str, words: list[str], incomplete: str) -> bool:
    """Compare what is offered; return whether the table answers at all."""
    table, program, context = _programs()[name]
    found = completion.offers(table, words, incomplete)
    if found is not None:
        assert found == judge.walked(program, words, incomplete, context), (words, incomplete)
    return found is not None


@pytest.mark.parametrize("name", ["nanogpt-video", "capmatrix"])
def test_every_command_and_option_is_completed_from_the_table(name: str) -> None:
    table = _programs()[name][0]
    for incomplete in ("", "-", "--", "s", "--v"):
        assert _same(name, [], incomplete)
    for command in table["listed"]:
        part = table["commands"](command)
        for incomplete in ("", "-", "--", "s", "veo", "--f"):
            assert _same(name, [command], incomplete)
        for option in part["options"]:
            for spelling in set(option["names"]) - {"--help"}:
                assert _same(name, [command, spelling], "")
                assert _same(name, [command, spelling, "text"], "--")


@pytest.mark.parametrize("model", [model.id for model in sampled(catalog_of(MATRIX))])
def test_every_option_of_every_model_is_completed_from_the_table(model: str) -> None:
    part = _programs()["nanogpt-video"][0]["commands"]("estimate")["commands"](model)
    assert _same("nanogpt-video", ["estimate", model], "-")
    assert _same("nanogpt-video", ["estimate", model, "--json-file", "x", "--json"], "--")
    for option in part["options"]:
        assert not option.get("offers") or _same("nanogpt-video", ["estimate", model, option["names"][0]], "")


@settings(max_examples=150)
@given(st.data())
def test_the_table_says_nothing_or_the_same_of_any_command_line(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["nanogpt-video", "capmatrix"]))
    table = _programs()[name][0]
    commands = [*table["listed"], "no-such"]
    words = [data.draw(st.sampled_from(commands))]
    part: Any = table["commands"](words[0]) or {"options": []}
    if "commands" in part and data.draw(st.booleans()):
        words.append(data.draw(st.sampled_from([*part["listed"][:4], "no-such"])))
        part = part["commands"](words[-1]) or {"options": []}
    known = [spelling for option in part["options"] for spelling in option["names"]]
    values = [value for option in part["options"] for value in option.get("offers", ())]
    word = st.sampled_from([*WORDS, *known, *known, *values[:20]])
    words += data.draw(st.lists(word, max_size=5))
    typed = data.draw(st.one_of(st.just(""), word.flatmap(lambda one: st.integers(1, len(one)).map(lambda n: one[:n]))))
    _same(name, words, typed)


ASKED = [(["estimate", "sora-2"], "--"), ([], ""), (["show"], "sora"), (["run"], "--o"), (["wait"], "")]


@pytest.mark.parametrize("shell", judge.SHELLS)
@pytest.mark.parametrize(("words", "incomplete"), ASKED)
def test_each_shell_is_told_in_its_form(shell, words, incomplete, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1000")  # typer would break descriptions at the width of the terminal
    line = " ".join(["nanogpt-video", *words, incomplete])
    for name, value in {
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) + 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": incomplete,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }.items():
        monkeypatch.setenv(name, value)
    table, program, context = _programs()["nanogpt-video"]
    kind: Any = judge.SHELLS[shell]
    expected = kind(program, {"obj": context}, "nanogpt-video", "_NANOGPT_VIDEO_COMPLETE")
    assert completion.asked(shell) == expected.get_completion_args()
    found = completion.offers(table, *completion.asked(shell))
    assert found is not None
    assert completion.written(shell, found) == expected.complete()


@given(st.text(alphabet="ab.\n $`:\"'é", max_size=120), st.integers(4, 100))
def test_descriptions_are_shortened_as_typer_shortens_them(text: str, most: int) -> None:
    assert short(first_paragraph(text), most) == judge.shortened(text, most)


@given(st.text(alphabet="ab [/]1:\\$", max_size=30))
def test_markup_is_taken_out_as_rich_does(text: str) -> None:
    try:
        expected = rich_render_text(text)
    except MarkupError:
        return
    assert without_markup(text).split() == expected.split()
