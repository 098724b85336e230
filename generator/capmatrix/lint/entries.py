"""Models and objects of a catalog, each with the places of its fields and rules in the spec, and the texts of this."""

from __future__ import annotations

import json
from collections.abc import Mapping

from capmatrix.diagnostics import Label
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Choice, Group, Kind, finite
from capmatrix.ir.rules import Rule
from capmatrix.resolve.models import rules_of
from capmatrix.resolve.objects import members_of
from capmatrix.resolve.rules import rule_entries, targets_of
from capmatrix.review.show.wording import one_line
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import validate_fields, validate_rules
from capmatrix.semantics.verdict.rules import Scope
from capmatrix.source import Mapping as Tree
from capmatrix.source import Node, Scalar, Sequence, Span
from capmatrix.spec import keys
from capmatrix.spec.document import Document, Entry
from capmatrix.spec.keys import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A model or an object, the space of its payloads, and the entries behind its fields and rules."""

    name: str
    """Name in messages: `the model 'x'`."""
    place: Span
    model: Model | None
    """The model, None for an object."""
    discriminator: Mapping[str, object]
    """The discriminator and the model, as in a payload."""
    space: Space
    rules: Mapping[str, Entry]
    """Rule id → its entry, of the model or a family."""
    fields: Mapping[str, Entry]
    """Field → its entry: in the model, else in a family, else in the vocabulary."""
    terms: Mapping[str, Entry]
    """Field → its entry in the vocabulary; none for objects."""

    def rule(self, rule: Rule, says: str) -> Label:
        """Return a label at a rule."""
        return Label(action_span(self.rules[rule.id]), says)

    def values_place(self, name: str) -> Span:
        """Return the place where the values of a field are written, or the field."""
        entry = self.fields[name]
        key = next((key for key in ("values", "range") if key in entry.nodes), None)
        return entry.place(key) if key else entry.name.span

    def key_place(self, name: str, key: str) -> Span:
        """Return the place of a key of a field, in its entry or in the vocabulary."""
        entry = self.fields[name]
        return entry.place(key) if key in entry.nodes else self.terms.get(name, entry).place(key)

    def payload(self, given: Mapping[str, object]) -> str:
        """Return a payload as one line for readers."""
        return one_line({**self.discriminator, **given})

    def verdict(self, given: Mapping[str, object]) -> str:
        """Return the first error of an object as `code at path`, or `accepted`."""
        scope = Scope(fields=self.space.fields, rules=self.space.rules, given=given, path="", constraint="")
        found = (finding for finding in (*validate_fields(scope), *validate_rules(scope)) if finding.refuses)
        return next((f"{finding.code} at {finding.path}" for finding in found), "accepted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """A spec, as checks need it."""

    catalog: Catalog
    document: Document
    parts: tuple[Part, ...]
    """Models that can be called, then objects."""
    entries: Mapping[str, Entry]
    """Model → its file."""
    families: Mapping[str, Entry]
    lines: Mapping[str, list[str]]
    """File → its lines."""
    walk: Walk

    def members(self, place: Span) -> list[Part]:
        """Return the models that can be called and extend the family of a place."""
        family = next((name for name, entry in self.families.items() if entry.span.file == place.file), None)
        return [part for part in self.parts if part.model and family in part.model.families]


class Walk:
    """All texts and mappings of a spec, file by file; lists, since there are tens of thousands."""

    def __init__(self, document: Document) -> None:
        self.words: list[tuple[Scalar, str]] = []
        """Each text with the key that holds it; an empty key for names and keys."""
        self.rows: list[tuple[Tree, str]] = []
        """Each mapping whose keys the language defines, with its table."""
        for name, tree in document.trees.items():
            table = keys.FILES[name][0] if name in keys.FILES else keys.FOLDERS[name.partition("/")[0]]
            (self._entry if table in keys.SINGLE else self._named)(tree, table)

    def _named(self, node: Tree, table: str) -> None:
        for name, value in node.entries:
            self.words.append((name, ""))
            self._entry(value, table)

    def _entry(self, node: Node, table: str) -> None:
        known = keys.TABLES.get(table)
        if known is None or not isinstance(node, Tree):
            # The short form of a field is its values; an entry without a table may hold anything.
            self._free(node, "values" if known is not None else "")
            return
        self.rows.append((node, table))
        for key, value in node.entries:
            spec = known[key.text]
            if spec.shape is Shape.ENTRIES and isinstance(value, Tree):
                self._named(value, spec.table)
            elif spec.shape in (Shape.ENTRY, Shape.NAMED):
                self._entry(value, spec.table)
            elif spec.shape is Shape.ROWS and isinstance(value, Sequence):
                for item in value.items:
                    self._entry(item, spec.table)
            else:
                self._free(value, key.text)

    def _free(self, node: Node, key: str) -> None:
        if isinstance(node, Scalar):
            self.words.append((node, key))
        elif isinstance(node, Sequence):
            for item in node.items:
                self._free(item, key)
        else:
            for name, value in node.entries:
                self.words.append((name, ""))
                self._free(value, "")


def spec_of(catalog: Catalog, document: Document, lines: Mapping[str, list[str]]) -> Spec:
    """Return a spec as checks need it."""
    entries = {entry.text("id", entry.name.text): entry for entry in document.models}
    families = {entry.name.text: entry for entry in document.families}
    terms = {entry.name.text: entry for entry in document.terms}
    parts: list[Part] = []
    for model in catalog.models:
        if model.lifecycle.stage != "removed":
            entry, extended = entries[model.id], [families[name] for name in model.families]
            start = document.trees[entry.span.file].entries[0][0].span
            parts.append(_model(catalog, model, entry, extended, terms, start))
    records = {record.kind.name: record.kind for record in catalog.records if isinstance(record.kind, Group)}
    held = [(entry, members_of(document, entry)) for entry in document.objects if entry.name.text in records]
    parts += [_object(records[entry.name.text], entry, owners) for entry, owners in held]
    return Spec(
        catalog=catalog,
        document=document,
        parts=tuple(parts),
        entries=entries,
        families=families,
        lines=lines,
        walk=Walk(document),
    )


def _model(
    catalog: Catalog, model: Model, entry: Entry, families: list[Entry], terms: Mapping[str, Entry], start: Span
) -> Part:
    shared = {
        field.name.text: field.under(family, "decision")
        for family in reversed(families)
        for field in family.entries("fields")
    }
    return Part(
        name=f"the model {model.id!r}",
        place=start,
        model=model,
        discriminator={catalog.service.discriminator: model.id},
        space=Space(model.fields, model.rules),
        rules=rule_entries(rules_of(entry, families)),
        fields={**{field.name: terms[field.name] for field in model.fields}, **shared, **_named(entry)},
        terms=terms,
    )


def _object(kind: Group, entry: Entry, owners: tuple[Entry, ...]) -> Part:
    rules = tuple(rule for owner in reversed(owners) for rule in owner.entries("rules"))
    return Part(
        name=f"the object {kind.name!r}",
        place=entry.name.span,
        model=None,
        discriminator={},
        space=Space(kind.fields, kind.rules),
        rules=rule_entries(rules),
        fields={name: field for owner in reversed(owners) for name, field in _named(owner).items()},
        terms={},
    )


def _named(entry: Entry) -> dict[str, Entry]:
    return {field.name.text: field for field in entry.entries("fields")}


def action_span(entry: Entry) -> Span:
    """Return the place of a rule: the fields of its action that are on the first line."""
    first, *others = targets_of(entry).values()
    last = next((span for span in reversed(others) if span.line == first.line), first)
    return Span(first.file, first.line, first.column, last.column + last.length - first.column)


def value_list(kind: Kind, values: list[object]) -> str:
    """Return values as JSON in the order of the kind, adjacent numbers as ranges."""
    order = {json.dumps(value): number for number, value in enumerate(finite(kind) or ())}
    texts = sorted({json.dumps(value, ensure_ascii=False) for value in values}, key=lambda text: order.get(text, 0))
    runs: list[list[str]] = []
    for text in texts:
        near = runs and order.get(text, 0) == order.get(runs[-1][-1], 0) + 1
        if near and not isinstance(kind, Choice):
            runs[-1].append(text)
        else:
            runs.append([text])
    return ", ".join(f"{run[0]}..{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)
