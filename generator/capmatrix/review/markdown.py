"""A diff as a comment on a pull request: the most severe first, folded per model, below GitHub's limit."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from capmatrix.review.alike import alike
from capmatrix.review.markup import code, html, plain
from capmatrix.review.payload import clipped, shown
from capmatrix.review.section import section, stands_for
from capmatrix.review.tally import effect, headline, scope, worst
from capmatrix.review.upshot import Upshot
from capmatrix.semantics.change import SEVERITIES, Change, Class, Severity, Witness
from capmatrix.semantics.diff import Diff, ModelDiff
from capmatrix.semantics.interpret import Finding

MOST = 60_000
"""Bytes of the report: GitHub takes 65,536 characters, and whoever posts it may want to add a line."""
_LEAST = 20
"""Bytes that any change takes, so that no more of them need be tried."""
_HEAD, _NAMED = 3, 100
"""Models that change alike: how many the head of their block names, and how many the block."""

_MARKS: dict[Severity, str] = {
    "unhandled": "❓",
    "breaking": "❌",
    "behaviour": "⚠️",
    "compatible": "✅",
    "silent": "▫️",
}


def markdown(diff: Diff, most: int = MOST, upshot: Upshot | None = None) -> str:
    """Return the report, of at most so many bytes; the least severe is left out first, and counted."""
    also = section(diff, upshot) if upshot and diff.changes else []
    groups = _groups(diff)
    # The first change of every model comes before the second of any, so that no model keeps another one out.
    order = sorted(
        (SEVERITIES.index(change.kind.severity), position, number)
        for number, group in enumerate(groups)
        for position, change in enumerate(group.changes)
    )

    def said(count: int) -> str:
        kept: list[list[Change]] = [[] for _ in groups]
        for _, position, number in sorted(order[:count], key=itemgetter(2, 1)):
            kept[number].append(groups[number].changes[position])
        return _joined(diff, groups, kept, also)

    counts = range(min(len(order), most // _LEAST) + 1)
    return said(max(0, bisect_left(counts, True, key=lambda count: len(said(count).encode()) > most) - 1))


@dataclass(frozen=True, slots=True)
class _Group:
    """Models that change alike, or none where the service as a whole changes."""

    models: Sequence[ModelDiff]
    changes: Sequence[Change]

    @property
    def weight(self) -> int:
        return max(1, len(self.models))


def _groups(diff: Diff) -> list[_Group]:
    """Return what changed, the most severe first."""
    groups = [_Group(models, models[0].changes) for models in alike(diff.models)]
    service = [_Group((), diff.service)] if diff.service else []
    return sorted([*groups, *service], key=lambda group: group.changes[0].kind.rank)


def _joined(diff: Diff, groups: Sequence[_Group], kept: Sequence[Sequence[Change]], also: Sequence[str]) -> str:
    """Return the report with these changes of each group, and what is missing in it."""
    total = _count((group, group.changes) for group in groups)
    left = total - _count(zip(groups, kept, strict=True))
    severity = worst(diff)
    parts = [f"### {_MARKS[severity]} {headline(diff)}" if severity else f"### {headline(diff)}"]
    parts.append(f"{scope(diff)}. Changes: {_counted(total)}." if total else f"{scope(diff)}.")
    parts += also
    parts += [_block(group, changes) for group, changes in zip(groups, kept, strict=True) if changes]
    if left:
        parts.append(f"This was too much for one comment: {_counted(left)} left out. `capmatrix diff` shows them all.")
    return "\n\n".join(parts) + "\n"


def _count(groups: Iterable[tuple[_Group, Sequence[Change]]]) -> Counter[Severity]:
    counts: Counter[Severity] = Counter()
    for group, changes in groups:
        for change in changes:
            counts[change.kind.severity] += group.weight
    return counts


def _counted(counts: Counter[Severity]) -> str:
    return ", ".join(f"{counts[one]:,} {one}" for one in SEVERITIES if counts[one])


def _block(group: _Group, changes: Sequence[Change]) -> str:
    """Return what was changed in models that change alike, open where callers notice a loss."""
    models, severity = group.models, changes[0].kind.severity
    state = " open" if severity in ("unhandled", "breaking", "behaviour") else ""
    lines = [f"<details{state}><summary>{_MARKS[severity]} {_summary(models)}</summary>", ""]
    if len(models) > _HEAD:
        lines += [f"Alike in {_names(models)}.", ""]
    if len(models) > 1 and any(change.witness for change in changes):
        lines += [f"The payloads are those of {code(models[0].id)}.", ""]
    subjects: dict[str, list[Change]] = {}
    for change in changes:
        subjects.setdefault(change.subject, []).append(change)
    lines += [line for same in subjects.values() for line in _told(same)]
    if len(changes) < len(group.changes):
        lines.append(f"- and {len(group.changes) - len(changes):,} more changes")
    return "\n".join([*lines, "", "</details>"])


def _summary(models: Sequence[ModelDiff]) -> str:
    if not models:
        return "<b>the service as a whole</b>"
    named = ", ".join(f"<code>{html(model.id)}</code>" for model in models[:_HEAD])
    more = f" and {len(models) - _HEAD:,} more" if len(models) > _HEAD else ""
    same = effect(models[0])
    words = dict.fromkeys(change.kind.word for change in models[0].changes)
    return f"<b>{named}</b>{more}: {', '.join(words) if same == 'accepts the same' else same}"


def _names(models: Sequence[ModelDiff]) -> str:
    more = [f"{len(models) - _NAMED:,} more"] if len(models) > _NAMED else []
    *first, last = [*(code(model.id) for model in models[:_NAMED]), *more]
    return f"{', '.join(first)} and {last}"


def _told(changes: Sequence[Change]) -> Iterator[str]:
    """Yield what was changed in one place, and what each thing that this does is shown by."""
    subject, says = changes[0].subject, clipped(changes[0].says)
    name = "the model" if subject == "model" else code(subject)
    if len(changes) == 1 and changes[0].kind.severity == "silent":
        yield f"- {_MARKS['silent']} **{changes[0].kind.word}** {name}: {plain(says)}"
        return
    yield f"- {name}: {plain(says)}"
    for change in changes:
        own = clipped(change.says)
        more = "" if says.endswith(own) else f" ({plain(own)})"
        yield f"  - {_MARKS[change.kind.severity]} **{change.kind.word}**{more}{stands_for(change)}{_shown(change)}"


def _shown(change: Change) -> str:
    if change.witness is None:
        return f": {change.kind.meaning[:1].lower()}{change.kind.meaning[1:].removesuffix('.')}"
    payload = code(shown(change.witness.payload))
    if change.kind is Class.PRICE:
        return f", for example of {payload}"
    return f": {payload} {_verdict(change.kind, change.witness)}"


def _verdict(kind: Class, witness: Witness) -> str:
    """Return what was and is said of a payload, as the rest of a sentence."""
    before, after = ([one for one in side if one.refuses] for side in (witness.before, witness.after))
    if before and not after:
        return f"is taken now; it was refused: {_findings(before)}"
    if after and not before:
        return f"is refused now: {_findings(after)}"
    gone = [one for one in witness.before if one not in witness.after]
    come = [one for one in witness.after if one not in witness.before]
    if kind is Class.CLIENT_REFUSES and come:
        return f"is refused by the strict client now: {_findings(come)}"
    if kind is Class.CLIENT_TAKES and gone:
        return f"is taken by the strict client now; it refused: {_findings(gone)}"
    said = [f"with {_findings(come)}"] if come else []
    said += [f"without {_findings(gone)}"] if gone else []
    return f"is taken as before, now {' and '.join(said)}" if said else "is taken as before"


def _findings(findings: Sequence[Finding]) -> str:
    more = f" and {len(findings) - 3} more" if len(findings) > 3 else ""
    return ", ".join(f"{code(one.code)} at {code(one.path)}" for one in findings[:3]) + more
