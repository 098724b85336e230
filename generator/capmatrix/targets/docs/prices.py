"""Prices in words, as Markdown for one line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.ir.prices import assumed
from capmatrix.targets import words
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, joined, prose, verbatim

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.prices import PriceRow, Pricing


def lines(pricing: Pricing) -> tuple[Text, ...]:
    """Return the rows in order: what each costs, and when."""
    return tuple(_line(row, pricing.currency) for row in pricing.rows)


def about(pricing: Pricing, model_fields: tuple[Field, ...], root: str) -> Text:
    """Return what is true of all rows: when and where they were read, and what they take to be so."""
    said = [verbatim(f"As of {prose(pricing.date)}; the first line that applies counts.")]
    if pricing.seconds is not None:
        said.append(verbatim(f"Seconds are those of {code(pricing.seconds)}."))
    said += [_absent(code(name), taken) for name, taken in assumed(pricing, model_fields).items()]
    if pricing.doc:
        said.append(prose(pricing.doc))
    if pricing.evidence:
        said.append(verbatim(f"Evidence: {fields.evidence(pricing.evidence)}."))
    return joined([*said, *fields.decisions(pricing.decisions, root)], " ")


def _absent(name: Text, taken: tuple[Json, ...]) -> Text:
    """Return what an absent field is taken to be; of several values, one for each source, the dearest counts."""
    if len(taken) == 1:
        return verbatim(f"An absent {name} counts as {words.value(taken[0])}.")
    shown = joined([words.value(value) for value in taken], " or ")
    return verbatim(f"Sources disagree on an absent {name}: {shown}; a run costs up to the dearest.")


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
