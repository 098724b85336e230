"""Holds the facts of the documents against what the matrix or a schema says of a model.

Which document speaks is decided mechanically, as the contract ranks them: the model's rows, the field tables, the
OpenAPI block. The guide's blocks are lost, so that what they settled is a difference with its decision here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests.documents.views import Fields, Said

FACTS: dict[str, Any] = json.loads(Path(__file__).with_name("facts.json").read_text(encoding="utf-8"))
FILE = Path(__file__).with_name("differences.json")

TABLES: dict[str, dict[str, Any]] = FACTS["tables"]
OPENAPI: dict[str, dict[str, Any]] = FACTS["openapi"]
_NAMED = TABLES.keys() | OPENAPI.keys() | {name for said in OPENAPI.values() for name in said.get("aliases", ())}
"""Every name of the tables and the block: of another spelling they say nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One aspect of a field on which the documents and the matrix differ; both as JSON texts."""

    model: str
    field: str
    aspect: str
    document: str
    matrix: str


def differences(model: str, fields: Fields, required: list[frozenset[str]] | None = None) -> Iterator[Difference]:
    """Yield where a model differs from the documents; what a schema cannot say is not compared (`required` None)."""
    spelled = {spelling: name for name, said in fields.items() for spelling in (name, *said.spellings)}
    for name in sorted(_listed(model)):
        if name not in spelled:
            yield Difference(model, name, "listed", "true", "false")
    for name, said in fields.items():
        for aspect, document, matrix in _of_field(model, name, said):
            if document is not None and document != matrix:
                yield Difference(model, name, aspect, _text(document), _text(matrix))
    if required is None:
        return
    for row in _rows(model):
        for names in row.get("requires", ()):
            if not any(set(names) <= group for group in required):
                yield Difference(model, "/".join(names), "required", "true", "false")
    governed = {name for row in _rows(model) for names in row.get("requires", ()) for name in names}
    governed |= {name for row in _rows(model) for name in row.get("behind", ())}  # a media list may end before them
    for name in (name for group in required if len(group) == 1 for name in group):
        if name not in governed:
            yield Difference(model, name, "required", "false", "true")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _rows(model: str) -> list[dict[str, Any]]:
    return FACTS["directory"].get(model, [])


def _listed(model: str) -> set[str]:
    """Return the names that a document gives to a model without a doubt."""
    names = {
        name for row in _rows(model) for key in ("names", "values", "range", "default") for name in row.get(key, ())
    }
    names |= {
        name for name, said in TABLES.items() if any(fnmatchcase(model, known) for known in said.get("models", ()))
    }
    if model.startswith("longstories"):
        names |= {name for name, said in OPENAPI.items() if said.get("longstories")}
    return names - {"model"}


def _of_field(model: str, name: str, said: Said) -> Iterator[tuple[str, Any, Any]]:
    """Yield each aspect of a field, with what the first document that speaks of it says, and what the matrix says."""
    names = {name, *said.spellings}
    values, limits = _first(model, names, "values", said), _first(model, names, "range", said)
    if limits is None or values is not None:
        yield "values", values, None if said.values is None else sorted(map(str, said.values))
    else:
        yield "range", limits, None if said.range is None else [float(end) for end in said.range]
    yield "type", _type(model, names), sorted(said.types)
    yield "default", _first(model, names, "default", said), said.default
    legacy = next((OPENAPI[each]["legacy"] for each in names if "legacy" in OPENAPI.get(each, ())), None)
    if model.startswith("longstories"):
        yield "legacy", legacy is not None, said.legacy
        if legacy and said.replaced_by:
            yield "replaced by", legacy, said.replaced_by
    if said.megabytes is not None:
        yield "megabytes", next(row["megabytes"] for row in TABLES.values() if "megabytes" in row), said.megabytes
    if said.spellings:
        wanted = {each for one in names for each in (*TABLES.get(one, {}).get("spellings", ()), *_aliases(one))}
        free = {each for each in said.spellings if each not in _NAMED or "alias" in TABLES.get(each, ())}
        yield "spellings", sorted(wanted | {name}), sorted(said.spellings - (free - {name}))


def _aliases(name: str) -> list[str]:
    return OPENAPI.get(name, {}).get("aliases", [])


def _type(model: str, names: set[str]) -> list[str] | None:
    """Return the JSON types of a field: those of the tables, else those of the OpenAPI block."""
    if not model.startswith("longstories") or not names & OPENAPI.keys():
        for name in names & TABLES.keys():
            return sorted(TABLES[name]["type"].split(" or "))
    for name in names & OPENAPI.keys():
        return sorted(OPENAPI[name]["type"])
    return None


def _first(model: str, names: set[str], aspect: str, said: Said) -> Any:
    """Return the values, the range or the default that the first document gives; None if none does."""
    for place in _places(model, names):
        if aspect == "values" and "values" in place:
            return sorted(_tokens(place["values"], said))
        if aspect == "range" and "range" in place:
            low, high = place["range"]
            return [float(low), float(high)]
        if aspect == "values" and "tokens" in place:
            return sorted(place["tokens"])
        if aspect == "default" and "default" in place:
            return _typed(place["default"], said)
        if place:  # a document that speaks of the field silences those below it
            return None
    return None


def _tokens(values: list[str], said: Said) -> list[str]:
    """Return values as the matrix writes them: seconds of a duration in its form."""
    suffixed = "integer" not in said.types and all(str(value).endswith("s") for value in said.values or ("",))
    return [f"{value}s" if suffixed and value.isdigit() else value for value in values]


def _typed(value: Any, said: Said) -> Any:
    if isinstance(value, str) and said.types == {"boolean"}:
        return {"true": True, "false": False}[value]
    return value


def _places(model: str, names: set[str]) -> Iterator[dict[str, Any]]:
    """Yield what each document says of a field of a model, the highest first."""
    for row in _rows(model):
        yield from (_of_row(row, name) for name in sorted(names))
    for name in sorted(names & TABLES.keys()):
        table = TABLES[name]
        for known, values in table.get("models", {}).items():
            if values and fnmatchcase(model, known):
                yield {"values": values}
        place = {key: table[key] for key in ("values", "default") if key in table}
        yield place | ({"range": table["range"][:2]} if "range" in table else {})
    for name in sorted(names & OPENAPI.keys()):
        block = OPENAPI[name]
        place = {"values": block["enum"]} if "enum" in block else {}
        place |= {"range": (block["minimum"], block["maximum"])} if "minimum" in block else {}
        yield place | ({"default": block["default"]} if "default" in block else {})


def _of_row(row: dict[str, Any], name: str) -> dict[str, Any]:
    place: dict[str, Any] = {key: row[key][name] for key in ("values", "default") if name in row.get(key, ())}
    if name not in row.get("range", ()):
        return place
    low, high, suffix = row["range"][name]
    if name in ("duration", "seconds"):  # every whole second
        return place | {"tokens": [f"{second}{suffix}" for second in range(int(low), int(high) + 1)]}
    return place | {"range": (low, high)}


# ------------------------------------------------------------------------------------------------ entries
@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of differences.json: the differences that it covers, and the decision that they rest on."""

    covers: frozenset[Difference]
    decision: str
    text: str


def entries() -> list[Entry]:
    """Read differences.json: one field and aspect, what the documents and the matrix say, on which models."""
    return [
        Entry(
            frozenset(
                Difference(model, row["field"], row["aspect"], _text(row["document"]), _text(row["matrix"]))
                for model in row["models"]
            ),
            row["decision"],
            f"{row['field']}, {row['aspect']}: {row['why']}",
        )
        for row in json.loads(FILE.read_text(encoding="utf-8"))
    ]


def covered(known: Iterable[Entry]) -> frozenset[Difference]:
    """Return everything that entries cover."""
    return frozenset[Difference]().union(*(entry.covers for entry in known))
