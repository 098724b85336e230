"""Entries → the files of a folder: keys in the order of the language, citations in `sources.yaml`, and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from capmatrix import naming
from capmatrix.listing.yaml_text import Data, lines, scalar
from capmatrix.spec.keys import TABLES, Shape
from capmatrix.vendor import guesses
from capmatrix.vendor.losses import cell
from capmatrix.vendor.models import Files, Offer
from capmatrix.vendor.schemas.kinds import SOURCE, Objects

if TYPE_CHECKING:
    from capmatrix.vendor.document import Document

REPORT = "openapi.md"
"""The report, beside the files."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person who starts a spec says of it."""

    operations: Sequence[str] = ()
    models: Sequence[str] = ()
    server: str = ""
    date: str = ""
    """The day on which the document was read."""
    file: str = ""
    """What the document is called."""


@dataclass(slots=True)
class Folder:
    """The files of the spec."""

    parts: Files
    requests: Objects
    answers: Objects

    def texts(self, entry: dict[str, Data], wish: Wish, document: Document) -> dict[str, str]:
        """Return every file but the pages."""
        families = {name: {**row, "evidence": self._of_models(name)} for name, row in self.parts.families.items()}
        models = {id_: self._model(id_, row) for id_, row in self.parts.models.items()}
        objects = {name: one for source in (self.requests, self.answers) for name, one in source.made.items()}
        entries: list[Data] = [entry, *self.parts.terms.values(), *families.values(), *models.values()]
        used = _reached(entries, objects)
        entries += [objects[name] for name in used]
        texts = {
            "service.yaml": _file("service", entry, "service"),
            "fields.yaml": _file("", self.parts.terms, "term"),
            "sources.yaml": _file("", self._sources(wish, document, entries), "source"),
        }
        if used:
            texts["objects.yaml"] = _file("", {name: one for name, one in objects.items() if name in used}, "object")
        for name, row in families.items():
            texts[f"families/{name}.yaml"] = _file("family", row, "family")
        for id_, row in models.items():
            texts[self.file(id_)] = _file("model", row, "model")
        return texts

    def file(self, id_: str) -> str:
        """Return the file of a model."""
        return f"models/{self._stem(id_)}.yaml"

    def _stem(self, id_: str) -> str:
        name = self.parts.models[id_].get("name")
        return str(name) if name else id_ if _is_file_name(id_) else naming.slug(id_)

    def _of_models(self, family: str) -> str:
        of = next(id_ for id_, row in self.parts.models.items() if row.get("extends") == family)
        return f"{SOURCE} > Models > {of}"

    def _model(self, id_: str, row: dict[str, Data]) -> dict[str, Data]:
        found: dict[str, Data] = {} if _is_file_name(id_) else {"id": id_}
        provider = id_.partition("/")[0] if "/" in id_ else ""
        found |= {"title": id_, **({"provider": provider} if provider else {}), **row}
        return {**found, "evidence": f"{SOURCE} > Models > {id_}"}

    def _sources(self, wish: Wish, document: Document, entries: list[Data]) -> dict[str, Data]:
        info = document.root.get("info")
        cited: dict[str, dict[str, None]] = {"Calls": {}, "Schemas": {}}
        for text in _texts_of(entries, "evidence"):
            _, section, place = text.split(" > ", 2)
            cited.get(section, {})[place] = None
        rows: dict[str, Data] = {}
        for id_, row in self.parts.models.items():
            held = self.parts.families.get(str(row.get("extends", "")), row)
            rows[id_] = list(cast("Mapping[str, Data]", held.get("fields") or {}))
        sections: dict[str, Data] = {"Models": {"models": rows}}
        sections |= {name: {"facts": list(places)} for name, places in cited.items() if places}
        return {
            SOURCE: {
                "title": f"OpenAPI document {guesses.one_line(wish.file)}: {guesses.one_line(info.text('title'))}",
                "version": guesses.one_line(info.text("version")) or "none",
                "date": wish.date,
                "sha256": document.sha256,
                "rank": 1,
                "says": "The date is the day on which it was read.",
                "sections": sections,
            }
        }


