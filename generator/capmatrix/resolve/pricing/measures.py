"""Measures of prices: what is charged for, counted by fields, constants and earlier measures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir.prices import (
    COUNTS,
    LENGTHS,
    NOTHING,
    Charge,
    Factor,
    Measure,
    MeasureRow,
    area,
    divides,
    needs,
)
from capmatrix.ir.rules import Present
from capmatrix.ir.sizes import size_of
from capmatrix.resolve.fields import is_unread
from capmatrix.resolve.rules import conditions, priced
from capmatrix.source import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from capmatrix.ir.kinds import Field
    from capmatrix.source import Node
    from capmatrix.spec.document import Entry

_AMOUNT = re.compile(r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,12})?", re.ASCII)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_HINT = "a number, a range such as 4..30 or 0.., an earlier measure, or what is counted of a field: {characters: text}"
_WORDS = "words"
MANY = 12
"""Most factors of a product."""


def with_shared(pricing: Entry, families: Iterable[Entry], compare: Callable[[Entry, Entry], None]) -> Entry:
    """Return a price with the measures of families that it names, each before what names it; its own take their place.

    `compare` is asked about two measures of families with one name.
    """
    own = pricing.entries("measures")
    shared: dict[str, Entry] = {}
    for measure in (measure for family in families for measure in family.entries("measures")):
        first = shared.setdefault(measure.name.text, measure)
        if measure.name.text not in {one.name.text for one in own}:
            compare(first, measure)
    for measure in own:
        shared.pop(measure.name.text, None)
    found: list[Entry] = []

    def add(names: Iterable[str]) -> None:
        for name in names:
            if name in shared:
                measure = shared.pop(name)
                add(named_by(measure))
                found.append(measure)

    for measure in own:
        add(named_by(measure))
        found.append(measure)
    for row in pricing.entries("rows"):
        add(named_by(row))
    return replace(pricing, inner={**pricing.inner, "measures": tuple(found)}) if found else pricing


def named_by(entry: Entry) -> Iterator[str]:
    """Yield the texts of a measure, or of a row of it or of a price, that may be names of measures."""
    yield from (name.text for name, _ in entry.pairs("per"))
    for node in (entry.nodes[key] for key in ("is", "plus") if key in entry.nodes):
        items = node.items if isinstance(node, Sequence) else (node,)
        yield from (item.text for item in items if isinstance(item, Scalar))
    for row in entry.entries("rows"):
        yield from named_by(row)


def build_measures(
    entry: Entry, fields: dict[str, Field], known: AbstractSet[str], owner: str, report: Report
) -> tuple[Measure, ...]:
    """Build the measures of a price, and report their problems.

    `known` are the fields of which the price says what they are when absent, besides those with a default.
    """
    found: dict[str, Measure] = {}
    for measure in entry.entries("measures"):
        name = measure.name
        if not _NAME.fullmatch(name.text):
            message = f"{name.text!r} is no name of a measure"
            report.add(Code.BAD_PRICE, message, name.span, "small letters, digits and _, such as tokens")
        if not measure.doubtful:
            found[name.text] = _measure(_Context(measure, fields, known, owner, found, report))
    return tuple(found.values())


def build_charges(entry: Entry, measures: tuple[Measure, ...], report: Report) -> tuple[Charge, ...]:
    """Return what a row of prices charges for measures."""
    names = [measure.name for measure in measures]
    found: list[Charge] = []
    for name, node in entry.pairs("per"):
        if name.text not in names:
            hint = did_you_mean(name.text, names) or "write it under `measures` of the price"
            report.add(Code.BAD_PRICE, f"there is no measure {name.text!r}", name.span, hint)
        elif not isinstance(node, Scalar):
            report.add(Code.BAD_PRICE, "the price of one is an amount", node.span, "an amount is written like 0.35")
        else:
            found.append(Charge(measure=name.text, price=amount_in(node, report)))
    return tuple(found)


def amount(entry: Entry, key: str, report: Report) -> Decimal:
    """Return the amount of a key, 0 where it is absent or cannot be read, which is reported."""
    node = entry.scalar(key)
    return NOTHING if node is None else amount_in(node, report)


def amount_in(node: Scalar, report: Report) -> Decimal:
    """Return an amount, 0 where it cannot be read, which is reported."""
    if _AMOUNT.fullmatch(node.text):
        return Decimal(node.text)
    problem = "is below 0" if node.text.startswith("-") else "is not an amount"
    report.add(Code.BAD_PRICE, f"{node.text!r} {problem}", node.span, "an amount is written like 0.35")
    return NOTHING


def unconditional_last(entry: Entry, message: str, hint: str, report: Report) -> None:
    """Report rows that are never reached, and, with a message, that no row holds for all other requests."""
    rows = entry.entries("rows")
    for row in rows[:-1]:
        if not is_conditional(row) and not row.doubtful:
            report.add(Code.BAD_PRICE, "the rows after this one are never reached", row.span, "give it a condition")
    if (rows and not rows[-1].doubtful and is_conditional(rows[-1])) or not (rows or entry.doubtful):
        report.add(Code.BAD_PRICE, message, rows[-1].span if rows else entry.span, hint)


def is_conditional(row: Entry) -> bool:
    """Return whether a row has conditions."""
    asked = any(row.texts(key) for key in ("when_given", "when_absent"))
    return asked or any(row.pairs(key) for key in ("when", "when_item", "when_no_item"))


@dataclass(frozen=True, slots=True)
class _Context:
    """A measure while it is built: its entry, what it may name, and where problems go."""

    entry: Entry
    fields: dict[str, Field]
    known: AbstractSet[str]
    owner: str
    measures: dict[str, Measure]
    report: Report
    given: frozenset[str] = frozenset()
    """Fields that a request has where a row applies."""

    def bad(self, message: str, node: Node, hint: str) -> None:
        """Report a problem of the price."""
        self.report.add(Code.BAD_PRICE, message, node.span, hint)


def _measure(context: _Context) -> Measure:
    entry, report = context.entry, context.report
    name = entry.name.text
    rows = entry.entries("rows")
    if ("is" in entry.nodes) is bool(rows):
        message = f"the measure {name!r} has {'both `is` and `rows`' if rows else 'neither `is` nor `rows`'}"
        report.add(Code.BAD_PRICE, message, entry.span, "`is` says what it is, `rows` what it is under conditions")
    elif rows:
        if "plus" in entry.nodes:
            report.add(Code.BAD_PRICE, "`plus` without `is`", entry.place("plus"), "write it in the rows")
        message = f"no row says how many of {name!r} all other requests have"
        unconditional_last(entry, message, "end with a row without conditions, if need be {is: 0..}", report)
    built = [_row(context, row) for row in rows if not row.doubtful]
    if "is" in entry.nodes and not rows:
        built = [_row(context, entry)]
    each, step = _positive(context, "each"), _positive(context, "step")
    if step is None and each is not None and not divides(each):
        message = f"a division by {each.normalize():f} is not exact in decimals"
        report.add(Code.BAD_PRICE, message, entry.place("each"), "add `step`, to what it is rounded up")
    return Measure(
        name=name,
        rows=tuple(built),
        each=Decimal(1) if each is None else each,
        step=step,
        least=amount(entry, "least", report),
        free=amount(entry, "free", report),
        doc=entry.text("says"),
    )


def _positive(context: _Context, key: str) -> Decimal | None:
    node = context.entry.scalar(key)
    if node is None:
        return None
    found = amount_in(node, context.report)
    if not found and _AMOUNT.fullmatch(node.text):
        context.bad(f"{key!r} is more than 0", node, "such as 1000")
    return found or None


def _row(context: _Context, row: Entry) -> MeasureRow:
    when = conditions(row, context.fields, context.owner, context.report)
    given = frozenset(atom.field for atom in when if isinstance(atom, Present))
    inner = replace(context, given=given)
    factors, added = (_factors(inner, row.nodes[key]) if key in row.nodes else () for key in ("is", "plus"))
    return MeasureRow(factors=factors, added=added, when=when)


def _factors(context: _Context, node: Node) -> tuple[Factor, ...]:
    items = node.items if isinstance(node, Sequence) else (node,)
    if not 1 <= len(items) <= MANY:
        context.bad(f"a product has 1 to {MANY} factors", node, "name measures for parts of it")
    return tuple(found for item in items if (found := _factor(context, item)) is not None)


def _factor(context: _Context, node: Node) -> Factor | None:
    if isinstance(node, Mapping):
        return _counted(context, node)
    if isinstance(node, Scalar) and node.text in context.measures:
        return Factor(of="measure", name=node.text)
    if isinstance(node, Scalar) and (found := _constant(context, node)) is not None:
        return found
    shown = f"{node.text!r} is" if isinstance(node, Scalar) else "a list within a list is"
    near = did_you_mean(node.text, context.measures) if isinstance(node, Scalar) else ""
    context.bad(f"{shown} no number, and no measure before this one", node, near or _HINT)
    return None


def _counted(context: _Context, node: Mapping) -> Factor | None:
    """Return what is counted of a field, and for a size what its words count as."""
    keys = {key.text: (key, value) for key, value in node.entries}
    words = keys.pop(_WORDS, None)
    pairs = [(key, value) for key, value in keys.values() if isinstance(value, Scalar)]
    if len(keys) != 1 or len(pairs) != 1 or (words is not None and "pixels" not in keys):
        context.bad("one thing is counted of a field, and of pixels `words` may say what a word is", node, _HINT)
        return None
    found = _count(context, *pairs[0])
    if words is None or found is None:
        return found
    known = _constant(context, words[1]) if isinstance(words[1], Scalar) else None
    if known is None:
        context.bad("a word of a size counts as no number", words[1], "such as 1024x1024, or a range")
        return None
    return replace(found, low=known.low, high=known.high)


def _constant(context: _Context, node: Scalar) -> Factor | None:
    """Return a number, the points of a size, or a range; None for any other text."""
    size = size_of(node.text)
    if ".." in node.text:
        return _range(context, node) or Factor()
    if size is None and not _AMOUNT.fullmatch(node.text):
        return None
    number = Decimal(node.text) if size is None else Decimal(size[0] * size[1])
    return Factor(low=number, high=number)


def _range(context: _Context, node: Scalar) -> Factor | None:
    low, high = (part.strip() for part in node.text.split("..", 1))
    if not _AMOUNT.fullmatch(low) or (high and not _AMOUNT.fullmatch(high)):
        context.bad(f"{node.text!r} is not a range of numbers", node, "such as 4..30, or 0.. without an end")
        return None
    ends = Decimal(low), Decimal(high) if high else None
    if ends[1] is not None and ends[1] < ends[0]:
        context.bad(f"{node.text!r} ends before it starts", node, "write the smaller number first")
        return None
    return Factor(low=ends[0], high=ends[1])


def _count(context: _Context, key: Scalar, name: Scalar) -> Factor | None:
    if key.text not in COUNTS:
        context.bad(f"{key.text!r} is not counted", key, did_you_mean(key.text, COUNTS) or _HINT)
        return None
    of = key.text
    field = priced(name, context.entry, context.fields, context.owner, context.report)
    if field is None:
        return None
    if is_unread(field.kind):
        return Factor(of=of, name=field.name)
    if (needed := needs(of, field.kind)) is not None:
        context.bad(f"{name.text!r} has no {of}", name, f"name {needed}")
    elif of not in LENGTHS and not (field.required or field.default or field.name in {*context.given, *context.known}):
        message = f"the {of} to pay for {'is' if of == 'number' else 'are'} not known when {name.text!r} is absent"
        context.bad(message, name, f"write `default: {{{name.text}: …}}` beside the rows")
    low, high = area(field.kind) if of == "pixels" else (NOTHING, NOTHING)
    return Factor(of=of, name=field.name, low=low, high=high)
