"""The import: a spec and a new list → the texts of files that change, and what is told about it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from capmatrix.diagnostics import Report
from capmatrix.frozen import dataclass
from capmatrix.listing.changes import guard, present, renames
from capmatrix.listing.merge import State, merge, with_part, with_price_day
from capmatrix.listing.models import Maker, apart, taken_by, text_of
from capmatrix.listing.otherwise import as_listed, edition_of
from capmatrix.listing.overlay import overlay
from capmatrix.listing.yaml_text import Bare, Data, alone
from capmatrix.source import Mapping as Tree
from capmatrix.source import Span, content
from capmatrix.spec import keys
from capmatrix.spec.reader import parse
from capmatrix.spec.records import GONE, Record, Records, Unexplained, snapshot

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.listing.models import Made
    from capmatrix.spec.document import Document, Entry
    from capmatrix.spec.listing import Listing

What: TypeAlias = Literal["new", "follows", "kept", "gone", "renamed", "back", "left out"]
SCHEMAS = re.compile(r"# yaml-language-server: \$schema=(\S*)editor/model\.json")
_DEFAULT_SCHEMAS = "../../../generated/"


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a model, or of a part of it."""

    what: What
    id: str
    says: str = ""


@dataclass(slots=True)
class Plan:
    """Files to write (or, with None, to remove), and what there is to tell."""

    texts: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    told: list[Told] = field(default_factory=list[Told])
    unexplained: list[Unexplained] = field(default_factory=list[Unexplained])


@dataclass(frozen=True, slots=True)
class Spec:
    """A spec as its files, as document and as catalog."""

    texts: Mapping[str, str]
    document: Document
    catalog: Catalog


def plan(spec: Spec, new: Records, day: str, wanted: Iterable[str] = ()) -> Plan:
    """Return how a spec follows a list of a day; with patterns in `wanted`, only models whose id matches one of them.

    Raises `Unlistable` if the list lacks too much of what is known.
    """
    return _Planner(spec, new, day, tuple(wanted)).run()


