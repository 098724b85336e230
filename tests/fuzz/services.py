"""Hypothesis strategies for what surrounds the models of a spec: how the service is called, and how it answers."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.fuzz import pools
from tests.fuzz.values import Entry, small

FACTS = ("run_id", "status", "url", "error", "progress", "cost", "model", "balance", "created", "terminal", "price")
PATHS = ("id", "data.id", "data[0].url", "x-y.z", "é", "error.message", "runs[2].state", "class", "a.b.c.d")
STATES = ("queued", "running", "completed", "failed", "cancelled")
ERRORS = ("authentication", "content_policy", "invalid_request", "rate_limit", "not_found", "insufficient_balance")


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
    row |= {"words": ["soot", "é"]} if draw(small) > 6 else {}
    if not types and "words" not in row and statuses and draw(small) > 6:
        row["outcome"] = draw(st.sampled_from(("refused", "unknown")))
    return row if statuses or types else row | {"type": ["odd"]}
