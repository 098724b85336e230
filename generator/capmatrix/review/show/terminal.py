"""A diff for the terminal, its summary in one sentence, and the models that satisfy a query as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from capmatrix.diagnostics import visible
from capmatrix.review.release.impact import Impact, approved, lines
from capmatrix.review.show.wording import one_line, truncate, verdicts
from capmatrix.semantics.advice.models import Match
from capmatrix.semantics.diff.classes import SEVERITIES, Change, Severity
from capmatrix.semantics.diff.compare import Checked, Diff, Opinion
from capmatrix.semantics.diff.models import ModelDiff
from capmatrix.semantics.verdict.price import shortest

_HEADLINES: dict[Severity, str] = {
    "unhandled": "A difference that no rule explains: read it by hand",
    "danger": "Changes what is charged, or where the key goes",
    "breaking": "Breaks callers",
    "behaviour": "Breaks no call, changes what calls do or cost",
    "compatible": "Breaks no caller",
    "silent": "Changes nothing for callers",
}


def counts(diff: Diff) -> str:
    """Return the number of changes of each class, the most severe first."""
    counts = Counter(change.kind for change in diff.changes)
    listed = ", ".join(f"{counts[kind]} {kind.word}" for kind in sorted(counts, key=lambda kind: kind.rank))
    counted = f"{scope(diff)}: {listed}." if listed else f"{scope(diff)}."
    return f"{counted} {second_opinion(diff.checked)}" if diff.checked else counted


def second_opinion(checked: Checked) -> str:
    """Return the result of the second opinion."""
    if not checked.opinions:
        return f"No schema changed, so {checked.by} was not run."
    counts = Counter(checked.opinions.values())
    words: tuple[Opinion, ...] = ("confirmed", "undecided", "contradicted")
    listed = ", ".join(f"{counts[word]} {word}" for word in words if counts[word])
    return f"{checked.by} checked {len(checked.opinions)} of them: {listed}."


def effect(model_diff: ModelDiff) -> str:
    """Return the effect on the payloads of a model; "at least" if not every class of values was validated."""
    return model_diff.effect if model_diff.exact else f"{model_diff.effect}, at least"


def scope(diff: Diff) -> str:
    """Return how many models changed."""
    if not diff.changes:
        return f"Nothing changed: {diff.compared} models compared"
    return f"{len(diff.models)} of {diff.compared} models changed" if diff.models else "No model changed"


def worst(diff: Diff) -> Severity | None:
    """Return the highest severity of all changes; None if there are none."""
    return next((item for item in SEVERITIES if any(change.kind.severity == item for change in diff.changes)), None)


def headline(diff: Diff) -> str:
    """Return the meaning of a diff for callers, in a few words."""
    severity = worst(diff)
    return _HEADLINES[severity] if severity else "Changes nothing"


def text(diff: Diff, impact: Impact | None = None) -> str:
    """Return the complete report, the most severe changes first, the consequences last."""
    return "\n".join([*_lines(diff), *(lines(impact) if impact and diff.changes else ())]) + "\n"


def _lines(diff: Diff) -> Iterator[str]:
    for model in diff.models:
        yield f"{visible(model.id)}: {effect(model)}"
        for change in model.changes:
            yield from _change(change)
        yield ""
    if diff.service:
        yield "the service as a whole"
        for change in diff.service:
            yield from _change(change)
        yield ""
    yield counts(diff)


def _change(change: Change) -> Iterator[str]:
    where = "" if change.of_rule else f"{change.subject}: "
    yield visible(f"  {change.kind.severity:<10}  {change.kind.word}: {where}{truncate(change.says)}")
    if change.witness is not None:
        yield f"              {one_line(change.witness.payload)}"
        yield visible(f"              {verdicts(change.witness)}")
    for when, before, after in change.rows:
        yield visible(f"              {when}: {before} → {after}")
    if approval := approved(change):
        yield visible(f"              {approval}")


VERSION = 2
"""Raised when a key of the JSON form is removed or changes its meaning; new keys may be added without."""
_HEAD = ("model", "provider", "price", "such as")


def table(found: Sequence[Match], width: int | None = None) -> list[str]:
    """Return the models in columns, their payload last; lines are cut at `width` if given."""
    rows = [_HEAD, *((_name(item), visible(item.model.provider), _price(item), _payload(item)) for item in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    lines = ["  ".join([*(cell.ljust(size) for cell, size in zip(row, widths, strict=False)), row[-1]]) for row in rows]
    return [line if width is None or len(line) <= width else f"{line[: width - 1]}…" for line in lines]


def listing(text: str, found: Sequence[Match]) -> dict[str, Any]:
    """Return the same for programs."""
    return {"version": VERSION, "query": text, "models": [_document(item) for item in found]}


def _name(found: Match) -> str:
    stage = found.model.lifecycle.stage
    return visible(found.model.id if stage == "active" else f"{found.model.id} ({stage})")


def _price(found: Match) -> str:
    pricing = found.model.pricing
    return "unknown" if found.cost is None or pricing is None else found.cost.words(pricing.currency)


def _payload(found: Match) -> str:
    if found.payload is None:
        return "undecided: too many payloads to try"
    return one_line({name: value for name, value in found.payload.items() if value != found.model.id})


def _document(found: Match) -> dict[str, Any]:
    price = None
    if found.cost is not None and found.model.pricing is not None:
        ends = (found.cost.high, found.cost.low)
        amount, low = (None if end is None else shortest(end) for end in ends)
        pricing = found.model.pricing
        price = {"amount": amount, "low": low, "currency": pricing.currency, "date": pricing.date}
    return {
        "id": found.model.id,
        "provider": found.model.provider,
        "families": list(found.model.families),
        "lifecycle": found.model.lifecycle.stage,
        "decided": found.payload is not None,
        "price": price,
        "payload": found.payload,
    }
