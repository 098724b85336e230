"""Fields and prices as expressions of the runtime: `Shape`, for friendly input, and `Pricing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Duration, Either, Group, List, Media, Simple, Urls, objects, told_by
from capmatrix.ir.prices import assumed, chosen, fields_of
from capmatrix.ir.rules import PATH, Absent, Equals, HasItem, Present, shown, steps
from capmatrix.semantics.verdict.rules import literals
from capmatrix.targets.python.rules import asked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field, Kind
    from capmatrix.ir.prices import Factor, Measure, MeasureRow, PriceRow
    from capmatrix.ir.rules import Atom


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
    fields = fields_of(held, model.fields)
    spellings = {shown(name): (shown(name), *field.aliases) for name, field in fields.items()}
    paths = {shown(name): steps(name) for name in fields if name.startswith(PATH)}
    rows = ", ".join(_row(row, fields) for row in held.rows)
    measures = ", ".join(f"{measure.name!r}: {_measure(measure, fields)}" for measure in held.measures)
    defaults, lengths = _shown(assumed(held, model.fields)), _shown(chosen(held, model.fields))
    known = f"{'; '.join(held.evidence) or None!r}, {held.date!r}{f', {lengths!r}' if lengths else ''}"
    known += f", measures={{{measures}}}" if measures else ""
    known += f", paths={paths!r}" if paths else ""
    seconds = held.seconds and shown(held.seconds)
    return f"s.Pricing({held.currency!r}, {spellings!r}, {defaults!r}, {seconds!r}, ({rows},), {known})"


def _shown(values: Mapping[str, tuple[Json, ...]]) -> dict[str, tuple[Json, ...]]:
    return {shown(name): held for name, held in values.items()}


def _conditions(when: tuple[Atom, ...], fields: dict[str, Field]) -> list[str]:
    """Return the arguments for the conditions of a row."""
    values = {atom.field: atom.values for atom in when if isinstance(atom, Equals)}
    equal = {
        shown(name): tuple(literal for value in taken for literal in literals(fields[name].kind, value))
        for name, taken in values.items()
    }
    parts = {
        "equal": equal,
        "given": tuple(shown(atom.field) for atom in when if isinstance(atom, Present)),
        "absent": tuple(shown(atom.field) for atom in when if isinstance(atom, Absent)),
    }
    found = [f"{name}={value!r}" for name, value in parts.items() if value]
    items = [_item(atom) for atom in when if isinstance(atom, HasItem)]
    return [*found, f"items=({', '.join(items)},)"] if items else found


def _item(atom: HasItem) -> str:
    return f"s.HasItem({shown(atom.field)!r}, {asked(atom.items)!r}{', negated=True' if atom.negated else ''})"


def _row(row: PriceRow, fields: dict[str, Field]) -> str:
    arguments = _conditions(row.when, fields)
    if row.amount is None:
        arguments.append("amount=None")
    elif row.amount:
        arguments.append(f"amount={_text(row.amount)}")
    if row.per_second:
        arguments.append(f"per_second={_text(row.per_second)}")
    if row.included:
        arguments.append(f"included={row.included!r}")
    if row.charges:
        arguments.append(f"per={ {charge.measure: format(charge.price, 'f') for charge in row.charges}!r}")
    if row.minimum:
        arguments.append(f"minimum={_text(row.minimum)}")
    return f"s.Row({', '.join(arguments)})"


def _measure(measure: Measure, fields: dict[str, Field]) -> str:
    rows = ", ".join(
        f"s.MeasureRow({', '.join([f'({_factors(row.factors)},)', *_conditions(row.when, fields), *_added(row)])})"
        for row in measure.rows
    )
    arguments = [f"({rows},)"]
    if measure.each != 1:
        arguments.append(f"each={_text(measure.each)}")
    if measure.step is not None:
        arguments.append(f"step={_text(measure.step)}")
    arguments += [
        f"{name}={_text(number)}" for name, number in (("least", measure.least), ("free", measure.free)) if number
    ]
    return f"s.Measure({', '.join(arguments)})"


def _added(row: MeasureRow) -> list[str]:
    return [f"added=({_factors(row.added)},)"] if row.added else []


def _factors(factors: tuple[Factor, ...]) -> str:
    ends = [(_text(one.low), "None" if one.high is None else _text(one.high)) for one in factors]
    return ", ".join(
        f"s.Factor({one.of!r}, {shown(one.name)!r}{f', {low}, {high}' if one.of in ('constant', 'pixels') else ''})"
        for one, (low, high) in zip(factors, ends, strict=True)
    )


def _text(number: Decimal) -> str:
    return repr(format(number, "f"))
