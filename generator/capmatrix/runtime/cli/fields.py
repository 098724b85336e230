"""The fields of a model as options of the command line: how they are named, described, completed and read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from ..service import Kit
from . import words
from .models import readings, takes
from .terminal import plain

ROOM = 28
"""Characters of values that stand beside an option's name; more go into its description."""
MOST = 12
"""Values that a description lists."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
JSON_FIRST = frozenset({"integer", "number", "flag", "group", "anything", "list"})
NOUNS = {"text": "TEXT", "integer": "INTEGER", "number": "NUMBER", "duration": "SECONDS", "media": "FILE|URL"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Field:
    """A field and the options that set it; one without options is set by `--field` alone."""

    name: str
    entry: words.Part
    options: tuple[str, ...]

    @property
    def kind(self) -> words.Part:
        """What it takes."""
        return self.entry["kind"]

    @property
    def values(self) -> tuple[Any, ...]:
        """Every value there is, where they can be listed."""
        return values_of(self.kind)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name that it is sent by."""
        return (self.name, *self.entry.get("aliases", ()))

    @property
    def annotation(self) -> Any:
        """The type that typer makes an option of."""
        flag, many = self.kind["kind"] == "flag", self.kind["kind"] == "list"
        texts = [str(value) for value in self.values]
        option = typer.Option(
            *(f"{name}/--no-{name[2:]}" if flag else name for name in self.options),
            help=described(self.entry, len(self.noun) > ROOM),
            metavar=None if flag else NOUNS.get(self.kind["kind"], "VALUE") if len(self.noun) > ROOM else self.noun,
            autocompletion=completing(texts) if texts else None,
            show_default=False,
        )
        kind: Any = (bool if flag else list[str] if many else str) | None
        return Annotated[kind, option]

    @property
    def noun(self) -> str:
        """Return what stands for the value in the help."""
        if self.kind["kind"] == "media" and self.kind["forms"] == ["library"]:
            return "ID"
        if self.values:
            return f"[{'|'.join(plain(str(value)) for value in self.values)}]"
        return NOUNS.get(self.kind["kind"], "JSON")

    def read(self, kit: Kit, model: str, given: Any) -> Any:
        """Return the value that a word of the command line means; a wrong one stays as it is, to be judged."""
        if isinstance(given, list):
            texts = cast("list[str]", given)
            return [read(kit, model, self, self.kind["item"], text) for text in texts]
        return given if isinstance(given, bool) else read(kit, model, self, self.kind, given)


def read(kit: Kit, model: str, field: Field, kind: words.Part, text: str) -> Any:
    """Return what a word means: a file, a text, or the JSON that the model takes."""
    if kind["kind"] == "text":
        return text
    if kind["kind"] == "media":
        return file_or_text(text, kind)
    found = list(readings(text))
    if any(part["kind"] in JSON_FIRST for part in (kind, *kind.get("options", ()))):
        found.reverse()
    if field.kind["kind"] == "list":
        return found[0]
    return next((value for value in found if takes(kit, kit.models[model], field.name, value)), found[0])


def file_or_text(text: str, kind: words.Part) -> Any:
    """Return a path for what is to be read, the text itself for a URL or an id of the library."""
    if re.match(r"(?:https?|data):", text, re.IGNORECASE):
        return text
    path = Path(text).expanduser()
    return text if "library" in kind["forms"] and not path.is_file() else path


def kebab(name: str) -> str:
    """Return a wire name as options are written."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()


def fields_of(entry: words.Part, taken: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of a model with options of their own, as far as those are not taken."""
    used = set(taken)
    found: dict[str, list[str]] = {field["name"]: [] for field in entry["fields"]}
    own = [(field["name"], field["name"], field) for field in entry["fields"]]
    other = [(field["name"], alias, field) for field in entry["fields"] for alias in field.get("aliases", ())]
    for name, spelling, field in (*own, *other):
        word = kebab(spelling)
        options = {f"--{word}", f"--no-{word}"} if field["kind"]["kind"] == "flag" else {f"--{word}"}
        if NAME.fullmatch(word) and not options & used and not (spelling != name and not found[name]):
            used |= options
            found[name].append(f"--{word}")
    return tuple(
        Field(name=field["name"], entry=field, options=tuple(found[field["name"]])) for field in entry["fields"]
    )


def values_of(kind: words.Part) -> tuple[Any, ...]:
    """Return the values of a kind in the form in which they are sent, where they can be listed."""
    if kind["kind"] == "list":
        return values_of(kind["item"])
    if kind["kind"] not in ("choice", "integer", "duration"):
        return ()
    low, high = kind.get("minimum"), kind.get("maximum")
    if kind["kind"] == "duration" and not kind.get("values") and low is not None and high is not None:
        return tuple(range(low, high + 1)) if high - low < MOST else ()
    return tuple(kind.get("values") or ())


def described(entry: words.Part, listed: bool) -> str:
    """Return the help of an option."""
    kind = entry["kind"]
    said = [entry.get("doc", "")]
    if not values_of(kind):
        said.append(limits(kind))
    elif listed:
        shown = [str(value) for value in values_of(kind)]
        rest = f" and {len(shown) - MOST} more" if len(shown) > MOST else ""
        said.append(f"One of {', '.join(shown[:MOST])}{rest}{', or another' if kind.get('open') else ''}.")
    if kind["kind"] == "list":
        said.append("Can be repeated.")
    if entry.get("required"):
        said.append("[required]")
    if entry.get("default"):
        said.append(f"[default: {shown_value(entry['default']['value'])}]")
    if entry.get("replaced_by"):
        said.append(f"[legacy: use {entry['replaced_by']}]")
    return plain(" ".join(filter(None, said)))


def limits(kind: words.Part) -> str:
    """Return what the noun of an option does not say of its values."""
    if kind["kind"] == "media":
        return f"Up to {kind['max_bytes'] / 1048576:g} MB." if kind.get("max_bytes") else ""
    text = words.kind(kind)
    return "" if text in ("a text", "a number", "a whole number", "true or false") else f"{text[:1].upper()}{text[1:]}."


def shown_value(value: Any) -> str:
    """Return a default as it would be typed."""
    return value if isinstance(value, str) else json.dumps(value)


def completing(texts: list[str]) -> Callable[[str], list[str]]:
    """Return what proposes the values that begin as typed."""

    def complete(incomplete: str) -> list[str]:
        return [text for text in texts if text.startswith(incomplete)]

    return complete


def pairs(texts: Iterable[str]) -> Mapping[str, str]:
    """Return the fields given as NAME=VALUE."""
    found: dict[str, str] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--field")
        found[name] = value
    return found
