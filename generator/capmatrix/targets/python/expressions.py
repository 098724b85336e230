"""Fields and prices as objects of the runtime: `Shape`, for friendly input, and `Pricing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Duration, Either, Group, List, Media, Simple, Urls, objects, told_by
from capmatrix.ir.prices import assumed, chosen, fields_of
from capmatrix.ir.rules import PATH, Absent, Equals, HasItem, Present, shown, steps
from capmatrix.semantics.verdict.rules import literals
from capmatrix.targets.made import Made, Rows, without_usual
from capmatrix.targets.python.rules import asked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field, Kind
    from capmatrix.ir.prices import Factor, Measure, PriceRow
    from capmatrix.ir.rules import Atom


def spellings(fields: tuple[Field, ...]) -> dict[str, str]:
    """Return wire name → canonical field name."""
    return {spelling: field.name for field in fields for spelling in (field.name, *field.aliases)}


def forms(fields: tuple[Field, ...]) -> dict[str, Made]:
    """Return the fields whose values have several forms, each with its form."""
    found = ((field.name, _form(field.kind)) for field in fields)
    return {name: form for name, form in found if form is not None}


def _form(kind: Kind, told: tuple[str, tuple[str, ...]] | None = None) -> Made | None:
    """Return a form; None if there is only one. `told` is what tells it from other objects."""
    match kind:
        case Duration():
            return Made("s.Seconds", kind.form, **without_usual(auto=kind.auto))
        case Media():
            return Made("s.Media", kind.of, kind.forms, kind.max_bytes, *((kind.scheme,) if kind.scheme else ()))
        case Urls():
            return Made("s.Urls", **without_usual(array=kind.array))
        case List():
            item = _form(kind.item)
            return None if item is None else Made("s.Items", item)
        case Group():
            inside = forms(kind.fields)
            plain = not inside and not any(field.aliases for field in kind.fields)
            return None if plain else Made("s.Shape", spellings(kind.fields), inside, **without_usual(told=told))
        case Either():
            found = [form for option in kind.options if (form := _form(option, _told(kind, option))) is not None]
            return Made("s.Options", tuple(found)) if len(found) > 1 else next(iter(found), None)
        case Simple():
            return None


def _told(kind: Either, option: Kind) -> tuple[str, tuple[str, ...]] | None:
    """Return what tells an object from the others that a value may be; None where nothing does."""
    if not kind.by or not isinstance(option, Group):
        return None
    name = kind.by[0] if len(kind.by) == 1 else kind.by[objects(kind).index(option)]
    return name, told_by(option, name) if len(kind.by) == 1 else ()


def pricing(model: Model) -> Made | None:
    """Return a model's prices; None if they are unknown."""
    held = model.pricing
    if held is None:
        return None
    fields = fields_of(held, model.fields)
    spellings = {shown(name): (shown(name), *field.aliases) for name, field in fields.items()}
    defaults, lengths = _shown(assumed(held, model.fields)), _shown(chosen(held, model.fields))
    return Made(
        "s.Pricing",
        held.currency,
        spellings,
        defaults,
        held.seconds and shown(held.seconds),
        Rows(_row(row, fields) for row in held.rows),
        "; ".join(held.evidence) or None,
        held.date,
        *((lengths,) if lengths else ()),
        **without_usual(
            measures={measure.name: _measure(measure, fields) for measure in held.measures},
            paths={shown(name): steps(name) for name in fields if name.startswith(PATH)},
        ),
    )


def _shown(values: Mapping[str, tuple[Json, ...]]) -> dict[str, tuple[Json, ...]]:
    return {shown(name): held for name, held in values.items()}


def _conditions(when: tuple[Atom, ...], fields: dict[str, Field]) -> dict[str, object]:
    """Return the conditions of a row."""
    values = {atom.field: atom.values for atom in when if isinstance(atom, Equals)}
    return without_usual(
        equal={
            shown(name): tuple(literal for value in taken for literal in literals(fields[name].kind, value))
            for name, taken in values.items()
        },
        given=tuple(shown(atom.field) for atom in when if isinstance(atom, Present)),
        absent=tuple(shown(atom.field) for atom in when if isinstance(atom, Absent)),
        items=Rows(_item(atom) for atom in when if isinstance(atom, HasItem)),
    )


def _item(atom: HasItem) -> Made:
    return Made("s.HasItem", shown(atom.field), asked(atom.items), **without_usual(negated=atom.negated))


def _row(row: PriceRow, fields: dict[str, Field]) -> Made:
    amount = {"amount": None} if row.amount is None else without_usual(amount=row.amount and _text(row.amount))
    return Made(
        "s.Row",
        **_conditions(row.when, fields),
        **amount,
        **without_usual(
            per_second=row.per_second and _text(row.per_second),
            included=row.included,
            per={charge.measure: _text(charge.price) for charge in row.charges},
            minimum=row.minimum and _text(row.minimum),
        ),
    )


def _measure(measure: Measure, fields: dict[str, Field]) -> Made:
    rows = Rows(
        Made(
            "s.MeasureRow",
            _factors(row.factors),
            **_conditions(row.when, fields),
            **without_usual(added=_factors(row.added)),
        )
        for row in measure.rows
    )
    each = "" if measure.each == 1 else _text(measure.each)
    step = "" if measure.step is None else _text(measure.step)
    ends = {"least": measure.least and _text(measure.least), "free": measure.free and _text(measure.free)}
    return Made("s.Measure", rows, **without_usual(each=each, step=step, **ends))


def _factors(factors: tuple[Factor, ...]) -> Rows:
    return Rows(map(_factor, factors))


def _factor(factor: Factor) -> Made:
    ends = (_text(factor.low), None if factor.high is None else _text(factor.high))
    return Made("s.Factor", factor.of, shown(factor.name), *(ends if factor.of in ("constant", "pixels") else ()))


def _text(number: Decimal) -> str:
    return format(number, "f")
