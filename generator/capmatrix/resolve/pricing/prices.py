"""Pricing entries → prices, with exact amounts, and fields and values of the model."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds
from capmatrix.ir.json_values import is_day
from capmatrix.ir.prices import COMBINATIONS, NOTHING, PriceRow, Pricing, assumed, combinations
from capmatrix.ir.rules import Equals, shown
from capmatrix.resolve import values
from capmatrix.resolve.fields import Scope, is_unread
from capmatrix.resolve.pricing.measures import amount, build_charges, build_measures, unconditional_last
from capmatrix.resolve.rules import conditions, meant, priced
from capmatrix.source import Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from capmatrix.ir.json_values import Json
    from capmatrix.ir.json_values import Scalar as Value
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.prices import Measure
    from capmatrix.ir.rules import Atom
    from capmatrix.source import Node
    from capmatrix.spec.document import Entry

CURRENCY = re.compile(r"[A-Z]{3,5}", re.ASCII)
"""The code of a currency."""
_UNKNOWN = "unknown"
_FOREIGN = "a price names values that the field takes, or that both `default` and a row name"


def build_pricing(entry: Entry, fields: tuple[Field, ...], owner: str, scope: Scope) -> Pricing:
    """Build the pricing of a model, and report its problems."""
    report, dates = scope.report, scope.dates
    before = len(report.items)
    by_name = _as_priced(entry, {field.name: field for field in fields})
    currency, day = entry.text("currency"), entry.text("date") or _read_with(entry, dates)
    if "currency" in entry.nodes and not CURRENCY.fullmatch(currency) and currency not in scope.units:
        hint = did_you_mean(currency, scope.units) or "such as USD, or one of the `units` of service.yaml"
        report.add(Code.BAD_PRICE, f"{currency!r} is not a currency", entry.place("currency"), hint)
    if "date" in entry.nodes and not is_day(day):
        report.add(Code.BAD_PRICE, f"{day!r} is not a date", entry.place("date"), "such as 2026-01-31")
    elif not day and not entry.doubtful:
        hint = "write `date`, or as evidence a source with its date"
        report.add(Code.BAD_PRICE, "nothing says on which day the price was read", entry.span, hint)
    hint = f"end with a row without conditions, if need be {{amount: {_UNKNOWN}}}"
    unconditional_last(entry, "no row gives the price of all other requests", hint, report)
    defaults = _defaults(entry, by_name, owner, report)
    told = {name for name, _ in defaults}
    measures = build_measures(entry, by_name, told, owner, report)
    pricing = Pricing(
        currency=currency,
        date=day,
        rows=tuple(_row(row, by_name, measures, owner, report) for row in entry.entries("rows") if not row.doubtful),
        seconds=_seconds(entry, by_name, told, owner, report),
        defaults=defaults,
        measures=measures,
        listed=_listed(entry, report),
        **entry.basis(),
    )
    if not entry.doubtful:
        _known_when_absent(entry, pricing, by_name, report)
        if len(report.items) == before:
            _used(entry, pricing, report)
    if combinations(pricing, fields) > COMBINATIONS:
        message = f"absent fields may be more than {COMBINATIONS} combinations of values"
        report.add(Code.BAD_PRICE, message, entry.place("default"), "name fewer values: a price is the range over all")
    return pricing


def _used(entry: Entry, pricing: Pricing, report: Report) -> None:
    """Report measures that nothing charges for."""
    charged = {charge.measure for row in pricing.rows for charge in row.charges}
    charged |= {one.name for measure in pricing.measures for row in measure.rows for one in (*row.factors, *row.added)}
    for measure in entry.entries("measures"):
        if not measure.doubtful and measure.name.text not in charged:
            message = f"nothing is charged for {measure.name.text!r}"
            report.add(Code.BAD_PRICE, message, measure.name.span, "name it under `per` of a row, or remove it")


def _all_rows(entry: Entry) -> list[Entry]:
    """Return the rows of a price and of its measures."""
    return [*entry.entries("rows"), *(row for measure in entry.entries("measures") for row in measure.entries("rows"))]


def _read_with(entry: Entry, dates: Mapping[str, str]) -> str:
    """Return the day of the newest source that the evidence of a price names; an empty text if there is none."""
    days = (dates.get(item.partition(" > ")[0], "") for item in entry.strings("evidence"))
    return max((day for day in days if is_day(day)), default="")


def _known_when_absent(entry: Entry, pricing: Pricing, fields: dict[str, Field], report: Report) -> None:
    """Report a field that the price depends on and whose value is not known when it is absent."""
    known = assumed(pricing, fields.values())
    named = [pair for row in _all_rows(entry) for pair in row.pairs("when")]
    for name, node in {name.text: (name, node) for name, node in reversed(named)}.values():
        field = fields.get(meant(name.text, fields))
        if field is not None and not (field.required or is_unread(field.kind)) and field.name not in known:
            message = f"the price depends on {name.text!r}, and its value is not known when it is absent"
            report.add(Code.BAD_PRICE, message, node.span, f"write `default: {{{name.text}: …}}`")


def _as_priced(entry: Entry, fields: dict[str, Field]) -> dict[str, Field]:
    """Return the fields with the values that prices may name.

    A service may assume a value for an absent field that requests cannot have: one that `default` and a row name.
    """
    rows = [pair for row in _all_rows(entry) for pair in row.pairs("when")]
    named = {(name.text, value.text) for name, node in rows for value in _texts(node)}
    for name, node in entry.pairs("default"):
        for value in _texts(node):
            field = kinds.field_at(fields.values(), meant(name.text, fields))
            if field is not None and (name.text, value.text) in named:
                fields = {**fields, field.name: replace(field, kind=_wider(field.kind, value.text))}
    return fields


def _texts(node: Node) -> tuple[Scalar, ...]:
    return tuple(item for item in (node.items if isinstance(node, Sequence) else (node,)) if isinstance(item, Scalar))


def _wider(kind: kinds.Kind, text: str) -> kinds.Kind:
    """Return a kind that takes one more value."""
    match kind:
        case kinds.Choice(values=held):
            return replace(kind, values=tuple(dict.fromkeys((*held, text))))
        case kinds.Integer() | kinds.Duration():
            return _with_number(kind, text)
        case kinds.Simple() | kinds.List() | kinds.Group() | kinds.Either():
            return kind


def _with_number(kind: kinds.Integer | kinds.Duration, text: str) -> kinds.Kind:
    try:
        number = _count(text) if isinstance(kind, kinds.Duration) else values.integer(text)
    except values.Unread:
        return kind
    if kind.values:
        return replace(kind, values=tuple(dict.fromkeys((*kind.values, number))))
    low, high = (None if end is None else pick(end, number) for end, pick in ((kind.minimum, min), (kind.maximum, max)))
    return replace(kind, minimum=low, maximum=high)


def _listed(entry: Entry, report: Report) -> tuple[tuple[str, Json], ...]:
    found: list[tuple[str, Json]] = []
    for name, node in entry.pairs("listed"):
        try:
            found.append((name.text, values.untyped(node)))
        except values.Unread as error:
            report.add(Code.BAD_PRICE, f"{name.text!r}: {error}", error.place or node.span, "put quotes around a text")
    return tuple(found)


def _defaults(
    entry: Entry, fields: dict[str, Field], owner: str, report: Report
) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    """Return the values of absent fields according to the sources of the price; several where sources disagree."""
    found: list[tuple[str, tuple[Value, ...]]] = []
    for name, node in entry.pairs("default"):
        field = priced(name, entry, fields, owner, report)
        if field is not None:
            taken: dict[str, Value] = {}
            for item in _items(node) if not is_unread(field.kind) else ():
                try:
                    value = values.scalar(field.kind, item)
                except values.Unread as error:
                    report.add(Code.BAD_PRICE, f"{name.text!r}: {error}", item.span, _FOREIGN)
                    continue
                _fits(field, value, item, report)
                if repr(value) in taken:
                    report.add(
                        Code.BAD_PRICE, f"{name.text!r} names {value!r} twice", item.span, "name each value once"
                    )
                taken[repr(value)] = value
            found.append((field.name, tuple(taken.values())))
    return tuple(found)


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


def _seconds(
    entry: Entry, fields: dict[str, Field], defaults: AbstractSet[str], owner: str, report: Report
) -> str | None:
    """Return the field that holds the seconds, if a row counts them; it must have a value and an upper limit."""
    counting = [row for row in entry.entries("rows") if "per_second" in row.nodes]
    name = entry.scalar("seconds")
    if name is None:
        if counting and not entry.doubtful:
            message = "`per_second` needs `seconds`, the name of the field that holds them"
            report.add(Code.BAD_PRICE, message, counting[0].place("per_second"), "such as `seconds: duration`")
        return None
    field = priced(name, entry, fields, owner, report)
    if field is None:
        return None
    kind = field.kind
    if is_unread(kind) or entry.doubtful:
        return field.name
    if not counting:
        report.add(Code.BAD_PRICE, "no row counts seconds", name.span, "remove `seconds`, or add `per_second`")
    elif not isinstance(kind, kinds.Duration) or not (kind.values or kind.maximum is not None):
        report.add(
            Code.BAD_PRICE,
            f"{name.text!r} is not a duration with an upper limit",
            name.span,
            "limit the seconds that are paid for",
        )
    elif not field.required and field.default is None and field.name not in defaults:
        message = f"the seconds to pay for are not known when {name.text!r} is absent"
        report.add(Code.BAD_PRICE, message, name.span, f"write `default: {{{name.text}: …}}` beside it")
    return field.name


def _row(entry: Entry, fields: dict[str, Field], measures: tuple[Measure, ...], owner: str, report: Report) -> PriceRow:
    if not entry.nodes.keys() & {"amount", "per_second", "per"}:
        hint = f"amount, per_second, per, or amount: {_UNKNOWN}"
        report.add(Code.BAD_PRICE, "a row without a price", entry.span, hint)
    if "included" in entry.nodes and "per_second" not in entry.nodes:
        report.add(Code.BAD_PRICE, "`included` without `per_second`", entry.place("included"), "add per_second")
    unknown = entry.text("amount") == _UNKNOWN
    for key in ("per_second", "per", "minimum"):
        if unknown and key in entry.nodes:
            message = f"the amount is unknown and yet has a `{key}`"
            report.add(Code.BAD_PRICE, message, entry.place("amount"), "remove one of them")
    included = entry.scalar("included")
    return PriceRow(
        when=_when(entry, fields, owner, report),
        amount=None if unknown else amount(entry, "amount", report),
        per_second=NOTHING if unknown else amount(entry, "per_second", report),
        included=values.reading(_count, included, report, 0) if included else 0,
        charges=() if unknown else build_charges(entry, measures, report),
        minimum=NOTHING if unknown else amount(entry, "minimum", report),
    )


def _when(entry: Entry, fields: dict[str, Field], owner: str, report: Report) -> tuple[Atom, ...]:
    when = conditions(entry, fields, owner, report)
    for name, node in entry.pairs("when"):
        for atom in when:
            if isinstance(atom, Equals) and atom.field == meant(name.text, fields):
                for value in atom.values:
                    _fits(fields[atom.field], value, node, report)
    return when


def _fits(field: Field, value: Value, node: Node, report: Report) -> None:
    """Report a number, or seconds, outside the set or range of its field."""
    kind = field.kind
    if not isinstance(kind, kinds.Integer | kinds.Number | kinds.Duration):
        return
    number = int(str(value).removesuffix("s")) if isinstance(kind, kinds.Duration) else value
    assert isinstance(number, int | float), value
    if isinstance(kind, kinds.Duration) and kind.auto and number == kinds.AUTO:
        return
    allowed = () if isinstance(kind, kinds.Number) else kind.values
    low = kind.minimum is None or kind.minimum <= number
    if not ((number in allowed) if allowed else low and (kind.maximum is None or number <= kind.maximum)):
        message = f"{shown(field.name)!r} is never {value}"
        report.add(Code.BAD_PRICE, message, node.span, _FOREIGN)


def _count(text: str) -> int:
    count = values.integer(text)
    if count < 0:
        raise values.Unread(f"{text!r} is below 0")
    return count
