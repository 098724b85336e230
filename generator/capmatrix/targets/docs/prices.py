"""Prices in words, as Markdown for one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir import prose
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, inline, joined, verbatim
from capmatrix.targets.words import markdown

if TYPE_CHECKING:
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.prices import Pricing


def lines(pricing: Pricing) -> tuple[Text, ...]:
    """Return the rows in order: price and conditions."""
    return tuple(markdown(prose.price_row(row, pricing.currency)) for row in pricing.rows)


def about(pricing: Pricing, model_fields: tuple[Field, ...], root: str) -> Text:
    """Return the facts about all rows: date, evidence, and the values of absent fields."""
    parts = [verbatim(f"As of {inline(pricing.date)}; the first line that applies counts.")]
    if pricing.seconds is not None:
        parts.append(verbatim(f"Seconds are those of {code(pricing.seconds)}."))
    if assumed := prose.assumptions(pricing, model_fields):
        parts.append(verbatim(f"Where absent: {markdown(assumed)}."))
    if pricing.doc:
        parts.append(inline(pricing.doc))
    if pricing.evidence:
        parts.append(verbatim(f"Evidence: {fields.evidence(pricing.evidence)}."))
    return joined([*parts, *fields.decisions(pricing.decisions, root)], " ")


def brief(pricing: Pricing) -> Text:
    """Return the known prices in one cell of the matrix, without conditions."""
    known = [row for row in pricing.rows if row.amount is not None]
    return joined([*dict.fromkeys(markdown(prose.price(row, pricing.currency)) for row in known)])
