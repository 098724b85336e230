"""Draws of single values: chances, texts, ranges, and what a field may be compared with."""

from __future__ import annotations

from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.fuzz import pools

Entry: TypeAlias = dict[str, Any]

small = st.integers(0, 9)
texts = st.sampled_from(pools.TEXTS)
prose = st.sampled_from([text for text in pools.TEXTS if text.strip()])


def chance(draw: st.DrawFn, tenths: int) -> bool:
    """Draw true in so many of ten cases."""
    # Hypothesis draws small numbers more often than others.
    return draw(small) >= 10 - tenths


@st.composite
def range_(draw: st.DrawFn, low: int, high: int, *, fractions: bool = False) -> str:
    ends = sorted(draw(st.tuples(st.integers(low, high), st.integers(low, high))))
    left, right = (f"{end}{draw(st.sampled_from(('', '.5', '.1')))}" if fractions else str(end) for end in ends)
    if fractions and float(left) > float(right):
        left, right = right, left
    return draw(st.sampled_from((f"{left}..{right}", f"{left}..{right}", f"{left}..", f"..{right}")))


@st.composite
def whole(draw: st.DrawFn, low: int, high: int) -> Entry:
    """Draw the set, the range or the freedom of a whole number."""
    match draw(st.sampled_from(("values", "range", "free"))):
        case "values":
            found = draw(st.lists(st.integers(low, high), unique=True, min_size=1, max_size=4))
            return {"values": [str(number) for number in found]}
        case "range":
            return {"range": draw(range_(low, high))}
        case _:
            return {}


@st.composite
def value(draw: st.DrawFn, entry: Entry) -> str:
    """Draw a value to compare with, which the field mostly takes."""
    if "values" in entry:
        return draw(st.sampled_from(entry["values"]))
    if "range" in entry:
        return next(end for end in entry["range"].split("..") if end)
    if entry["kind"] == "flag":
        return draw(st.sampled_from(("true", "false")))
    if entry["kind"] in ("integer", "number", "duration"):
        return str(draw(st.integers(0, 12)))
    return draw(texts) if entry["kind"] == "text" else "1"
