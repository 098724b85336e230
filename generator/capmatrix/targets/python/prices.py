"""Prices → the expression of the runtime's `Pricing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.prices import assumed
from capmatrix.ir.rules import Absent, Equals, Present
from capmatrix.semantics.scope import literals

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Field, Model
    from capmatrix.ir.prices import PriceRow


def pricing(model: Model) -> str:
    """Return the expression, empty where nobody knows what the model costs."""
    held = model.pricing
    if held is None:
        return ""
    named = {atom.field for row in held.rows for atom in row.when} | {held.seconds}
    fields = {field.name: field for field in model.fields if field.name in named}
    spellings = {name: (name, *field.aliases) for name, field in fields.items()}
    rows = ", ".join(_row(row, fields) for row in held.rows)
    known = f"{'; '.join(held.evidence) or None!r}, {held.date!r}"
    said = f"{held.currency!r}, {spellings!r}, {assumed(held, model.fields)!r}, {held.seconds!r}, ({rows},)"
    return f"s.Pricing({said}, {known})"


def _row(row: PriceRow, fields: dict[str, Field]) -> str:
    equal = {
        atom.field: tuple(literal for value in atom.values for literal in literals(fields[atom.field].kind, value))
        for atom in row.when
        if isinstance(atom, Equals)
    }
    parts = {
        "equal": equal,
        "given": tuple(atom.field for atom in row.when if isinstance(atom, Present)),
        "absent": tuple(atom.field for atom in row.when if isinstance(atom, Absent)),
    }
    said = [f"{name}={value!r}" for name, value in parts.items() if value]
    if row.amount is None:
        said.append("amount=None")
    elif row.amount:
        said.append(f"amount={format(row.amount, 'f')!r}")
    if row.per_second:
        said.append(f"per_second={format(row.per_second, 'f')!r}")
    if row.included:
        said.append(f"included={row.included!r}")
    return f"s.Row({', '.join(said)})"
