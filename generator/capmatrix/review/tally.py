"""A diff in one sentence."""

from __future__ import annotations

from collections import Counter

from capmatrix.semantics.diff import Checked, Diff, ModelDiff, Opinion


def tally(diff: Diff) -> str:
    """Return how much of what was changed, the most severe first, and whether somebody else says so too."""
    return " ".join(sentence for sentence in (_counted(diff), _seconded(diff.checked)) if sentence)


def _counted(diff: Diff) -> str:
    if not diff.changes:
        return f"Nothing changed: {diff.compared} models compared."
    counts = Counter(change.kind for change in diff.changes)
    said = ", ".join(f"{counts[kind]} {kind.word}" for kind in sorted(counts, key=lambda kind: kind.rank))
    return (
        f"{len(diff.models)} of {diff.compared} models changed: {said}."
        if diff.models
        else f"No model changed: {said}."
    )


def _seconded(checked: Checked | None) -> str:
    if checked is None:
        return ""
    if not checked.opinions:
        return f"No schema changed, so that {checked.by} was not asked."
    counts = Counter(checked.opinions.values())
    words: tuple[Opinion, ...] = ("confirmed", "undecided", "contradicted")
    said = ", ".join(f"{counts[word]} {word}" for word in words if counts[word])
    return f"Asked about {len(checked.opinions)} of them, {checked.by} says: {said}."


def effect(one: ModelDiff) -> str:
    """Return what became of the payloads that a model takes; "at least" where not every class of values was judged."""
    return one.effect if one.exact else f"{one.effect}, at least"


def headline(diff: Diff) -> str:
    """Return what it means for callers."""
    severities = {change.kind.severity for change in diff.changes}
    for severity, said in (
        ("unhandled", "A difference that no rule explains: read it by hand"),
        ("breaking", "Breaks callers"),
        ("behaviour", "Breaks no call, changes what calls do or cost"),
        ("compatible", "Breaks no caller"),
        ("silent", "Changes nothing for callers"),
    ):
        if severity in severities:
            return said
    return "Changes nothing"
