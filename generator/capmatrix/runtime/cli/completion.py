"""What a shell completes, from a table: the library of the command line takes longer to load than a Tab may.

The table is made of the commands by `tests/support/completion.py`. A command line that it does not cover (an option in
an unusual place, `--`, an unknown word) is left to that library, which gives the same answers for all others.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

Command: TypeAlias = Mapping[str, Any]
"""Of the table: `help`, `options`, `arguments`; a group has `listed`, names, and `commands`, which finds one."""
Offer: TypeAlias = tuple[str, str | None]
"""A word that is offered, and its description."""


SHORT = 45
"""Characters of a description beside the name of a command."""
_TAG = re.compile(r"\[[a-z#/@][^\[]*?\]")
_OTHER_MARKUP = re.compile(r"\\\[|\[/|:\S*?:")


class Typed(NamedTuple):
    """A command line up to the word that is completed."""

    command: Command
    given: frozenset[str]
    """The first names of the options that were given."""
    arguments: int
    """How many arguments were given."""
    open: Mapping[str, Any] | None
    """The option whose value is completed."""


def of_table(table: Mapping[str, Any]) -> Command:
    """Return a table with its commands by name as a command."""
    return {**table, "listed": list(table["commands"]), "commands": table["commands"].get}


def offers(program: Command, words: list[str], incomplete: str) -> list[Offer] | None:
    """Return what can follow some words, or None where the table does not say; `incomplete` is the word's beginning."""
    name, sign, value = incomplete.partition("=")
    if incomplete == "=":
        incomplete = ""
    elif sign and name.startswith("-"):
        words, incomplete = [*words, name], value
    typed = _typed(program, words)
    if typed is None:
        return None
    if not incomplete.startswith("-"):
        if typed.open is not None:
            return _values(typed.open, incomplete)
        for number, argument in enumerate(typed.command["arguments"]):
            if argument["repeat"] or number >= typed.arguments:
                return _values(argument, incomplete)
    found: list[Offer] = []
    for name, command in _commands(typed.command, incomplete):
        found.append((name, short(command["help"])))
    if incomplete and not incomplete[0].isalnum():
        found += [
            (name, option["help"])
            for option in typed.command["options"]
            if option["repeat"] or option["names"][0] not in typed.given
            for name in option["names"]
            if name.startswith(incomplete)
        ]
    return found


def _typed(program: Command, words: list[str]) -> Typed | None:
    """Read the words before the one that is completed; None where that takes more than the table."""
    command, given, arguments, rest = program, set[str](), 0, list(words)
    while rest:
        word = rest.pop(0)
        if not word.startswith("-"):
            if "commands" in command:
                found = command["commands"](word)
                if found is None:
                    return None
                command = found
            else:
                arguments += 1
            continue
        option = next((one for one in command["options"] if word in one["names"]), None)
        if option is None or "commands" in command or word == "--help":
            return None
        if option["value"] and not rest:
            return Typed(command, frozenset(given), arguments, option)
        if option["value"] and rest.pop(0).startswith("-"):
            return None
        given.add(option["names"][0])
    return Typed(command, frozenset(given), arguments, None)


def _commands(command: Command, incomplete: str) -> Iterator[tuple[str, Command]]:
    for name in command.get("listed", ()):
        if name.startswith(incomplete):
            yield name, command["commands"](name)


def _values(part: Mapping[str, Any], incomplete: str) -> list[Offer]:
    return [(value, None) for value in part.get("offers", ()) if value.startswith(incomplete)]


def split(text: str) -> list[str]:
    """Return the words of a command line, the last of which may be half a word."""
    import shlex

    lexer = shlex.shlex(text, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:  # an open quotation
        words.append(lexer.token)
    return words


def asked(shell: str) -> tuple[list[str], str]:
    """Return the words that a shell has put into the environment, and the beginning of the one that it completes."""
    if shell == "bash":
        words, place = split(os.environ["COMP_WORDS"]), int(os.environ["COMP_CWORD"])
        return words[1:place], "".join(words[place : place + 1])
    text = os.environ.get("_TYPER_COMPLETE_ARGS", "")
    words = split(text)[1:]
    if shell in ("powershell", "pwsh"):
        incomplete = os.environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
        return words[:-1] if incomplete else words, incomplete
    return (words[:-1], words[-1]) if words and not text.endswith(" ") else (words, "")


def written(shell: str, found: list[Offer]) -> str:
    """Return offers in the form that the script of a shell reads."""
    if shell == "zsh":
        lines = "\n".join(_zsh(*offer) for offer in found)
        return f"_arguments '*: :(({lines}))'" if found else "_files"
    if shell == "fish":
        texts = [re.sub(r"\s", " ", text) if text else "" for _, text in found]
        return "\n".join(
            f"{value}\t{without_markup(text)}" if text else value for (value, _), text in zip(found, texts, strict=True)
        )
    if shell in ("powershell", "pwsh"):
        return "\n".join(f"{value}:::{without_markup(text) if text else ' '}" for value, text in found)
    return "\n".join(value for value, _ in found)


def _zsh(value: str, text: str | None) -> str:
    def quoted(word: str) -> str:
        for char, by in (('"', '""'), ("'", "''"), ("$", "\\$"), ("`", "\\`"), (":", "\\\\:")):
            word = word.replace(char, by)
        return word

    return f'"{quoted(value)}":"{without_markup(quoted(text))}"' if text else f'"{quoted(value)}"'


def first_paragraph(text: str) -> str:
    """Return the first paragraph of a description on one line."""
    return " ".join(text.partition("\n\n")[0].split())


def short(text: str, most: int = SHORT) -> str:
    """Return the first sentence of a text; if it is longer than `most`, the words that fit, and dots."""
    words = text.split()
    total = last = 0
    for last, word in enumerate(words):
        total += len(word) + (last > 0)
        if total > most or (total == most and word[-1] != "." and last < len(words) - 1):
            break
        if word[-1] == ".":
            return " ".join(words[: last + 1])
    else:
        return " ".join(words)
    total += len("...")
    while last > 0:
        total -= len(words[last]) + 1
        if total <= most:
            break
        last -= 1
    return f"{' '.join(words[:last])}..."


def without_markup(text: str) -> str:
    """Return a description without the tags of rich, in brackets, as typer shows it in shells."""
    if _OTHER_MARKUP.search(text):  # which rich understands
        from typer.rich_utils import rich_render_text

        return rich_render_text(text)
    return _TAG.sub("", text)


def complete(program: Callable[[], Command]) -> None:
    """Answer a shell that asks, and end the process; return where nobody asks or the table does not say."""
    name = os.path.basename(sys.argv[0])  # noqa: PTH119 (pathlib takes as long to load as all else here)
    instruction, _, shell = os.environ.get(f"_{name}_COMPLETE".replace("-", "_").upper(), "").partition("_")
    if instruction != "complete" or shell not in ("bash", "zsh", "fish", "powershell", "pwsh"):
        return
    found = offers(program(), *asked(shell))
    if found is None:
        return
    if shell == "fish":
        action = os.environ.get("_TYPER_COMPLETE_FISH_ACTION", "")
        if action == "is-args":
            sys.exit(not found)
        found = found if action == "get-args" else []
    sys.stdout.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    sys.stdout.write(f"{written(shell, found)}\n")
    sys.exit(0)
