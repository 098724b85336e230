"""The options of one model: built from the catalog when they are needed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from ..normalise import normalise
from ..service import Kit, ModelInfo
from ..verdict import Findings
from .terminal import escaped

Part = dict[str, Any]
"""A part of the catalog: a model, a field or a kind; kinds, rules and prices have a `sentence`."""
METAVAR_MOST = 28
"""Characters of values that are listed beside the name of an option; longer lists go into its description."""
LISTED_MOST = 12
"""Values that a description lists."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
JSON_FIRST = frozenset({"integer", "number", "flag", "group", "anything", "list"})
"""Kinds for which `5` means a number and not a text."""
NESTED = ("list", "group", "either", "anything")
METAVARS = {"choice": "VALUE", "duration": "SECONDS", "media": "FILE|URL"}
"""Other kinds → what the help shows in place of a value, if it is not the name of the kind."""
NOT_TAKEN = frozenset({"unsupported_field", "unsupported_media", "unknown_field"})
NOT_THIS_VALUE = NOT_TAKEN | {"wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"}
"""Codes of findings that no other field can change; a `condition` may still be met."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Field:
    """A field and the options that set it; a field without options can be set by `--field` only."""

    name: str
    entry: Part
    options: tuple[str, ...]

    @property
    def kind(self) -> Part:
        """The kind of its value, as in the catalog."""
        return self.entry["kind"]

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and aliases."""
        return (self.name, *self.entry.get("aliases", ()))

    @property
    def annotation(self) -> Any:
        """The type from which typer makes an option."""
        flag, many = self.kind["kind"] == "flag", self.kind["kind"] == "list"
        texts, too_long = [str(value) for value in values_of(self.kind)], len(self.metavar) > METAVAR_MOST
        option = typer.Option(
            *(f"{name}/--no-{name[2:]}" if flag else name for name in self.options),
            help=description(self.entry, list_values=too_long),
            metavar=None if flag else noun(self.kind.get("item", self.kind)["kind"]) if too_long else self.metavar,
            autocompletion=completing(texts) if texts else None,
            show_default=False,
        )
        kind: Any = (bool if flag else list[str] if many else str) | None
        return Annotated[kind, option]

    @property
    def metavar(self) -> str:
        """What the help shows in place of the value."""
        if self.kind["kind"] == "media" and self.kind["forms"] == ["library"]:
            return "ID"
        if values := values_of(self.kind):
            return f"[{'|'.join(escaped(str(value)) for value in values)}]"
        return noun(self.kind["kind"])

    def read(self, kit: Kit, model: str, given: Any) -> Any:
        """Return the value that an argument means; an invalid one is returned as it is, for the validator to report."""
        if isinstance(given, list):
            return [self._read(kit, model, self.kind["item"], text) for text in cast("list[str]", given)]
        return given if isinstance(given, bool) else self._read(kit, model, self.kind, given)

    def _read(self, kit: Kit, model: str, kind: Part, text: str) -> Any:
        if kind["kind"] == "text":
            return text
        if kind["kind"] == "media":
            return file_or_text(text, kind)
        found = list(readings(text))
        if any(part["kind"] in JSON_FIRST for part in (kind, *kind.get("options", ()))):
            found.reverse()
        if self.kind["kind"] == "list":
            return found[0]
        return next((value for value in found if accepts(kit, kit.models[model], self.name, value)), found[0])


def accepts(kit: Kit, info: ModelInfo, name: str, value: Any = "x") -> bool:
    """Return whether a model accepts a field, or this value of it; a removed model accepts none."""
    if info.stage == "removed":
        return False
    findings = Findings()
    payload = normalise(kit, {kit.service.discriminator: info.id, name: value}).payload
    (written,) = payload.keys() - {kit.service.discriminator}
    kit.checker(info.id)(payload, findings)
    codes = NOT_TAKEN if value == "x" else NOT_THIS_VALUE
    return not any(finding.code in codes and finding.field == written for finding in findings)


