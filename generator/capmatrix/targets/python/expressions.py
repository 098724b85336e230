"""Fields and prices as expressions of the runtime: `Shape`, for friendly input, and `Pricing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Duration, Either, Group, List, Media, Simple, Urls, objects, told_by
from capmatrix.ir.prices import assumed, chosen
from capmatrix.ir.rules import Absent, Equals, Present
from capmatrix.semantics.verdict.rules import literals

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Model
    from capmatrix.ir.kinds import Field, Kind
    from capmatrix.ir.prices import PriceRow


def spellings(fields: tuple[Field, ...]) -> dict[str, str]:
    """Return wire name → canonical field name."""
    return {spelling: field.name for field in fields for spelling in (field.name, *field.aliases)}


def forms(fields: tuple[Field, ...]) -> str:
    """Return the dictionary of the fields whose values have several forms."""
    written = ((field.name, _form(field.kind)) for field in fields)
    return f"{{{', '.join(f'{name!r}: {form}' for name, form in written if form)}}}"


def _form(kind: Kind, told: str = "") -> str:
    """Return the expression of a form; empty if there is only one. `told` is what tells it from other objects."""
    match kind:
        case Duration():
            return f"s.Seconds({kind.form!r}{', auto=True' if kind.auto else ''})"
        case Media():
            scheme = f", {kind.scheme!r}" if kind.scheme else ""
            return f"s.Media({kind.of!r}, {kind.forms!r}, {kind.max_bytes!r}{scheme})"
        case Urls():
            return f"s.Urls({'array=True' if kind.array else ''})"
        case List():
            item = _form(kind.item)
            return f"s.Items({item})" if item else ""
        case Group():
            inside = forms(kind.fields)
            plain = inside == "{}" and not any(field.aliases for field in kind.fields)
            return "" if plain else f"s.Shape({spellings(kind.fields)!r}, {inside}{told})"
        case Either():
            written = [form for option in kind.options if (form := _form(option, _told(kind, option)))]
            return f"s.Options(({', '.join(written)}))" if len(written) > 1 else "".join(written)
        case Simple():
            return ""


def _told(kind: Either, option: Kind) -> str:
    """Return the argument for what tells an object from the others that a value may be; empty where nothing does."""
    if not kind.by or not isinstance(option, Group):
        return ""
    name = kind.by[0] if len(kind.by) == 1 else kind.by[objects(kind).index(option)]
    return f", told=({name!r}, {told_by(option, name) if len(kind.by) == 1 else ()!r})"


def pricing(model: Model) -> str:
    """Return the expression of a model's prices; empty if they are unknown."""
    held = model.pricing
    if held is None:
        return ""
    named = {atom.field for row in held.rows for atom in row.when} | {held.seconds}
    fields = {field.name: field for field in model.fields if field.name in named}
    spellings = {name: (name, *field.aliases) for name, field in fields.items()}
    rows = ", ".join(_row(row, fields) for row in held.rows)
    lengths = chosen(held, model.fields)
    known = f"{'; '.join(held.evidence) or None!r}, {held.date!r}{f', {lengths!r}' if lengths else ''}"
    arguments = f"{held.currency!r}, {spellings!r}, {assumed(held, model.fields)!r}, {held.seconds!r}, ({rows},)"
    return f"s.Pricing({arguments}, {known})"


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
    arguments = [f"{name}={value!r}" for name, value in parts.items() if value]
    if row.amount is None:
        arguments.append("amount=None")
    elif row.amount:
        arguments.append(f"amount={format(row.amount, 'f')!r}")
    if row.per_second:
        arguments.append(f"per_second={format(row.per_second, 'f')!r}")
    if row.included:
        arguments.append(f"included={row.included!r}")
    return f"s.Row({', '.join(arguments)})"
