"""Prices in words, as Markdown for one line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.targets import words
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, joined, prose, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.prices import PriceRow, Pricing


def lines(pricing: Pricing) -> tuple[Text, ...]:
    """Return the rows in order: what each costs, and when."""
    return tuple(_line(row, pricing.currency) for row in pricing.rows)


def about(pricing: Pricing, root: str) -> Text:
    """Return what is true of all rows: when and where they were read, and what they take to be so."""
    said = [verbatim(f"As of {prose(pricing.date)}; the first line that applies counts.")]
    if pricing.seconds is not None:
        said.append(verbatim(f"Seconds are those of {code(pricing.seconds)}."))
    taken = [verbatim(f"{code(name)} {words.value(value)}") for name, value in pricing.defaults]
    if taken:
        said.append(verbatim(f"Taken to be given where absent: {joined(taken)}."))
    if pricing.doc:
        said.append(prose(pricing.doc))
    if pricing.evidence:
        said.append(verbatim(f"Evidence: {fields.evidence(pricing.evidence)}."))
    return joined([*said, *fields.decisions(pricing.decisions, root)], " ")


def brief(pricing: Pricing) -> Text:
    """Return the known prices in one cell of the matrix, without what decides between them."""
    return joined([*dict.fromkeys(_price(row, pricing.currency) for row in pricing.rows if row.amount is not None)])


def _line(row: PriceRow, currency: str) -> Text:
    cost = _price(row, currency)
    return verbatim(f"{cost} when {words.conditions(row.when)}") if row.when else cost


def _price(row: PriceRow, currency: str) -> Text:
    if row.amount is None:
        return verbatim("unknown")
    each = _money(row.per_second, currency) + " a second" + (f" after {row.included} s" if row.included else "")
    parts = [_money(row.amount, currency)] if row.amount or not row.per_second else []
    return verbatim(" + ".join(parts + ([each] if row.per_second else [])))


def _money(amount: Decimal, currency: str) -> str:
    return f"{amount:f} {prose(currency)}"