def _is_file_name(id_: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", id_) is not None and not id_.endswith(".")


def _texts_of(value: Data, wanted: str) -> Iterator[str]:
    """Yield every text that a key has in some entries, whatever they stand in."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if key == wanted and isinstance(one, str):
                yield one
            else:
                yield from _texts_of(one, wanted)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for one in value:
            yield from _texts_of(one, wanted)


def _reached(entries: Sequence[Data], objects: Mapping[str, dict[str, Data]]) -> list[str]:
    """Return the objects that entries hold, directly or in others."""
    found: dict[str, None] = {}
    waiting = [*_texts_of(entries, "record")]
    while waiting:
        name = waiting.pop()
        if name not in found and name in objects:
            found[name] = None
            waiting += _texts_of(objects[name], "record")
    return list(found)


def _file(single: str, data: Mapping[str, Data], table: str) -> str:
    """Return a file as text: one entry where `single` names its table, else an entry for each name."""
    rows: list[str] = []
    if single:
        for key, value in ordered(data, table).items():
            rows += _lines(key, value, 0)
    else:
        for name, entry in data.items():
            rows += _lines(name, ordered(entry, table) if isinstance(entry, Mapping) else entry, 0)
    return "\n".join(rows or ["{}"]) + "\n"


def _lines(key: str, data: Data, indent: int) -> list[str]:
    """Return a key and its value as lines; an entry that says nothing has a line of its own."""
    if isinstance(data, Mapping) and _has_blank(data):
        inner = [line for name, value in data.items() for line in _lines(name, value, indent + 2)]
        return [f"{' ' * indent}{scalar(key)}:", *inner]
    return lines(key, data, indent)


def _has_blank(data: Mapping[str, Data]) -> bool:
    return any(one is None or (isinstance(one, Mapping) and _has_blank(one)) for one in data.values())


def ordered(entry: Mapping[str, Data], table: str) -> dict[str, Data]:
    """Return an entry with its keys in the order of the language, those of its parts too."""
    known = TABLES.get(table, {})
    place = {key: number for number, key in enumerate(known)}
    found: dict[str, Data] = {}
    for key in sorted(entry, key=lambda one: place.get(one, len(place))):
        value, spec = entry[key], known.get(key)
        inner = spec.table if spec else ""
        if inner in TABLES and isinstance(value, Mapping):
            if spec and spec.shape in (Shape.ENTRY, Shape.NAMED):
                value = ordered(value, inner)
            else:
                value = {name: ordered(one, inner) if isinstance(one, Mapping) else one for name, one in value.items()}
        elif inner in TABLES and isinstance(value, list):
            value = [ordered(one, inner) if isinstance(one, Mapping) else one for one in value]
        found[key] = value
    return found


# Pages


def start_of_report(count: int, offers: Sequence[Offer], wish: Wish) -> list[str]:
    """Return the lines with which the report begins, of a document with that many operations."""
    names = ", ".join(f"`{cell(one.start.call.id)}`" for one in offers)
    return [
        f"`capmatrix init --openapi` wrote this folder on {wish.date} from {cell(wish.file)}, for {names},",
        "and the calls about what they start.",
        f"The document has {count} operations; the others are left out. A place is a JSON pointer into the document.",
        "Delete a line that is settled; when all are, delete this page.",
    ]


def readme(entry: Mapping[str, Data], wish: Wish) -> str:
    """Return the page that says how to go on."""
    package = cast("dict[str, str]", entry["package"])
    return f"""# {cell(str(entry["title"]))}

Started from the OpenAPI document {cell(wish.file)}. What is left to do:
[what the document does not say, what was guessed, and what is not said here]({REPORT}).

With this folder as `spec`:

```sh
capmatrix lint spec                  # what has neither evidence nor a decision: the guesses, above all
capmatrix generate spec generated    # client, schemas, OpenAPI, documentation
pip install 'generated/python[cli,simulator]'
{package["distribution"]} run requests.jsonl --simulate --out made  # a request on each line
```

`capmatrix explain language` describes the language, with every key.
"""
