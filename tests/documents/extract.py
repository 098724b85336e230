"""Reads from the two documents what a program can read: value lists of rows, field tables, the OpenAPI block.

`facts(folder)` gives it as JSON values. Nothing here knows the matrix, and nothing is decided: sentences that need
understanding (families of models, conditions, the guide's prose) are left to the second reading.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

REFERENCE, GUIDE = "000_eed074a67425a45b.txt", "004_af16cb34cf675fde.txt"
TOKEN = re.compile(r"`(?P<code>[^`]*)`|(?P<mark>[()])|(?P<text>[^`()]+)")
RANGE = re.compile(r"(\d+(?:\.\d+)?)(s?)-(\d+(?:\.\d+)?)(s?)")
FIXED = re.compile(r"[Ff]ixed (\d+) s\b")
DEFAULT = re.compile(r"[Dd]efaults? to `([^`]+)`")
MEGABYTES = re.compile(r"(\d+) MB")
REPLACED = re.compile(r"\((?:use (?P<use>[\w.]+) instead|handled by (?P<by>\w+) now)\)")

Record = dict[str, Any]


def facts(folder: Path) -> Record:
    """Take the folder of the documents; return their digests and everything that is read from them."""
    texts = {name: (folder / name).read_bytes() for name in (REFERENCE, GUIDE)}
    reference = texts[REFERENCE].decode()
    block = yaml.safe_load(reference.split("````yaml POST /generate-video\n")[1].split("````")[0])
    schema = block["components"]["schemas"]["VideoGenerationRequest"]
    tables = {name: list(rows(reference, name)) for name in ("Core Fields", "Media Inputs", "Advanced Controls")}
    openapi = dict(properties(schema))
    names = {name for table in tables.values() for row in table for name in codes(row[0])} | set(openapi)
    media = {name for row in tables["Media Inputs"] for name in codes(row[0]) if row[1] == "string"}
    return {
        "digests": {name: hashlib.sha256(data).hexdigest() for name, data in texts.items()},
        "ids": schema["properties"]["model"]["enum"],
        "media": sorted(media),
        "directory": dict(directory(reference, names, media)),
        "tables": {name: field for table in tables.values() for row in table for name, field in table_row(row)},
        "openapi": openapi,
        "statuses": status_words(texts[GUIDE].decode()),
    }


def rows(text: str, heading: str) -> Iterator[list[str]]:
    """Yield the cells of the table below a heading of the third rank, without its two lines of heading."""
    part = text.split(f"### {heading}\n")[1].split("\n#", maxsplit=1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    for line in lines[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


def codes(text: str) -> list[str]:
    """Return what stands in back-quotes."""
    return re.findall(r"`([^`]*)`", text)


def status_words(guide: str) -> list[str]:
    """Return the status words that the guide lists."""
    return re.findall(
        r"([A-Z]{2,}(?:_[A-Z]{2,})*)\s*:", guide.split("Status Values\n")[1].split("Complete Examples", maxsplit=1)[0]
    )


# ------------------------------------------------------------------------------------------------ the directory
def directory(text: str, names: set[str], media: set[str]) -> Iterator[tuple[str, list[Record]]]:
    """Yield each model with what its rows say."""
    part = text.split("## Model Directory\n")[1].split("\n## ", maxsplit=1)[0]
    found: dict[str, list[Record]] = {}
    headings = re.findall(r"^### (.*)$", part, re.MULTILINE)
    table = [row for heading in headings for row in rows(part, heading)]
    ids = {codes(row[0])[0] for row in table}
    for row in table:
        found.setdefault(codes(row[0])[0], []).append(_Row(names - {"model"}, media, ids).read(row[2]))
    yield from sorted(found.items())


class _Row:
    """One pass over the third cell of a row."""

    def __init__(self, names: set[str], media: set[str], ids: set[str]) -> None:
        self.names, self.media, self.ids = names, media, ids
        self.said: Record = {"names": [], "values": {}, "range": {}, "default": {}, "optional": [], "requires": []}
        self.said["behind"] = []  # what "Requires" stands before, media aside
        self.last: str | None = None
        self.before, self.clause, self.inside, self.mode = "", "", False, ""

    def read(self, cell: str) -> Record:
        """Return what the cell says of each field."""
        for match in TOKEN.finditer(cell):
            if (code := match["code"]) is not None:
                (self._within if self.inside else self._outside)(code, cell[match.end() :])
                self.before = ""
            elif match["mark"]:
                self.inside = match["mark"] == "("
                self.before = ""
            else:
                self._text(match["text"])
        if fixed := FIXED.search(cell):
            self.said["values"]["duration"] = [fixed[1]]
        return {key: value for key, value in self.said.items() if value}

    def _text(self, text: str) -> None:
        self.before = text
        if ";" in text:
            self.mode, self.clause = "", ""
        self.clause += text
        if self.inside:
            return
        for word in re.findall(r"\w+", text):
            if word in ("Requires", "optional", "supports", "accepts", "Default", "Fixed"):
                self.mode = word

    def _outside(self, code: str, _: str) -> None:
        if code in self.ids:
            return
        if self.last is not None and self.before == " ":  # `duration` `6`
            place = "default" if self.mode == "Default" else "values"
            self.said[place][self.last] = code if place == "default" else [code]
            return
        alternative = self.before == "/" and self.last is not None
        if self.mode == "Requires":
            if code in self.media:
                self._required(code, alternative=alternative)
            else:
                self.said["behind"].append(code)
        if self.mode == "optional":
            self.said["optional"].append(code)
        self.said["names"].append(code)
        self.last = code

    def _within(self, code: str, after: str) -> None:
        if code in self.names:
            if self.mode == "Requires" and code in self.media:
                self._required(code, alternative=True)
            elif "via" in self.clause or "or" in self.before.split():
                self._also(code)
            return
        assert self.last is not None, code
        if "default" in self.before or after.startswith(" default"):
            self.said["default"][self.last] = code
        elif limits := RANGE.fullmatch(code):
            self.said["range"][self.last] = [limits[1], limits[3], limits[2]]
        else:
            self.said["values"].setdefault(self.last, []).append(code)

    def _also(self, code: str) -> None:
        """Note that a name takes the values just read, too: `480p` via `resolution` or `size`."""
        assert self.last is not None
        if code != self.last:
            self.said["names"].append(code)
            self.said["values"][code] = self.said["values"][self.last]

    def _required(self, code: str, *, alternative: bool) -> None:
        if alternative and self.said["requires"]:
            self.said["requires"][-1].append(code)
        else:
            self.said["requires"].append([code])


# ------------------------------------------------------------------------------------------------ the field tables
def table_row(row: list[str]) -> Iterator[tuple[str, Record]]:
    """Yield the fields of one row of a field table, with type, values, default, limits and models."""
    cell, kind, details = row[0], row[1], row[-1]
    spellings = codes(cell)
    shared: Record = {"type": kind}
    if "/" in cell:
        shared["spellings"] = spellings
    if len(row) == 4:
        shared["required"] = row[2]
    if default := DEFAULT.search(details):
        shared["default"] = default[1]
    elif "Disabled by default" in details:
        shared["default"] = "false"
    if megabytes := MEGABYTES.search(details):
        shared["megabytes"] = int(megabytes[1])
    if details.startswith("Alias"):
        shared["alias"] = True  # of which field, the document does not say
    by_model, rest = _by_model(details)
    values = [code.strip('"') for code in rest if code not in spellings]
    if values and not any(words in details for words in ("such as", "vary", "Defaults to", "complete list", "instead")):
        limits = RANGE.fullmatch(values[0])
        shared |= {"range": [limits[1], limits[3], limits[2]]} if limits else {"values": values}
    if by_model:
        shared["models"] = by_model
    yield from ((name, shared) for name in spellings)


def _by_model(details: str) -> tuple[dict[str, list[str]], list[str]]:
    """Return the models that a cell names, each with the values in brackets behind it, and the other codes."""
    found: dict[str, list[str]] = {}
    rest: list[str] = []
    last, inside = "", False
    for match in TOKEN.finditer(details):
        code = match["code"]
        if match["mark"]:
            inside = match["mark"] == "("
        elif code is not None and re.fullmatch(r"[a-z0-9.]+(-[a-z0-9.*]+)+", code) and not RANGE.fullmatch(code):
            found[code], last = [], code
        elif code is not None:
            (found[last] if inside and last else rest).append(code)
    return found, rest


# ------------------------------------------------------------------------------------------------ the OpenAPI block
def properties(schema: Record, prefix: str = "") -> Iterator[tuple[str, Record]]:
    """Yield each property of an object schema by its path, nested ones too."""
    for name, prop in schema["properties"].items():
        types = [prop["type"]] if "type" in prop else [option["type"] for option in prop["oneOf"]]
        said: Record = {"type": types}
        said |= {key: prop[key] for key in ("enum", "minimum", "maximum", "default") if key in prop}
        about = prop.get("description", "")
        if about.startswith("Legacy:") or "(legacy parameter)" in about:
            replaced = REPLACED.search(about)
            said["legacy"] = (replaced["use"] or replaced["by"]) if replaced else ""
        if "Aliases " in about:
            said["aliases"] = codes(about.split("Aliases ")[1])
        if "LongStories" in about or prefix or "legacy" in said:
            said["longstories"] = True
        if name != "model" or prefix:
            yield f"{prefix}{name}", said
        if "properties" in prop:
            yield from properties(prop, f"{prefix}{name}.")