class _Planner:
    def __init__(self, spec: Spec, new: Records, day: str, wanted: tuple[str, ...]) -> None:
        document = spec.document
        assert document.listing is not None
        self._spec, self._new, self._day, self._wanted = spec, new, day, wanted
        self._listing: Listing = document.listing
        self._maker = Maker(document, document.listing)
        self._known = dict(document.listed.by_id) if document.listed else {}
        self._before = present(document.listed)
        self._old_day = next(
            (one.text("date") for one in document.sources if one.name.text == self._listing.source), ""
        )
        self._files = {entry.text("id", entry.name.text): entry for entry in document.models}
        self._models = {model.id: model for model in spec.catalog.models}
        objects = (f"type {entry.name.text}".casefold() for entry in document.objects)
        self._types = frozenset(objects)
        self._names = {
            id_: frozenset[str]().union(*map(taken_by, (entry.text("name", id_), *entry.strings("formerly"))))
            for id_, entry in self._files.items()
        }
        self._plan = Plan(unexplained=[*new.unexplained])
        self._facts: dict[str, Record] = dict(self._known)
        self._schemas = self._schemas_of()

    def run(self) -> Plan:
        """Return the plan."""
        after = self._new.by_id
        guard(self._before, after, self._listing)
        renamed = renames(self._before, after)
        for id_, record in after.items():
            if self._is_wanted(id_):
                self._record(id_, record, renamed.get(id_, ""))
        for id_ in self._before:
            if id_ not in after and self._is_wanted(id_):
                self._gone(id_, next((new for new, old in renamed.items() if old == id_), ""))
        for id_, entry in self._files.items():
            taken = {id_, *entry.strings("formerly")}
            gone = not taken & {*after, *renamed.values()}
            if gone and self._is_wanted(id_) and not self._is_ours(entry):
                self._overlay(id_, entry, None)
        if self._old_day != self._day:
            for id_, entry in self._files.items():
                self._date_price(id_, entry)
        self._snapshot()
        return self._plan

    def _overlay(self, id_: str, entry: Entry, record: Record | None) -> None:
        """Let the overlay of a model of other sources follow the list; None: the list does not have the model."""
        edition = edition_of(self._spec.document, self._listing)
        model = self._models.get(id_) or self._models.get(entry.text("id", entry.name.text))
        if not edition or model is None or model.lifecycle.stage == "removed":
            return
        new, old = (
            self._overlaid(edition, model, id_, record),
            self._overlaid(edition, model, id_, self._known.get(id_)),
        )
        path = self._path(entry)
        text = self._text(path)
        own = [one.name.text for one in entry.entries("editions")]
        if own not in ([], [edition]):  # a person has written others beside it
            state = "kept" if new != old else ""
        elif not own or _same(with_part(text, "editions", old), text):
            state = "follows"
        else:
            state = "kept" if new != old else ""
        if state == "follows" and (changed := with_part(text, "editions", new)) != text:
            self._plan.texts[path] = changed
            self._tell("follows", id_, "editions")
        elif state == "kept":
            self._tell("kept", id_, "editions")

    def _overlaid(self, edition: str, model: Model, id_: str, record: Record | None) -> Mapping[str, Data] | None:
        """Return the part `editions` of a model; None where the list says nothing otherwise."""
        if record is None or GONE in record:
            grounds = f"{self._listing.source} > {self._listing.section}"
            return {edition: {"unlisted": True, "evidence": grounds}}
        found = overlay(model, record, self._listing, self._spec.document)
        return {edition: {**found, "evidence": self._maker.evidence(id_)}} if found else None

    def priced(self) -> dict[str, str]:
        """Return the files of models with the prices of the list in place of their own."""
        found: dict[str, str] = {}
        for id_, record in self._new.by_id.items():
            entry, model = self._files.get(id_), self._models.get(id_)
            if entry is None or model is None:
                continue
            price = self._pricing(model, record, self._day, ours=self._is_ours(entry))
            if price is not None:
                # Without evidence and decisions, which need not be there yet.
                bare = {key: value for key, value in price.items() if key not in ("evidence", "decision")}
                path = self._path(entry)
                found[path] = with_part(
                    self._text(path), "pricing", {**bare, "date": Bare(str(record.get("seen") or self._day))}
                )
        return found

    def _is_wanted(self, id_: str) -> bool:
        return not self._wanted or any(fnmatchcase(id_, pattern) for pattern in self._wanted)

    def _schemas_of(self) -> str:
        for text in self._spec.texts.values():
            if found := SCHEMAS.match(text):
                return found[1]
        return _DEFAULT_SCHEMAS

    def _tell(self, what: What, id_: str, says: str = "") -> None:
        self._plan.told.append(Told(what, id_, says))

    def _record(self, id_: str, record: Record, former: str) -> None:
        made = self._maker.make(record, self._day)
        entry = self._files.get(id_)
        if entry is None and former in self._files and "formerly" in keys.TABLES["model"]:
            entry = self._rename(id_, former, made)
        ours = entry is None or self._is_ours(entry)
        price = self._listing.record.of.get("price")
        # Of a model that other sources describe, the list is asked for the price alone.
        self._plan.unexplained += [odd for odd in made.unexplained if ours or odd.place == price]
        if entry is not None and not ours:
            self._price(id_, record, entry)
            self._overlay(id_, entry, record)
        elif not made.complete:
            self._tell("left out", id_, "it has a parameter that fields.yaml or listing.yaml does not know")
            return
        elif entry is None:
            self._add(made, former)
        else:
            self._follow(id_, entry, made)
        self._facts[id_] = record

    def _add(self, made: Made, former: str) -> None:
        made = self._apart(made, former)
        path = f"models/{made.stem}.yaml"
        text = text_of(made, self._schemas)
        if former and "formerly" in keys.TABLES["model"]:
            text = with_part(text, "formerly", former)
        self._plan.texts[path] = text
        self._tell("new", made.id, path)

    def _apart(self, made: Made, former: str = "") -> Made:
        """Return a new model with a name that is free, and keep that; `former` is an id that it had before."""
        others = (names for id_, names in self._names.items() if id_ not in (made.id, former))
        found = apart(made, self._types.union(*others))
        self._names[made.id] = taken_by(found.stem).union(*(taken_by(id_) for id_ in (former,) if id_))
        return found

    def _is_ours(self, entry: Entry) -> bool:
        """Return whether a model rests on the list alone."""
        return all(item.startswith(f"{self._listing.source} > ") for item in entry.strings("evidence"))

    def _path(self, entry: Entry) -> str:
        return entry.span.file

    def _text(self, path: str) -> str:
        return self._plan.texts.get(path) or self._spec.texts[path]

    def _follow(self, id_: str, entry: Entry, made: Made) -> None:
        path = self._path(entry)
        old = self._known.get(id_)
        base = self._maker.make(old, self._old_day) if old else None
        merged = merge(self._text(path), base, made)
        text = merged.text
        if old and GONE in old and entry.entries("lifecycle"):
            text = with_part(text, "lifecycle", None)
            self._tell("back", id_)
        states: tuple[State, ...] = ("follows", "kept")
        for state in states:
            if said := [part.key for part in merged.parts if part.state == state]:
                self._tell(state, id_, ", ".join(said))
        if text != self._spec.texts.get(path):
            self._plan.texts[path] = text

    def _price(self, id_: str, record: Record, entry: Entry) -> None:
        """Give a model of other sources its price of the list, and nothing else."""
        model = self._models.get(id_) or self._models.get(entry.text("id", entry.name.text))
        if model is None:
            return
        new, old = (
            self._pricing(model, one, day) for one, day in ((record, self._day), (self._known.get(id_), self._old_day))
        )
        path = self._path(entry)
        text = self._text(path)
        families = [one for one in self._spec.document.families if one.name.text in entry.strings("extends")]
        if any(family.entries("pricing") for family in families) and not entry.entries("pricing"):
            if old != new and old is not None:
                self._tell("kept", id_, "pricing (of its family)")
            return
        own = entry.entries("pricing")
        if not own and new is not None:
            self._plan.texts[path] = with_part(text, "pricing", new)
            self._tell("follows", id_, "pricing")
        elif own and new is not None and old != new:
            merged = merge_pricing(text, old, new)
            if merged is None:
                self._tell("kept", id_, "pricing")
            elif merged != text:
                self._plan.texts[path] = merged
                self._tell("follows", id_, "pricing")

    def _date_price(self, id_: str, entry: Entry) -> None:
        """Give a price that is not the list's its own day: it would take that of the new list, and look fresh."""
        model, own, path = self._models.get(id_), entry.entries("pricing"), self._path(entry)
        if model is None or model.pricing is None or model.pricing.date != self._old_day or not own:
            return
        text = self._plan.texts.get(path, self._spec.texts.get(path))
        if text is None or own[0].text("date"):
            return
        new = self._pricing(model, self._new.by_id.get(id_), self._day, ours=self._is_ours(entry))
        if new is None or _amounts(with_part(text, "pricing", new)) != _amounts(text):
            self._plan.texts[path] = with_price_day(text, self._old_day)

    def _pricing(
        self, model: Model, record: Record | None, day: str, *, ours: bool = False
    ) -> Mapping[str, Data] | None:
        """Return the price that a record gives to a model as it is; `ours` where the list alone describes it."""
        if record is None or GONE in record:
            return None
        fields = {one.name: one for one in map(as_listed, model.fields) if one is not None}
        names = tuple(one.name for one in model.fields)
        return self._maker.pricing(record, fields, names, day, elsewhere=not ours)

    def _rename(self, id_: str, former: str, made: Made) -> Entry:
        """Move the file of a former id to its new one, and return its entry."""
        entry = self._files[former]
        path, text = self._path(entry), self._text(self._path(entry))
        named = entry.text("name")
        if not named:
            made = self._apart(made, former)
        new = path if named else f"models/{made.stem}.yaml"
        text = text.replace(self._maker.evidence(former), self._maker.evidence(id_))
        text = with_part(text, "id", id_ if named or made.stem != id_ else None)
        text = with_part(text, "name", named or made.parts.get("name"))
        if "formerly" in keys.TABLES["model"]:
            earlier = [*entry.strings("formerly"), former]
            text = with_part(text, "formerly", alone(earlier))
        self._plan.texts[path] = None
        self._plan.texts[new] = text
        self._tell("renamed", id_, f"formerly {former}")
        self._files[id_] = replace(entry, span=Span(new))
        if former in self._known:
            self._facts.pop(former, None)
            self._known[id_] = {**self._known[former], "id": id_}
        return self._files[id_]

    def _gone(self, id_: str, successor: str) -> None:
        entry = self._files.get(id_)
        if successor and successor in self._files and id_ not in self._facts:
            return
        self._facts[id_] = {**self._known[id_], GONE: self._day}
        if entry is None or not self._is_ours(entry) or entry.entries("lifecycle"):
            self._tell("gone", id_)
            return
        path = self._path(entry)
        lifecycle: dict[str, Data] = {"stage": "removed"}
        if successor:
            lifecycle = {"stage": "deprecated", "successor": successor}
        lifecycle |= {
            "says": f"Since {self._day} the service's list does not have it.",
            "evidence": self._maker.evidence(id_),
        }
        self._plan.texts[path] = with_part(self._text(path), "lifecycle", lifecycle)
        self._tell("gone", id_, path)

    def _snapshot(self) -> None:
        text = snapshot(self._facts)
        sources = dated(self._spec.texts["sources.yaml"], self._listing.source, self._day, text)
        for path, new in (("sources.yaml", sources), (keys.SNAPSHOT, text)):
            if new != self._spec.texts.get(path):
                self._plan.texts[path] = new


