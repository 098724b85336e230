"""Fields as rows of tables, and prices as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model, Record
from capmatrix.ir.kinds import Field, Flag, Group, List, groups
from capmatrix.ir.prices import Pricing
from capmatrix.ir.rules import Rule, shown
from capmatrix.schema.model import group_of
from capmatrix.targets.templating import Text, code, inline, joined, json_code, markdown, slug, verbatim

_ASKED = {"length": ("seconds", "frames"), "picture": ("picture", "width", "height", "rate"), "sound": ("sound",)}
"""What people ask first of a model → what the fields of the answer mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The fields and rules of one record."""

    name: Text
    doc: Text
    rows: tuple[Text, ...]
    rules: tuple[Text, ...]
    sources: tuple[Text, ...]
    """Evidence and decisions of its fields, for the end of the page."""
    open: bool


def row(field: Field, rules: Iterable[Rule] = ()) -> Text:
    """Return the cells of a field; `rules` are those of its scope."""
    return cells(
        code(field.name),
        markdown(prose.type_of(field.kind)),
        domain(field),
        json_code(field.default.value) if field.default else verbatim(""),
        markdown(prose.required(field, rules)),
        _meaning(field),
    )


def sources(fields: Iterable[Field], root: str, known: tuple[str, ...] = (), prefix: str = "") -> list[Text]:
    """Return the cells of each field that has evidence or decisions of its own; `known` evidence is not repeated."""
    found = [
        (field, evidence(tuple(item for item in field.evidence if item not in known)), field.decisions)
        for field in fields
    ]
    return [
        cells(code(prefix + field.name), places, _links(names, root))
        for field, places, names in found
        if places or names
    ]


def cells(*texts: Text) -> Text:
    """Return texts as the cells of one row."""
    return joined(texts, " | ")


def evidence(places: tuple[str, ...]) -> Text:
    """Return places of evidence as text."""
    return joined([inline(place) for place in places], "; ")


def decision(name: str, root: str) -> Text:
    """Return a link to a decision; `root` leads to the folder of the pages."""
    return verbatim(f"[{inline(name)}]({root}decisions.md#{slug(name)})")


def decisions(names: tuple[str, ...], root: str) -> list[Text]:
    """Return a sentence with links to decisions; empty if there are none."""
    return [verbatim(f"Decision: {_links(names, root)}.")] if names else []


def _links(names: tuple[str, ...], root: str) -> Text:
    return joined([decision(name, root) for name in names])


def rule(stated: Rule, fields: tuple[Field, ...], root: str) -> Text:
    """Return a rule as a sentence, with the decisions it rests on."""
    return joined([markdown(prose.explained(stated, fields)), *decisions(stated.origin.decisions, root)], " ")


def tables(catalog: Catalog, groups: tuple[Group, ...], root: str) -> tuple[Table, ...]:
    """Return one table for each of the groups."""
    records = {group_of(record).name: record for record in catalog.records}
    return tuple(
        Table(
            name=inline(group.name),
            doc=_description(records[group.name], root),
            rows=tuple(row(field, group.rules) for field in group.fields),
            rules=tuple(rule(item, group.fields, root) for item in group.rules),
            sources=tuple(sources(group.fields, root, prefix=f"{group.name}.")),
            open=group.open,
        )
        for group in groups
    )


def domain(field: Field) -> Text:
    """Return the valid values of a field, null included."""
    shown = verbatim("not published") if field.unpublished else markdown(prose.domain(field.kind))
    return joined([part for part in (shown, json_code(None)) if part], " or ") if field.nullable else shown


def _description(record: Record, root: str) -> Text:
    return joined([inline(record.doc), *decisions(record.decisions, root)], " ")


def _meaning(field: Field) -> Text:
    parts = [inline(field.doc or field.title)] if field.doc or field.title else []
    if field.unpublished:
        parts.append(verbatim(prose.UNPUBLISHED))
    if field.unit:
        parts.append(verbatim(f"Unit: {inline(field.unit)}."))
    if field.aliases:
        parts.append(verbatim(f"Also spelled {markdown(prose.spellings(field))}."))
    if field.replaced_by is not None:
        parts.append(verbatim(f"Legacy: use {code(field.replaced_by)}."))
    return joined(parts, " ")


def brief(field: Field, every: Text) -> Text:
    """Return whether a field is required, its values, and its default; `every` stands for each value of its type."""
    shown = every if isinstance(field.kind, Flag) else domain(field) or every
    marks = "**required** " if field.required else ""
    default = f" (default {json_code(field.default.value)})" if field.default else ""
    return verbatim(f"{marks}{shown}{default}")


def answers(model: Model) -> dict[str, Text]:
    """Return what people ask first of a model: inputs, lengths, sizes, sound and price; empty where it has none."""
    found = {"inputs": joined([verbatim(item) for item in model.inputs])}
    for title, meanings in _ASKED.items():
        held = [field for field in model.fields if field.means in meanings and not field.replaced_by]
        held = held or [field for field in _inside(model.fields, "") if field.means in meanings]
        texts = [brief(field, markdown(prose.requirement(field.kind))) for field in held]
        shown = [joined([code(field.name), text], ": ") for field, text in zip(held, texts, strict=True)]
        found[title] = joined(shown, "; ")
    return found | {"price": price_cell(model.pricing) if model.pricing else verbatim("")}


def _inside(fields: Iterable[Field], prefix: str) -> Iterator[Field]:
    """Yield the fields of objects at any depth under their dotted names; those of objects in lists are marked so."""
    for field in fields:
        listed = "[]" if isinstance(field.kind, List) else ""
        for group in groups(field.kind):
            place = f"{prefix}{field.name}{listed}."
            yield from (replace(inner, name=f"{place}{inner.name}") for inner in group.fields)
            yield from _inside(group.fields, place)


def price_rows(pricing: Pricing) -> tuple[Text, ...]:
    """Return the rows in order: price and conditions."""
    return tuple(
        cells(
            markdown(prose.price(row, pricing.currency)),
            markdown(prose.conditions(row.when))
            if row.when
            else verbatim("in every other case" if number else "always"),
        )
        for number, row in enumerate(pricing.rows)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is charged for by number: in a line, and, where it depends on conditions, with a table of their rows."""

    says: Text
    rows: tuple[Text, ...]


