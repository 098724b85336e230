"""Hypothesis strategies for what surrounds the models of a spec: prices, and how the service answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.fuzz import pools

Entry: TypeAlias = dict[str, Any]
Value: TypeAlias = Callable[[Entry], st.SearchStrategy[str]]
Condition: TypeAlias = Callable[[Mapping[str, Entry], list[str], list[str]], st.SearchStrategy[Entry]]

FACTS = ("run_id", "status", "url", "error", "progress", "cost", "model", "balance", "created", "terminal", "price")
PATHS = ("id", "data.id", "data[0].url", "x-y.z", "é", "error.message", "runs[2].state", "class", "a.b.c.d")
STATES = ("queued", "running", "completed", "failed", "cancelled")
ERRORS = ("authentication", "content_policy", "invalid_request", "rate_limit", "not_found", "insufficient_balance")
AMOUNTS = ("0", "1", "0.05", "0.000000000001", "999999999999", "3.10", "33.333333333333")
small = st.integers(0, 9)


@st.composite
def prices(
    draw: st.DrawFn, fields: Mapping[str, Entry], comparable: list[str], value: Value, condition: Condition
) -> Entry:
    """Draw the prices of a model with these fields; every value that a row depends on has a default."""
    bounded = [name for name in fields if _is_bounded(fields[name])]
    seconds = draw(st.sampled_from(bounded)) if bounded else None
    rows = [
        draw(_price(seconds)) | draw(condition(fields, sorted(fields), comparable)) for _ in range(draw(small) // 4)
    ]
    named = {name for row in rows for name in row.get("when", ())} | ({seconds} if seconds else set())
    found: Entry = {"currency": draw(st.sampled_from(("USD", "EUR", "XNO"))), "date": "2026-02-01"}
    if seconds:
        found["seconds"] = seconds
    if named:
        found["default"] = {name: draw(_assumed(fields[name], value)) for name in sorted(named)}
    return found | {"rows": [*rows, {"amount": "unknown"} if draw(small) > 7 else draw(_price(seconds))]}


def _is_bounded(entry: Entry) -> bool:
    return entry["kind"] == "duration" and ("values" in entry or all(entry.get("range", "..").split("..")))


@st.composite
def _assumed(draw: st.DrawFn, entry: Entry, value: Value) -> Any:
    """Draw the value of an absent field, or several on which sources disagree."""
    held = draw(st.lists(value(entry), unique=True, min_size=1, max_size=2))
    return held if len(held) > 1 else held[0]


@st.composite
def _price(draw: st.DrawFn, seconds: str | None) -> Entry:
    row: Entry = {"amount": draw(st.sampled_from(AMOUNTS))}
    if seconds and draw(small) > 3:
        row["per_second"] = draw(st.sampled_from(AMOUNTS))
        row |= {"included": str(draw(st.integers(0, 20)))} if draw(small) > 5 else {}
    return row


@st.composite
def answers(draw: st.DrawFn) -> Entry:
    """Draw how a service answers: dialects, words for states, errors, limits and timings."""
    texts = st.sampled_from([text for text in pools.TEXTS if text.strip()])
    found: Entry = {}
    if draw(small) > 4:
        facts = draw(st.lists(st.sampled_from(FACTS), unique=True, min_size=1, max_size=4))
        paths = st.lists(st.sampled_from(PATHS), unique=True, min_size=1, max_size=3)
        found["dialects"] = {draw(st.sampled_from(("flat", "class", "x-y"))): {fact: draw(paths) for fact in facts}}
    if draw(small) > 4:
        words = draw(st.lists(texts, unique=True, min_size=1, max_size=6))
        states: Entry = {}
        for word in words:
            states.setdefault(draw(st.sampled_from(STATES)), {})[word] = draw(texts)
        found["statuses"] = states
    if draw(small) > 4:
        found["errors"] = draw(st.lists(_error(), min_size=1, max_size=4, unique_by=repr))
    if draw(small) > 6:
        found["limits"] = [{"operation": "submit", "requests": "5", "seconds": str(draw(small) + 1), "per": "key"}]
    if draw(small) > 6:
        found["timings"] = {"poll-interval": {"value": str(draw(small) + 1), "unit": "s"}}
    return found


@st.composite
def _error(draw: st.DrawFn) -> Entry:
    row: Entry = {"kind": draw(st.sampled_from(ERRORS))}
    statuses = draw(st.lists(st.integers(400, 599), unique=True, max_size=2))
    types = (
        [] if statuses and draw(small) > 4 else draw(st.lists(st.sampled_from(pools.NAMES), unique=True, max_size=2))
    )
    row |= {"status": [str(status) for status in statuses]} if statuses else {}
    row |= {"type": types} if types or not statuses else {}
    if not types and statuses and draw(small) > 6:
        row["outcome"] = draw(st.sampled_from(("refused", "unknown")))
    return row if statuses or types else row | {"type": ["odd"]}
