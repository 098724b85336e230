"""Annotations: a change or a diagnostic at a line of a file, also as workflow commands of GitHub."""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from capmatrix.diagnostics import Code, Diagnostic, Label, Report, visible
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog
from capmatrix.resolve.places import places
from capmatrix.review.release.impact import approved
from capmatrix.review.show.wording import one_line, truncate, verdicts
from capmatrix.semantics.diff.classes import Change, ChangeClass, Severity
from capmatrix.semantics.diff.compare import Diff
from capmatrix.source import Span
from capmatrix.spec.document import Document


@dataclass(frozen=True, slots=True)
class Source:
    """A spec as catalog and as document, and the path of its folder in the repository."""

    top: str
    """Path from the top of the repository, of the folder or of a stored catalog."""
    catalog: Catalog
    document: Document | None
    """None for a stored catalog, which has no lines to point at."""


def locate(old: Source, new: Source, model: str, subject: str) -> Span:
    """Return the place of a subject of a model (of the service if `model` is empty), from the repository's top.

    Of several lines the most specific; for a removed part, its former file.
    """
    for side in (new, old):
        if side.document is None:
            return Span(side.top)
        found = places(side.document, side.catalog, model, subject)
        if found:
            # Lines of the old file do not exist in the new file.
            span = found[0].span if side is new else Span(found[0].span.file)
            return seen_from_top(span, side.top)
    return seen_from_top(Span("service.yaml"), new.top)


def seen_from_top(span: Span, top: str) -> Span:
    """Return a place in a spec as a place in the repository."""
    return replace(span, file=posixpath.normpath(posixpath.join(top, span.file)))


Level: TypeAlias = Literal["error", "warning", "note"]
LEVELS: dict[Severity, Level] = {
    "unhandled": "error",
    "danger": "error",
    "breaking": "error",
    "behaviour": "warning",
    "compatible": "note",
    "silent": "note",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The sort of an annotation: a class of change, or the code of a diagnostic."""

    id: str
    name: str
    meaning: str
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A message at a place."""

    rule: Rule
    span: Span
    """From the top of the repository."""
    title: str
    lines: tuple[str, ...]
    """The message; the first line is its summary."""
    related: tuple[Label, ...] = ()
    """Further places that help to understand it, from the top too."""
    silent: bool = False
    """Whether no caller can notice the change."""
    approval: str = ""
    """The approval in words, if there is one."""
    fingerprint: str
    """Identifies it, also after lines move or its message is reworded."""


CHANGES: dict[ChangeClass, Rule] = {
    item: Rule(
        id=f"diff/{item.word.replace(',', '').replace(' ', '-')}",
        name=item.word,
        meaning=item.meaning,
        level=LEVELS[item.severity],
    )
    for item in ChangeClass
}
PROBLEMS: dict[Code, Rule] = {
    item: Rule(
        id=item.id,
        name=item.name.lower().replace("_", " "),
        meaning=f"{item.meaning[:1].upper()}{item.meaning[1:]}.",
        level="error" if Diagnostic(item, "", Span("")).is_error else "warning",
    )
    for item in Code
}


def diff_annotations(diff: Diff, where: Callable[[str, str], Span]) -> list[Annotation]:
    """Return an annotation for each change, the most severe first; one for a change that models share at one place."""
    groups: dict[object, list[str]] = {}
    first: dict[object, tuple[Change, Span]] = {}
    for model, change in sorted(diff.of_models, key=lambda pair: (pair[1].kind.rank, pair[0])):
        span = where(model, change.subject)
        same = (
            change.kind,
            change.subject,
            change.says,
            span,
            None if change.approval is None else change.approval.reason,
        )
        groups.setdefault(same, []).append(model)
        first.setdefault(same, (change, span))
    return [_change_annotation(models, *first[same]) for same, models in groups.items()]


def _change_annotation(models: Sequence[str], change: Change, span: Span) -> Annotation:
    """Return the annotation of a change with the payload of the first model."""
    model = models[0] or "the service"
    more = f" and {len(models) - 1} more" if len(models) > 1 else ""
    subject = "" if change.of_whole or change.of_rule else f" {change.subject}"
    lines = [f"{model}{more}:{subject} {change.kind.word}: {truncate(change.says)}"]
    if change.witness is not None:
        lines += [one_line(change.witness.payload), verdicts(change.witness)]
    lines += [approval] if (approval := approved(change)) else []
    return Annotation(
        rule=CHANGES[change.kind],
        span=span,
        title=visible(f"{model.removeprefix('the ')}{more}: {change.kind.word}"),
        lines=tuple(visible(line) for line in lines),
        silent=change.kind.severity == "silent",
        approval="" if change.approval is None else change.approval.reason,
        fingerprint=_digest(change.kind.word, models[0], change.subject),
    )


def report_annotations(report: Report, top: str) -> list[Annotation]:
    """Return an annotation for each diagnostic of a spec, errors first, in order of place."""
    return sorted(
        _report_annotation(report, top), key=lambda annotation: (annotation.rule.level != "error", annotation.span)
    )


def _report_annotation(report: Report, top: str) -> Iterator[Annotation]:
    again: Counter[tuple[str, ...]] = Counter()
    for item in sorted(dict.fromkeys(report.items), key=lambda item: (item.span, item.code.id, item.message)):
        # The text of the line and the number of earlier equal lines do not change when lines are added above.
        lines = report.lines.get(item.span.file, [])
        text = lines[item.span.line - 1].strip() if 0 < item.span.line <= len(lines) else ""
        key = (item.code.id, item.span.file, text)
        again[key] += 1
        yield Annotation(
            rule=PROBLEMS[item.code],
            span=seen_from_top(item.span, top),
            title=f"{item.code.id}: {PROBLEMS[item.code].name}",
            lines=tuple(visible(line) for line in (item.message, item.witness, item.hint) if line),
            related=tuple(Label(seen_from_top(each.span, top), visible(each.says)) for each in item.also),
            fingerprint=_digest(*key, str(again[key])),
        )


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def rules(annotations: Iterable[Annotation]) -> list[Rule]:
    """Return the rules of the annotations, without repeats."""
    return sorted({annotation.rule for annotation in annotations}, key=lambda rule: rule.id)


MOST = 10
"""Most annotations of one level that GitHub shows for a step; it drops the rest silently."""
_KINDS: dict[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}


def commands(annotations: Sequence[Annotation]) -> str:
    """Return a line for each annotation that callers can notice; the last line of a level counts those left out."""
    lines: list[str] = []
    for level, kind in _KINDS.items():
        of_kind = [annotation for annotation in annotations if _level(annotation) == level and not annotation.silent]
        shown = of_kind if len(of_kind) <= MOST else of_kind[: MOST - 1]
        lines += [_command(kind, annotation) for annotation in shown]
        if len(shown) < len(of_kind):
            lines.append(f"::{kind} title=capmatrix::and {len(of_kind) - len(shown):,} more of this kind")
    return "".join(f"{line}\n" for line in lines)


def _level(annotation: Annotation) -> Level:
    """Return the level of an annotation: an approved change is no error."""
    return "note" if annotation.approval else annotation.rule.level


def _command(kind: str, annotation: Annotation) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(annotation))
    return f"::{kind} {properties}::{_data(chr(10).join(annotation.lines))}"


def _properties(annotation: Annotation) -> Iterator[tuple[str, str]]:
    span = annotation.span
    yield "file", span.file
    if span.line:
        yield "line", str(span.line)
        yield "col", str(max(span.column, 1))
    yield "title", annotation.title


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
