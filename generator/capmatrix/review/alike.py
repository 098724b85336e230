"""Models that change alike: what is done to a family is read once."""

from __future__ import annotations

from collections.abc import Iterable

from capmatrix.semantics.change import Change
from capmatrix.semantics.diff import ModelDiff
from capmatrix.semantics.interpret import Finding


def alike(models: Iterable[ModelDiff]) -> list[tuple[ModelDiff, ...]]:
    """Return the models in groups of which the same is said, payloads aside, each where its first one stood."""
    groups: dict[object, list[ModelDiff]] = {}
    for one in models:
        groups.setdefault((one.exact, *map(_said, one.changes)), []).append(one)
    return [tuple(group) for group in groups.values()]


def _said(change: Change) -> object:
    seen = change.witness
    verdicts = None if seen is None else (_findings(seen.before), _findings(seen.after))
    stands = None if change.approval is None else (change.approval.cause, change.approval.reason)
    return change.kind, change.subject, change.says, verdicts, stands


def _findings(findings: tuple[Finding, ...]) -> object:
    return tuple((finding.code, finding.path) for finding in findings)
