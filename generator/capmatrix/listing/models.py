"""A record → the file of a model: its parts in their order, each as data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, cast

from capmatrix.frozen import dataclass
from capmatrix.listing.fields import Listed, Notes, fields_of, lengths, shown, unpublished
from capmatrix.listing.prices import pricing_of, shape_of
from capmatrix.listing.yaml_text import Bare, Data, alone, lines, sentence
from capmatrix.naming import anchor, module_name, slug, type_name
from capmatrix.resolve.models import file_stem
from capmatrix.spec import keys, reader
from capmatrix.spec.listing import UNKNOWN, Renamed
from capmatrix.spec.records import Record, Unexplained, at

if TYPE_CHECKING:
    from capmatrix.spec.document import Document, Entry
    from capmatrix.spec.listing import Inputs, Listing

_LONGEST_NAME = 190
"""Letters of a name that an id is given, without its number."""
_LENGTHY = ("audio", "video")
"""Media that have a length."""
HEADER = "# yaml-language-server: $schema={}editor/model.json"


@dataclass(frozen=True, slots=True)
class Made:
    """What a record makes of a model."""

    id: str
    stem: str
    """Name of its file, without `.yaml`."""
    parts: Mapping[str, Data]
    """Key of the model → what stands there."""
    unexplained: tuple[Unexplained, ...] = ()
    complete: bool = True
    """False where a parameter could not be said, so that the file would refuse what the service takes."""

    @property
    def fields(self) -> Mapping[str, Data]:
        """Return the entries of its fields."""
        return cast("Mapping[str, Data]", self.parts.get("fields") or {})


def taken_by(name: str) -> frozenset[str]:
    """Return what a model takes that is named so: file, module, class and page, in any case of letters."""
    derived = (f"file {file_stem(name)}", f"module {module_name(name)}", f"type {type_name(name)}")
    return frozenset(one.casefold() for one in (*derived, f"anchor {anchor(name)}"))


def apart(made: Made, taken: Collection[str]) -> Made:
    """Return a model with a `name` of its own, if its id becomes a name that another model or an object has."""
    if taken_by(made.id).isdisjoint(taken):
        return made
    names = (f"{slug(made.id)[:_LONGEST_NAME]}-{number}" for number in count(2))
    name = next(name for name in names if taken_by(name).isdisjoint(taken))
    parts: dict[str, Data] = {"id": made.id, "name": name, **made.parts}
    return replace(made, stem=name, parts={key: parts[key] for key in keys.TABLES["model"] if key in parts})


class Maker:
    """Makes models of records, with the vocabulary and the families of a spec."""

    def __init__(self, document: Document, listing: Listing) -> None:
        self.listing = listing
        self._terms: dict[str, Entry] = {entry.name.text: entry for entry in document.terms}
        self._families: dict[str, Entry] = {entry.name.text: entry for entry in document.families}

    def evidence(self, id_: str) -> str:
        """Return the citation of a record."""
        return f"{self.listing.source} > {self.listing.section} > {id_}"

    def make(self, record: Record, day: str) -> Made:
        """Return the model that a record describes; `day` is that of the list."""
        id_ = cast("str", record["id"])
        notes = Notes()
        fields = fields_of(record, self.listing, self._terms, notes)
        complete = not notes.unexplained
        by_name = {one.name: one for one in fields}
        inputs = self._inputs(record, notes)
        parts: dict[str, Data] = {}
        stem = file_stem(id_)
        if stem != id_:
            parts["id"] = id_
        parts["title"] = str(record.get("title") or _title(id_))
        if provider := record.get("provider"):
            parts["provider"] = self.listing.providers.get(str(provider), str(provider))
        seen = str(record.get("seen") or "")
        if seen and seen != day and "as_of" in keys.TABLES["model"]:
            parts["as_of"] = Bare(seen)
        if "parameters" not in record and "known" in keys.TABLES["model"]:
            parts["known"] = "partly"
        extends = self.listing.exception(id_).extends or (inputs.extends if inputs else ())
        parts["extends"] = alone(extends)
        own = {one.name: one for one in (*fields, *self._priced_fields(record, by_name))}
        own |= self._limited(record, own)
        if own:
            parts["fields"] = {name: _entry(one.entry) for name, one in own.items()}
        if rules := list(shown(record, self.listing, own)):
            parts["rules"] = rules
        self._price(record, own, extends, parts, notes, day)
        if said := self._notes(record, inputs, notes):
            parts["notes"] = said
        parts["evidence"] = self.evidence(id_)
        parts["example"] = self._example(record, inputs)
        ordered = {key: parts[key] for key in keys.TABLES["model"] if key in parts}
        return Made(id_, stem, ordered, tuple(notes.unexplained), complete)

    def pricing(
        self, record: Record, fields: Mapping[str, Listed], inputs: tuple[str, ...], day: str, *, elsewhere: bool
    ) -> Mapping[str, Data] | None:
        """Return the pricing of a model with these fields, which come from `elsewhere` or once from its record."""
        lengthy = () if elsewhere else self._lengthy(record, inputs)
        priced = pricing_of(record, self.listing, fields, inputs, lengthy, elsewhere=elsewhere)
        return self._grounded(record, priced.entry, day) if priced.entry else None

    def _inputs(self, record: Record, notes: Notes) -> Inputs | None:
        given = record.get("inputs")
        wanted = frozenset(str(one) for one in given) if isinstance(given, list) else frozenset({UNKNOWN})
        found = next((one for one in self.listing.inputs if one.given == wanted), None)
        if found is None:
            says = f"listing.yaml has no entry of inputs for {', '.join(sorted(wanted))}"
            path = self.listing.record.of.get("inputs", "inputs")
            notes.unexplained.append(Unexplained(cast("str", record["id"]), path, says))
        return found

    def _priced_fields(self, record: Record, own: Mapping[str, Listed]) -> list[Listed]:
        """Return the fields that a price depends on, of a record that names no parameter."""
        price = record.get("price")
        shape = shape_of(price, self.listing) if isinstance(price, dict) else None
        if "parameters" in record or "names" in record or shape is None:
            return []
        roles = [role for row in shape.rows for role in (*row.each, *(name for name, _ in row.when))]
        names = [
            next((name for name in self.listing.roles.get(role, (role,)) if name in self._terms), "")
            for role in (*roles, *([shape.seconds] if shape.seconds else []))
        ]
        found = [
            unpublished(Renamed(name), self._terms[name]) for name in dict.fromkeys(names) if name not in {"", *own}
        ]
        grounds: dict[str, Data] = {"evidence": self.listing.priced} if self.listing.priced else {}
        return [replace(one, entry={**one.entry, **grounds}) for one in found]

    def _limited(self, record: Record, own: Mapping[str, Listed]) -> dict[str, Listed]:
        """Return the field whose seconds are counted with those that the price names, where nothing else names them."""
        price = record.get("price")
        shape = shape_of(price, self.listing) if isinstance(price, dict) else None
        seconds = at(price, shape.lengths) if shape and shape.lengths else None
        if shape is None or not isinstance(seconds, list) or not all(isinstance(one, int) for one in seconds):
            return {}
        names = self.listing.roles.get(shape.seconds, (shape.seconds,))
        name = next((one for one in names if one in own and not own[one].limited), "")
        return {name: lengths(own[name], [str(one) for one in seconds])} if name and seconds else {}

    def _price(
        self,
        record: Record,
        fields: Mapping[str, Listed],
        extends: tuple[str, ...],
        parts: dict[str, Data],
        notes: Notes,
        day: str,
    ) -> None:
        taken = [name for family in extends if family in self._families for name in self._taken(family)]
        # Where nobody published what goes in, what is charged by the second may be the length of that.
        priced = pricing_of(record, self.listing, fields, taken, self._lengthy(record, taken))
        if priced.entry:
            parts["pricing"] = self._grounded(record, priced.entry, day)
        elif priced.says:
            notes.lost.append(priced.says)
        if not priced.explained:
            path = self.listing.record.of.get("price", "price")
            says = f"no shape of listing.yaml has a price with {', '.join(cast('dict[str, object]', record['price']))}"
            notes.unexplained.append(Unexplained(cast("str", record["id"]), path, says))

    def _lengthy(self, record: Record, inputs: Iterable[str]) -> list[str]:
        """Return the inputs with a length that may be charged, of a record that does not say what goes in."""
        known = (name for name in inputs if name in self._terms)
        return [] if "inputs" in record else [name for name in known if self._terms[name].text("of") in _LENGTHY]

    def _taken(self, family: str) -> list[str]:
        return [field.name.text for field in self._families[family].entries("fields")]

    def _grounded(self, record: Record, entry: Mapping[str, Data], day: str) -> Mapping[str, Data]:
        id_ = cast("str", record["id"])
        decisions = self.listing.exception(id_).decisions
        shape_decisions = _decisions(record, self.listing)
        every = tuple(dict.fromkeys((*shape_decisions, *decisions)))
        seen = str(record.get("seen") or day)
        # Without a date of its own, a price is of the day of its source: a list that is read again changes no line.
        grounds: dict[str, Data] = {} if seen == day else {"date": Bare(seen)}
        grounds["evidence"] = self.evidence(id_)
        if every:
            grounds["decision"] = alone(every)
        return {**entry, **grounds}

    def _notes(self, record: Record, inputs: Inputs | None, notes: Notes) -> list[str]:
        said = [inputs.says] if inputs and inputs.says else []
        parameters = cast("dict[str, dict[str, object]]", record.get("parameters") or {})
        in_words = [name for name, one in parameters.items() if "words" in one]
        if in_words:
            said.append(f"The service's list says more about {_and(in_words)} in words, which nothing here checks.")
        if "words" in record:
            said.append("The service's list says more about the model in words, which nothing here checks.")
        return [*said, *(f"{text[:1].upper()}{text[1:].rstrip('.')}." for text in dict.fromkeys(notes.lost))]

    def _example(self, record: Record, inputs: Inputs | None) -> Data:
        given = self.listing.exception(cast("str", record["id"])).example or (inputs.example if inputs else None)
        return {name.text: Bare(reader.flow(node)) for name, node in given.entries} if given else {}


def _decisions(record: Record, listing: Listing) -> tuple[str, ...]:
    price = record.get("price")
    shape = shape_of(price, listing) if isinstance(price, dict) else None
    return shape.decisions if shape else ()


def _entry(entry: Mapping[str, Data]) -> Data:
    """Return an entry of a field in its short form, where it has one."""
    if set(entry) == {"values"} and isinstance(entry["values"], list):
        return entry["values"]
    return entry["range"] if set(entry) == {"range"} else entry or None


def _title(id_: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in id_.replace("/", "-").split("-"))


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


BLOCKS = frozenset({"editions", "fields", "rules", "pricing"})
"""Keys whose value is divided into lines, so that a change shows alone."""


def text_of(made: Made, schemas: str) -> str:
    """Return the file of a model."""
    found = [HEADER.format(schemas)]
    for key, data in made.parts.items():
        found += part_lines(key, data)
    return "\n".join(found) + "\n"


def part_lines(key: str, data: Data) -> list[str]:
    """Return the lines of a part of a model."""
    if key == "notes" and isinstance(data, list):
        return [f"{key}:", *(f"  - {sentence(str(item))}" for item in data)]
    return lines(key, data, block=key in BLOCKS)


def field_lines(name: str, entry: Data) -> list[str]:
    """Return the lines of a field of a model."""
    return lines(name, entry, 2)
