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
from .model_fields import Part, description, names_of, placeholder, values_of

JSON_FIRST = frozenset({"integer", "number", "flag", "group", "anything", "list"})
"""Kinds for which `5` means a number and not a text."""
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
        flag, many = self.kind["kind"] == "flag", self.kind["kind"] in ("list", "urls")
        texts = [str(value) for value in values_of(self.kind)]
        option = typer.Option(
            *(f"{name}/--no-{name[2:]}" if flag else name for name in self.options),
            help=description(self.entry),
            metavar=None if flag else placeholder(self.kind),
            autocompletion=completing(texts) if texts else None,
            show_default=False,
        )
        kind: Any = (bool if flag else list[str] if many else str) | None
        return Annotated[kind, option]

    def read(self, kit: Kit, model: str, given: Any) -> Any:
        """Return the value that an argument means; an invalid one is returned as it is, for the validator to report."""
        if isinstance(given, list):
            texts = cast("list[str]", given)
            if self.kind["kind"] == "urls":
                return texts if len(texts) > 1 else texts[0]
            return [self._read(kit, model, self.kind["item"], text) for text in texts]
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
    named = "library" in kind["forms"] and text.startswith(kind.get("scheme", ""))
    return text if named and not path.is_file() else path


def fields_of(entry: Part, taken: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of a model with their options, without options that are `taken`."""
    options = names_of(entry, taken)
    return tuple(Field(name=field["name"], entry=field, options=options[field["name"]]) for field in entry["fields"])


def completing(texts: list[str]) -> Callable[[str], list[str]]:
    """Return the function that completes a value."""
    return lambda incomplete: [text for text in texts if text.startswith(incomplete)]
