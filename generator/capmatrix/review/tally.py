"""A diff in one sentence."""

from __future__ import annotations

from collections import Counter

from capmatrix.semantics.change import SEVERITIES, Severity
from capmatrix.semantics.diff import Checked, Diff, ModelDiff, Opinion

_HEADLINES: dict[Severity, str] = {
    "unhandled": "A difference that no rule explains: read it by hand",
    "breaking": "Breaks callers",
    "behaviour": "Breaks no call, changes what calls do or cost",
    "compatible": "Breaks no caller",
    "silent": "Changes nothing for callers",
}


def tally(diff: Diff) -> str:
    """Return how much of what was changed, the most severe first."""
    counts = Counter(change.kind for change in diff.changes)
    said = ", ".join(f"{counts[kind]} {kind.word}" for kind in sorted(counts, key=lambda kind: kind.rank))
    counted = f"{scope(diff)}: {said}." if said else f"{scope(diff)}."
    return f"{counted} {_seconded(diff.checked)}" if diff.checked else counted


def _seconded(checked: Checked) -> str:
    """Return what the second procedure says."""
    if not checked.opinions:
        return f"No schema changed, so that {checked.by} was not asked."
    counts = Counter(checked.opinions.values())
    words: tuple[Opinion, ...] = ("confirmed", "undecided", "contradicted")
    said = ", ".join(f"{counts[word]} {word}" for word in words if counts[word])
    return f"Asked about {len(checked.opinions)} of them, {checked.by} says: {said}."


def effect(one: ModelDiff) -> str:
    """Return what became of the payloads that a model takes; "at least" where not every class of values was judged."""
    return one.effect if one.exact else f"{one.effect}, at least"


def scope(diff: Diff) -> str:
    """Return how many models changed."""
    if not diff.changes:
        return f"Nothing changed: {diff.compared} models compared"
    return f"{len(diff.models)} of {diff.compared} models changed" if diff.models else "No model changed"


def worst(diff: Diff) -> Severity | None:
    """Return the highest severity of all changes; None where there are none."""
    return next((one for one in SEVERITIES if any(change.kind.severity == one for change in diff.changes)), None)


def headline(diff: Diff) -> str:
    """Return what it means for callers."""
    severity = worst(diff)
    return _HEADLINES[severity] if severity else "Changes nothing"