def readings(text: str) -> Iterable[Any]:
    """Yield the JSON values that an argument may mean: the text, and what it is as JSON."""
    yield text
    try:
        yield json.loads(text)
    except (ValueError, RecursionError):
        return


def file_or_text(text: str, kind: Part) -> Any:
    """Return the path of a file to read; the text itself if it is a URL or an id of the library."""
    if re.match(r"(?:https?|data):", text, re.IGNORECASE):
        return text
    path = Path(text).expanduser()
    return text if "library" in kind["forms"] and not path.is_file() else path


def kebab(name: str) -> str:
    """Return the name of a field in the spelling of options."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()


def fields_of(entry: Part, taken: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of a model with their options, without options that are `taken`; names precede aliases."""
    used = set(taken)
    found: dict[str, list[str]] = {field["name"]: [] for field in entry["fields"]}
    names = [(field["name"], field["name"], field) for field in entry["fields"]]
    aliases = [(field["name"], alias, field) for field in entry["fields"] for alias in field.get("aliases", ())]
    for name, spelling, field in (*names, *aliases):
        word = kebab(spelling)
        options = {f"--{word}", f"--no-{word}"} if field["kind"]["kind"] == "flag" else {f"--{word}"}
        if NAME.fullmatch(word) and not options & used and not (spelling != name and not found[name]):
            used |= options
            found[name].append(f"--{word}")
    return tuple(
        Field(name=field["name"], entry=field, options=tuple(found[field["name"]])) for field in entry["fields"]
    )


def noun(kind: str) -> str:
    """Return what the help shows in place of a value of a kind."""
    return "JSON" if kind in NESTED else METAVARS.get(kind, kind.upper())


def values_of(kind: Part) -> tuple[Any, ...]:
    """Return the values of a kind as they are sent, if they can be listed."""
    if kind["kind"] == "list":
        return values_of(kind["item"])
    if kind["kind"] not in ("choice", "integer", "duration"):
        return ()
    low, high = kind.get("minimum"), kind.get("maximum")
    if kind["kind"] == "duration" and not kind.get("values") and low is not None and high is not None:
        listed = tuple(range(low, high + 1)) if high - low < LISTED_MOST else ()
    else:
        listed = tuple(kind.get("values") or ())
    return (*listed, -1) if listed and kind.get("auto") else listed


def description(entry: Part, *, list_values: bool) -> str:
    """Return the help of an option."""
    kind, parts = entry["kind"], [entry.get("doc", "")]
    if not values_of(kind):
        parts.append(limits(kind))
    elif list_values:
        shown = [str(value) for value in values_of(kind)]
        rest = f" and {len(shown) - LISTED_MOST} more" if len(shown) > LISTED_MOST else ""
        parts.append(f"One of {', '.join(shown[:LISTED_MOST])}{rest}{', or another' if kind.get('open') else ''}.")
    if kind["kind"] == "list":
        parts.append("Can be repeated.")
    if entry.get("required"):
        parts.append("[required]")
    if entry.get("default"):
        default = entry["default"]["value"]
        parts.append(f"[default: {default if isinstance(default, str) else json.dumps(default)}]")
    if entry.get("replaced_by"):
        parts.append(f"[legacy: use {entry['replaced_by']}]")
    return escaped(" ".join(filter(None, parts)))


def limits(kind: Part) -> str:
    """Return the limits of the values of an option that its metavar does not show."""
    if kind["kind"] == "media":
        return f"Up to {kind['max_bytes'] / 1048576:g} MB." if kind.get("max_bytes") else ""
    text = kind["sentence"]
    return "" if text in ("a text", "a number", "a whole number", "true or false") else f"{text[:1].upper()}{text[1:]}."


def completing(texts: list[str]) -> Callable[[str], list[str]]:
    """Return the function that completes a value."""
    return lambda incomplete: [text for text in texts if text.startswith(incomplete)]
