"""A diff, or the findings of a spec, as JSON with a schema version."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import lru_cache
from typing import Any, cast

from capmatrix.diagnostics import Report
from capmatrix.review.release.impact import Impact, document_keys
from capmatrix.review.show.annotations import seen_from_top
from capmatrix.review.show.terminal import worst
from capmatrix.semantics.diff.classes import Change, Witness
from capmatrix.semantics.diff.compare import Diff
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.verdict.interpret import Finding
from capmatrix.source import Span

VERSION = 2
"""Of a diff: raised when a key is removed or changes its meaning; new keys and classes may be added without."""
PROBLEMS_VERSION = 1
"""The same of the problems of a spec."""


def document(diff: Diff, impact: Impact | None = None) -> dict[str, Any]:
    """Return the complete report as dicts, lists and scalars."""
    severities = [change.kind.severity for change in diff.changes]
    return {
        "version": VERSION,
        "worst": worst(diff),
        "danger": "danger" in severities,
        "breaking": any(change.kind.needs_approval for change in diff.changes),
        "unhandled": severities.count("unhandled"),
        "compared": diff.compared,
        "cross_check": None
        if diff.checked is None
        else {"by": diff.checked.by, "models": dict(sorted(diff.checked.opinions.items()))},
        "models": [
            {
                "id": model.id,
                "effect": model.effect,
                "exact": model.exact,
                "changes": [_change(change) for change in model.changes],
            }
            for model in diff.models
        ],
        "service": [_change(change) for change in diff.service],
    } | (document_keys(impact, diff) if impact else {})


def problems(report: Report, top: str) -> dict[str, Any]:
    """Return the problems of a spec in order of place, as dicts, lists and scalars; paths start at the top."""
    return {
        "version": PROBLEMS_VERSION,
        "more": report.more,
        "problems": [
            {
                "code": item.code.id,
                "severity": "error" if item.is_error else "warning",
                "message": item.message,
                "hint": item.hint,
                "witness": item.witness or None,
                **_place(item.span, top),
                "also": [{"says": label.says, **_place(label.span, top)} for label in item.also],
                "mendable": bool(item.fix),
            }
            for item in sorted(dict.fromkeys(report.items), key=lambda item: (item.span, item.code.id, item.message))
        ],
    }


def _place(span: Span, top: str) -> dict[str, Any]:
    file = seen_from_top(span, top).file
    return {"file": file, "line": span.line, "column": span.column, "length": span.length}


def _change(change: Change) -> dict[str, Any]:
    return {
        "class": change.kind.word,
        "severity": change.kind.severity,
        "subject": change.subject,
        "says": change.says,
        "witness": None if change.witness is None else _witness(change.witness),
        "rows": [list(row) for row in change.rows],
        "fingerprint": change.fingerprint or None,
        "approval": None if change.approval is None else asdict(change.approval),
    }


def _witness(witness: Witness) -> dict[str, Any]:
    sides = {"before": witness.before, "after": witness.after}
    return {"payload": in_pieces(dict(witness.payload))} | {
        side: [_finding(item) for item in findings] for side, findings in sides.items()
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {"code": str(finding.code), "field": finding.path, "constraint": finding.constraint}


_RUN = re.compile(r"(.)\1{99,}", re.DOTALL)


def in_pieces(value: object) -> object:
    """Return a JSON value whose large texts are written as pieces: `{"$text": [["data:,", 1], ["A", 5000]]}`."""
    match value:
        case str() if is_heavy(value):
            return {"$text": [list(piece) for piece in _pieces(value)]}
        case list():
            return [in_pieces(item) for item in cast("list[object]", value)]
        case dict():
            return {name: in_pieces(item) for name, item in cast("dict[str, object]", value).items()}
        case _:
            return value


@lru_cache(maxsize=8)  # the payloads of a report share their large texts
def _pieces(text: str) -> tuple[tuple[str, int], ...]:
    pieces: list[tuple[str, int]] = []
    at = 0
    for run in _RUN.finditer(text):
        pieces += [(text[at : run.start()], 1)] if run.start() > at else []
        pieces.append((run[1], run.end() - run.start()))
        at = run.end()
    return (*pieces, *([(text[at:], 1)] if at < len(text) else []))