def with_listed_prices(spec: Spec, new: Records, day: str) -> dict[str, str]:
    """Return the files of a spec in which every model has the price of the list, where that is known."""
    planner = _Planner(spec, new, day, ())
    return {**spec.texts, **planner.priced()}


def merge_pricing(text: str, old: Mapping[str, Data] | None, new: Mapping[str, Data]) -> str | None:
    """Return a file with a new price where its price is what the last list made; None where a person wrote it."""
    if old is None:
        return None
    as_old = with_part(text, "pricing", old)
    return with_part(text, "pricing", new) if _same(as_old, text) else None


def _same(one: str, other: str) -> bool:
    trees = (parse(text, "model", Report()) for text in (one, other))
    first, second = (content(tree) if tree else None for tree in trees)
    return first == second


def _amounts(text: str) -> dict[str, object]:
    """Return what the price of a model amounts to, without what is said of it."""
    tree = parse(text, "model", Report())
    pricing = tree.get("pricing") if isinstance(tree, Tree) else None
    found = cast("dict[str, object]", content(pricing)) if isinstance(pricing, Tree) else {}
    said = {"evidence", "decision", "says", "listed", "date"}
    return {key: value for key, value in found.items() if key not in said}


def dated(text: str, source: str, day: str, listed: str) -> str:
    """Return sources.yaml with the day and the digest of a source."""
    digest = hashlib.sha256(listed.encode()).hexdigest()
    lines = text.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith(f"{source}:"))
    end = next((n for n in range(start + 1, len(lines)) if lines[n] and lines[n][0] not in " #"), len(lines))
    for key, value in (("date", day), ("sha256", digest)):
        place = next((n for n in range(start, end) if re.match(rf"  {key}: ", lines[n])), None)
        if place is None:
            after = next(n for n in range(start, end) if re.match(r"  date: ", lines[n]))
            lines.insert(after + 1, f"  {key}: {value}")
            end += 1
        else:
            lines[place] = f"  {key}: {value}"
    return "\n".join(lines)
