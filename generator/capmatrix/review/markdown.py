"""A diff as a comment on a pull request: the most severe first, folded per model, below GitHub's limit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from capmatrix.diagnostics import visible
from capmatrix.review.alike import alike
from capmatrix.review.payload import clipped, shown
from capmatrix.review.tally import effect, headline, scope, worst
from capmatrix.semantics.change import SEVERITIES, Change, Class, Severity, Witness
from capmatrix.semantics.diff import Diff, ModelDiff
from capmatrix.semantics.interpret import Finding

MOST = 60_000
"""Bytes of the report: GitHub takes 65,536 characters, and whoever posts it may want to add a line."""
_BLOCK = 12_000
"""Bytes after which a block names no further change, so that one model cannot keep all others out."""
_HEAD, _NAMED = 3, 100
"""Models that change alike: how many the head of their block names, and how many the block."""

_MARKS: dict[Severity, str] = {
    "unhandled": "❓",
    "breaking": "❌",
    "behaviour": "⚠️",
    "compatible": "✅",
    "silent": "▫️",
}
_HARMLESS = re.compile(r"[A-Za-z ,;]*")


def markdown(diff: Diff, most: int = MOST) -> str:
    """Return the report, of at most so many bytes; the least severe is left out first, and counted."""
    blocks: list[tuple[str, Counter[Severity]]] = []
    there: list[Severity] = [one for one in SEVERITIES if any(change.kind.severity == one for change in diff.changes)]
    for count in range(len(there), 0, -1):
        blocks = list(_blocks(diff, there[:count]))
        said = _joined(diff, blocks)
        if len(said.encode()) <= most:
            return said
    room, kept = most - len(_joined(diff, []).encode()), list[tuple[str, Counter[Severity]]]()
    for block in blocks:
        room -= len(block[0].encode()) + 2
        if room < 0:
            break
        kept.append(block)
    return _joined(diff, kept)


def _joined(diff: Diff, blocks: Sequence[tuple[str, Counter[Severity]]]) -> str:
    """Return the report with these blocks, and what is missing in it."""
    total = Counter[Severity](change.kind.severity for change in diff.changes)
    left = total - sum((counts for _, counts in blocks), Counter[Severity]())
    severity = worst(diff)
    mark = f"{_MARKS[severity]} " if severity else ""
    parts = [f"### {mark}{headline(diff)}", _sum(diff, total), *(text for text, _ in blocks)]
    if left:
        parts.append(f"This was too much for one comment: {_counted(left)} left out. `capmatrix diff` shows them all.")
    return "\n\n".join(parts) + "\n"


def _sum(diff: Diff, total: Counter[Severity]) -> str:
    return f"{scope(diff)}. Changes: {_counted(total)}." if total else f"{scope(diff)}."


def _counted(counts: Counter[Severity]) -> str:
    return ", ".join(f"{counts[one]:,} {one}" for one in SEVERITIES if counts[one])


def _blocks(diff: Diff, severities: Sequence[Severity]) -> Iterator[tuple[str, Counter[Severity]]]:
    """Yield a block for the models that change alike, the most severe first, with what is told in it."""
    groups: list[tuple[Sequence[ModelDiff], Sequence[Change]]] = [(one, one[0].changes) for one in alike(diff.models)]
    if diff.service:
        foremost = sum(changes[0].kind.rank <= diff.service[0].kind.rank for _, changes in groups)
        groups.insert(foremost, ((), diff.service))
    for models, changes in groups:
        kept = [change for change in changes if change.kind.severity in severities]
        if kept:
            text, told = _block(models, kept)
            yield text, Counter({one: count * max(1, len(models)) for one, count in told.items()})


def _block(models: Sequence[ModelDiff], changes: Sequence[Change]) -> tuple[str, Counter[Severity]]:
    """Return what was changed in models that change alike, open where callers notice a loss, and how much was told."""
    severity = changes[0].kind.severity
    state = " open" if severity in ("unhandled", "breaking", "behaviour") else ""
    lines = [f"<details{state}><summary>{_MARKS[severity]} {_summary(models)}</summary>", ""]
    if len(models) > _HEAD:
        lines += [f"Alike in {_names(models)}.", ""]
    if len(models) > 1 and any(change.witness for change in changes):
        lines += [f"The payloads are those of {_code(models[0].id)}.", ""]
    subjects: dict[str, list[Change]] = {}
    for change in changes:
        subjects.setdefault(change.subject, []).append(change)
    size, told = 0, Counter[Severity]()
    for same in subjects.values():
        said = list(_told(same))
        size += sum(len(line.encode()) for line in said)
        if told and size > _BLOCK:
            lines.append(f"- and {len(changes) - told.total():,} more changes")
            break
        lines += said
        told.update(change.kind.severity for change in same)
    return "\n".join([*lines, "", "</details>"]), told


def _summary(models: Sequence[ModelDiff]) -> str:
    if not models:
        return "<b>the service as a whole</b>"
    named = ", ".join(f"<code>{_html(model.id)}</code>" for model in models[:_HEAD])
    more = f" and {len(models) - _HEAD:,} more" if len(models) > _HEAD else ""
    same = effect(models[0])
    words = dict.fromkeys(change.kind.word for change in models[0].changes)
    return f"<b>{named}</b>{more}: {', '.join(words) if same == 'accepts the same' else same}"


def _names(models: Sequence[ModelDiff]) -> str:
    more = [f"{len(models) - _NAMED:,} more"] if len(models) > _NAMED else []
    *first, last = [*(_code(model.id) for model in models[:_NAMED]), *more]
    return f"{', '.join(first)} and {last}"


def _told(changes: Sequence[Change]) -> Iterator[str]:
    """Yield what was changed in one place, and what each thing that this does is shown by."""
    subject, says = changes[0].subject, clipped(changes[0].says)
    yield f"- {'the model' if subject == 'model' else _code(subject)}: {_plain(says)}"
    for change in changes:
        own = clipped(change.says)
        more = "" if says.endswith(own) else f" ({_plain(own)})"
        yield f"  - {_MARKS[change.kind.severity]} **{change.kind.word}**{more}{_shown(change)}"


def _shown(change: Change) -> str:
    if change.witness is None:
        return f": {change.kind.meaning[:1].lower()}{change.kind.meaning[1:].removesuffix('.')}"
    payload = _code(shown(change.witness.payload))
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
    return ", ".join(f"{_code(one.code)} at {_code(one.path)}" for one in findings[:3]) + more


def _code(text: str) -> str:
    """Return a code span that any text may stand in: no mention, link or markup comes of what a spec says."""
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    gap = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{gap}{visible(text)}{gap}{fence}" if text else "nothing"


def _plain(text: str) -> str:
    return text if _HARMLESS.fullmatch(text) else _code(text)


def _html(text: str) -> str:
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
