"""Fields as rows of tables, and prices as lines."""

from __future__ import annotations

from dataclasses import dataclass

from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Record
from capmatrix.ir.kinds import Field, Flag, Group
from capmatrix.ir.prices import Pricing
from capmatrix.ir.rules import Rule
from capmatrix.schema.model import group_of
from capmatrix.targets.templating import Text, code, inline, joined, json_code, markdown, slug, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The fields and rules of one record."""

    name: Text
    doc: Text
    rows: tuple[Text, ...]
    rules: tuple[Text, ...]
    open: bool


def row(field: Field, root: str, known: tuple[str, ...] = ()) -> Text:
    """Return the cells of a field; `root` leads to the folder of the pages, `known` evidence is not repeated."""
    needed = "yes" if field.required else ""
    return cells(
        code(field.name),
        markdown(prose.type_of(field.kind)),
        domain(field),
        json_code(field.default.value) if field.default else verbatim(""),
        verbatim(needed),
        _meaning(field, root),
        evidence(tuple(item for item in field.evidence if item not in known)),
    )


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
    links = joined([decision(name, root) for name in names])
    return [verbatim(f"Decision: {links}.")] if links else []


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
            rows=tuple(row(field, root) for field in group.fields),
            rules=tuple(rule(item, group.fields, root) for item in group.rules),
            open=group.open,
        )
        for group in groups
    )


def domain(field: Field) -> Text:
    """Return the valid values of a field, null included."""
    shown = markdown(prose.domain(field.kind))
    return joined([part for part in (shown, json_code(None)) if part], " or ") if field.nullable else shown


def _description(record: Record, root: str) -> Text:
    return joined([inline(record.doc), *decisions(record.decisions, root)], " ")


def _meaning(field: Field, root: str) -> Text:
    parts = [inline(field.doc or field.title)] if field.doc or field.title else []
    if field.unit:
        parts.append(verbatim(f"Unit: {inline(field.unit)}."))
    if field.aliases:
        parts.append(verbatim(f"Also spelled {markdown(prose.spellings(field))}."))
    if field.replaced_by is not None:
        parts.append(verbatim(f"Legacy: use {code(field.replaced_by)}."))
    return joined([*parts, *decisions(field.decisions, root)], " ")


def brief(field: Field) -> Text:
    """Return a field in one cell of the matrix: its values, whether it is required, its default."""
    shown = domain(field) or verbatim("✓")
    if isinstance(field.kind, Flag):
        shown = verbatim("✓")
    marks = "**required** " if field.required else ""
    default = f" (default {json_code(field.default.value)})" if field.default else ""
    return verbatim(f"{marks}{shown}{default}")


def price_lines(pricing: Pricing) -> tuple[Text, ...]:
    """Return the rows in order: price and conditions."""
    return tuple(markdown(prose.price_row(row, pricing.currency)) for row in pricing.rows)


def price_facts(pricing: Pricing, model_fields: tuple[Field, ...], root: str) -> Text:
    """Return the facts about all rows: date, evidence, and the values of absent fields."""
    parts = [verbatim(f"As of {inline(pricing.date)}; the first line that applies counts.")]
    if pricing.seconds is not None:
        parts.append(verbatim(f"Seconds are those of {code(pricing.seconds)}."))
    if assumed := prose.assumptions(pricing, model_fields):
        parts.append(verbatim(f"Where absent: {markdown(assumed)}."))
    if pricing.doc:
        parts.append(inline(pricing.doc))
    if pricing.evidence:
        parts.append(verbatim(f"Evidence: {evidence(pricing.evidence)}."))
    return joined([*parts, *decisions(pricing.decisions, root)], " ")


def price_cell(pricing: Pricing) -> Text:
    """Return the known prices in one cell of the matrix, without conditions."""
    known = [row for row in pricing.rows if row.amount is not None]
    return joined([*dict.fromkeys(markdown(prose.price(row, pricing.currency)) for row in known)])
