"""What is said of a place in a file, whether by a diff or of a spec that is wrong: one form for every tool."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from capmatrix.diagnostics import Code, Diagnostic, Report, visible
from capmatrix.review.payload import clipped, shown, verdicts
from capmatrix.review.upshot import approved
from capmatrix.review.where import seen_from_top
from capmatrix.semantics.change import Change, Class, Severity
from capmatrix.semantics.diff import Diff
from capmatrix.source import Span

Level: TypeAlias = Literal["error", "warning", "note"]
LEVELS: dict[Severity, Level] = {
    "unhandled": "error",
    "breaking": "error",
    "behaviour": "warning",
    "compatible": "note",
    "silent": "note",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a remark is an instance of: a class of changes, or the code of a diagnostic."""

    id: str
    name: str
    meaning: str
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to say about one place."""

    rule: Rule
    span: Span
    """From the top of the repository."""
    title: str
    lines: tuple[str, ...]
    """The message; the first line says it, the others show it."""
    silent: bool = False
    """True of what no caller notices."""
    approval: str = ""
    """Why it is fine that it breaks callers, where somebody stands for that."""
    fingerprint: str
    """Tells it from all others, and stays when lines move or a message is worded otherwise."""


CHANGES: dict[Class, Rule] = {
    one: Rule(
        id=f"diff/{one.word.replace(',', '').replace(' ', '-')}",
        name=one.word,
        meaning=one.meaning,
        level=LEVELS[one.severity],
    )
    for one in Class
}
PROBLEMS: dict[Code, Rule] = {
    one: Rule(
        id=one.id,
        name=one.name.lower().replace("_", " "),
        meaning=f"{one.meaning[:1].upper()}{one.meaning[1:]}.",
        level="error" if Diagnostic(one, "", Span("")).is_error else "warning",
    )
    for one in Code
}


def of_diff(diff: Diff, where: Callable[[str, str], Span]) -> list[Remark]:
    """Return a remark for each change, the most severe first."""
    pairs = [*((one.id, change) for one in diff.models for change in one.changes), *(("", one) for one in diff.service)]
    pairs.sort(key=lambda pair: (pair[1].kind.rank, pair[0]))
    return [_of_change(model, change, where(model, change.subject)) for model, change in pairs]


def _of_change(model: str, change: Change, span: Span) -> Remark:
    subject = "" if change.subject == "model" else f" {change.subject}"
    lines = [f"{model or 'the service'}:{subject} {change.kind.word}: {clipped(change.says)}"]
    if change.witness is not None:
        lines += [shown(change.witness.payload), verdicts(change.witness)]
    lines += [said] if (said := approved(change)) else []
    return Remark(
        rule=CHANGES[change.kind],
        span=span,
        title=visible(f"{model or 'service'}: {change.kind.word}"),
        lines=tuple(visible(line) for line in lines),
        silent=change.kind.severity == "silent",
        approval="" if change.approval is None else change.approval.reason,
        fingerprint=_digest(change.kind.word, model, change.subject),
    )


def of_report(report: Report, top: str) -> list[Remark]:
    """Return a remark for each diagnostic of a spec, errors first, in order of place."""
    return sorted(_of_report(report, top), key=lambda remark: (remark.rule.level != "error", remark.span))


def _of_report(report: Report, top: str) -> Iterator[Remark]:
    again: Counter[tuple[str, ...]] = Counter()
    for item in sorted(dict.fromkeys(report.items), key=lambda item: (item.span, item.code.id, item.message)):
        # What stands in the line, and how often that came before, stays the same when lines are put above it.
        lines = report.lines.get(item.span.file, [])
        text = lines[item.span.line - 1].strip() if 0 < item.span.line <= len(lines) else ""
        key = (item.code.id, item.span.file, text)
        again[key] += 1
        yield Remark(
            rule=PROBLEMS[item.code],
            span=seen_from_top(item.span, top),
            title=f"{item.code.id}: {PROBLEMS[item.code].name}",
            lines=tuple(visible(line) for line in (item.message, item.hint) if line),
            fingerprint=_digest(*key, str(again[key])),
        )


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def rules(remarks: Iterable[Remark]) -> list[Rule]:
    """Return the rules that remarks are instances of, each once."""
    return sorted({remark.rule for remark in remarks}, key=lambda rule: rule.id)
