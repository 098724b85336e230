"""A diff for the terminal, the same in one sentence, and the models that satisfy a query as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from capmatrix.diagnostics import visible
from capmatrix.review.release.impact import Upshot, approved, lines
from capmatrix.review.show.wording import clipped, shown, verdicts
from capmatrix.semantics.advice.models import Taker
from capmatrix.semantics.diff.classes import SEVERITIES, Change, Severity
from capmatrix.semantics.diff.compare import Checked, Diff, ModelDiff, Opinion

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


def text(diff: Diff, upshot: Upshot | None = None) -> str:
    """Return the whole report, the most severe first; what it comes to stands at the end."""
    return "\n".join([*_lines(diff), *(lines(upshot) if upshot and diff.changes else ())]) + "\n"


def _lines(diff: Diff) -> Iterator[str]:
    for one in diff.models:
        yield f"{visible(one.id)}: {effect(one)}"
        for change in one.changes:
            yield from _change(change)
        yield ""
    if diff.service:
        yield "the service as a whole"
        for change in diff.service:
            yield from _change(change)
        yield ""
    yield tally(diff)


def _change(change: Change) -> Iterator[str]:
    yield visible(f"  {change.kind.severity:<10}  {change.kind.word}: {change.subject}: {clipped(change.says)}")
    if change.witness is not None:
        yield f"              {shown(change.witness.payload)}"
        yield visible(f"              {verdicts(change.witness)}")
    if said := approved(change):
        yield visible(f"              {said}")


VERSION = 2
"""Goes up when a key of the JSON form goes or means something else; new ones may come without."""
_HEAD = ("model", "provider", "price", "such as")


def table(found: Sequence[Taker], width: int | None = None) -> list[str]:
    """Return the models in columns, the payload that shows each last; cut at `width` where one is given."""
    rows = [_HEAD, *((_name(one), visible(one.model.provider), _price(one), _payload(one)) for one in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    lines = ["  ".join([*(cell.ljust(size) for cell, size in zip(row, widths, strict=False)), row[-1]]) for row in rows]
    return [line if width is None or len(line) <= width else f"{line[: width - 1]}…" for line in lines]


def listing(text: str, found: Sequence[Taker]) -> dict[str, Any]:
    """Return the same for programs."""
    return {"version": VERSION, "query": text, "models": [_document(one) for one in found]}


def _name(one: Taker) -> str:
    stage = one.model.lifecycle.stage
    return visible(one.model.id if stage == "active" else f"{one.model.id} ({stage})")


def _price(one: Taker) -> str:
    pricing = one.model.pricing
    return "unknown" if one.cost is None or pricing is None else one.cost.words(pricing.currency)


def _payload(one: Taker) -> str:
    if one.payload is None:
        return "not decided: there was too much to try"
    return shown({name: value for name, value in one.payload.items() if value != one.model.id})


def _document(one: Taker) -> dict[str, Any]:
    price = None
    if one.cost is not None and one.model.pricing is not None:
        amount, low = (f"{amount.normalize():f}" for amount in (one.cost.high, one.cost.low))
        price = {"amount": amount, "low": low, "currency": one.model.pricing.currency}
    return {
        "id": one.model.id,
        "provider": one.model.provider,
        "families": list(one.model.families),
        "lifecycle": one.model.lifecycle.stage,
        "decided": one.payload is not None,
        "price": price,
        "payload": one.payload,
    }