def measures(pricing: Pricing) -> tuple[Counted, ...]:
    """Return how many of each measure are charged for."""
    found: list[Counted] = []
    for held in pricing.measures:
        several = len(held.rows) > 1
        what = verbatim("as follows") if several else markdown(prose.factors(held.rows[0]))
        name = markdown(prose.measure_name(held.name))
        says = joined([verbatim(f"How many {name}: {what}{prose.measure_rest(held)}."), inline(held.doc)], " ")
        rows = tuple(
            cells(
                markdown(prose.factors(row)),
                markdown(prose.conditions(row.when)) if row.when else verbatim("in every other case"),
            )
            for row in held.rows
        )
        found.append(Counted(says=says, rows=rows if several else ()))
    return tuple(found)


def price_facts(pricing: Pricing, model_fields: tuple[Field, ...], root: str) -> Text:
    """Return the facts about all rows: date, evidence, and the values of absent fields."""
    parts = [verbatim(f"As of {inline(pricing.date)}; the first row that applies counts.")]
    if pricing.seconds is not None:
        parts.append(verbatim(f"Seconds are those of {code(shown(pricing.seconds))}."))
    if assumed := prose.assumptions(pricing, model_fields):
        parts.append(verbatim(f"What is absent counts as follows: {markdown(assumed)}."))
    if pricing.doc:
        parts.append(inline(pricing.doc))
    if pricing.evidence:
        parts.append(verbatim(f"Evidence: {evidence(pricing.evidence)}."))
    return joined([*parts, *decisions(pricing.decisions, root)], " ")


def price_cell(pricing: Pricing) -> Text:
    """Return the known prices in one cell, the lowest first, without conditions."""
    known = sorted(
        (row for row in pricing.rows if row.amount is not None),
        key=lambda row: (row.per_second, row.amount, [one.price for one in row.charges]),
    )
    prices = list(dict.fromkeys(prose.price(row, pricing.currency) for row in known))
    return markdown(prose.listed(prices, "or")) if prices else verbatim("")
