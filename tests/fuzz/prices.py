"""A Hypothesis strategy for prices: rows of amounts, seconds and measures, under conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.fuzz.values import Entry, chance

Value: TypeAlias = Callable[[Entry], st.SearchStrategy[str]]
Conditions: TypeAlias = st.SearchStrategy[Entry]

AMOUNTS = ("0", "1", "0.05", "0.000000000001", "999999999999", "3.10", "33.333333333333")
MEASURES = ("tokens", "class", "constructor", "low", "measure", "self", "await", "in_", "x" * 40, "a1")
CONSTANTS = ("24", "1", "0", "0.125", "864x480", "999999999999", "0..3", "2..", "0.5..7", "4..30", "0..")
SIZES = ("1280x720", "64x48", "1x1")


@st.composite
def prices(
    draw: st.DrawFn, fields: Mapping[str, Entry], value: Value, conditions: Conditions, units: list[str]
) -> Entry:
    """Draw the prices of a model with these fields; every value that a row depends on has a default."""
    bounded = [name for name in fields if _is_bounded(fields[name])]
    seconds = draw(st.sampled_from(bounded)) if bounded and chance(draw, 8) else None
    measures = draw(_measures(fields, conditions)) if chance(draw, 6) else {}
    rows = [draw(_price(seconds, list(measures))) | draw(conditions) for _ in range(draw(st.integers(0, 2)))]
    last = {"amount": "unknown"} if not measures and chance(draw, 2) else draw(_price(seconds, list(measures)))
    rows.append(last | ({"per": {name: draw(st.sampled_from(AMOUNTS)) for name in measures}} if measures else {}))
    measured = [one for measure in measures.values() for one in (*measure.get("rows", ()), measure)]
    named = {name for row in (*rows, *measured) for name in row.get("when", ())}
    named |= {name for row in measured for name in _valued(row)}
    counting = seconds and any("per_second" in row for row in rows)
    found: Entry = {"currency": draw(st.sampled_from(("USD", "EUR", "XNO", *units))), "date": "2026-02-01"}
    found |= {"seconds": seconds} if counting else {}
    found |= {"measures": measures} if measures else {}
    named |= {seconds} if counting else set()
    if named:
        found["default"] = {name: draw(_assumed(fields[name], value)) for name in sorted(named)}
    return found | {"rows": rows}


def _is_bounded(entry: Entry) -> bool:
    return entry["kind"] == "duration" and ("values" in entry or all(entry.get("range", "..").split("..")))


@st.composite
def _assumed(draw: st.DrawFn, entry: Entry, value: Value) -> Any:
    """Draw the value of an absent field, or several on which sources disagree."""
    one = st.sampled_from((*entry.get("words", ()), *SIZES)) if entry["kind"] == "size" else value(entry)
    held = draw(st.lists(one, unique=True, min_size=1, max_size=2))
    return held if len(held) > 1 else held[0]


@st.composite
def _price(draw: st.DrawFn, seconds: str | None, measures: list[str]) -> Entry:
    amount = st.sampled_from(AMOUNTS)
    row: Entry = {"amount": draw(amount)}
    if seconds and chance(draw, 8):
        row["per_second"] = draw(amount)
        row |= {"included": str(draw(st.integers(0, 20)))} if chance(draw, 6) else {}
    if measures and chance(draw, 5):
        row["per"] = {name: draw(amount) for name in draw(st.lists(st.sampled_from(measures), unique=True, min_size=1))}
        row = row if chance(draw, 5) else {key: held for key, held in row.items() if key != "amount"}
    return row | ({"minimum": draw(amount)} if chance(draw, 3) else {})


@st.composite
def _measures(draw: st.DrawFn, fields: Mapping[str, Entry], conditions: Conditions) -> dict[str, Entry]:
    """Draw measures, each of fields, numbers and those before it."""
    found: dict[str, Entry] = {}
    for name in draw(st.lists(st.sampled_from(MEASURES), unique=True, min_size=1, max_size=3)):
        factors = st.lists(_factor(fields, list(found)), min_size=1, max_size=3)
        rows = [draw(_product(factors)) | draw(conditions) for _ in range(draw(st.integers(0, 2)))]
        last = draw(_product(factors))
        measure: Entry = {"rows": [*rows, last]} if rows else last
        for key, some, tenths in (
            ("each", ("1000", "1024", "0.125", "7", "1000000000"), 4),
            ("step", ("1", "0.5", "0.001", "7"), 4),
            ("least", AMOUNTS, 2),
            ("free", AMOUNTS, 2),
        ):
            measure |= {key: draw(st.sampled_from(some))} if chance(draw, tenths) else {}
        measure |= {"step": "1"} if measure.get("each") == "7" else {}
        found[name] = measure
    return found


@st.composite
def _product(draw: st.DrawFn, factors: st.SearchStrategy[list[Any]]) -> Entry:
    held = draw(factors)
    product: Entry = {"is": held if len(held) > 1 else held[0]}
    return product | ({"plus": draw(factors)} if chance(draw, 2) else {})


@st.composite
def _factor(draw: st.DrawFn, fields: Mapping[str, Entry], earlier: list[str]) -> Any:
    """Draw what is multiplied: a number, a range, an earlier measure, or what is counted of a field."""
    counted = [(of, name) for name, entry in fields.items() for of in _counts(entry)]
    if counted and chance(draw, 7):
        of, name = draw(st.sampled_from(counted))
        words = {"words": draw(st.sampled_from(("64x48", "7", "3..5")))} if of == "pixels" and chance(draw, 5) else {}
        return {of: name, **words}
    return draw(st.sampled_from((*CONSTANTS, *earlier, *earlier)))


def _counts(entry: Entry) -> tuple[str, ...]:
    """Return what can be counted of a field."""
    match entry["kind"]:
        case "duration" if _is_bounded(entry):
            return ("seconds",)
        case "integer" | "number" if "range" in entry or (entry["kind"] == "integer" and "values" in entry):
            ends = entry["range"].split("..") if "range" in entry else entry["values"]
            return ("number",) if all(end and float(end) >= 0 for end in ends) else ()
        case "size":
            return ("pixels",)
        case "choice" if set(SIZES) & set(entry["values"]):
            return ("pixels",)
        case "text":
            return ("characters", "bytes", "utf16")
        case "list":
            return ("items",)
        case _:
            return ()


def _valued(row: Entry) -> set[str]:
    """Return the fields of which a row counts something that must be known when they are absent."""
    given = row.get("when_given", ())
    held = [row[key] for key in ("is", "plus") if key in row]
    factors = [one for product in held for one in (product if isinstance(product, list) else [product])]
    counts = (pair for factor in factors if isinstance(factor, dict) for pair in factor.items())
    return {name for of, name in counts if of in ("seconds", "number", "pixels") and name not in given}
