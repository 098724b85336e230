"""Payloads and findings as reports show them: whole for programs, cut where nobody would read on for people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from capmatrix.diagnostics import visible
from capmatrix.semantics.change import Witness
from capmatrix.semantics.interpret import Finding

LONGEST = 80
"""Characters of one text in a payload that a reader is shown."""
MOST = 400
"""Characters of what one change says."""


def clipped(text: str) -> str:
    """Return what a change says, or the beginning of it where nobody would read on."""
    return visible(text if len(text) <= MOST else f"{text[:MOST]}…")


def shown(payload: Mapping[str, object]) -> str:
    """Return a payload on one line, long texts cut."""
    return visible(json.dumps(_cut(payload), ensure_ascii=False))


def verdict(findings: tuple[Finding, ...]) -> str:
    """Return a verdict in a few words: what refuses, else what is remarked."""
    refusing = [finding for finding in findings if finding.refuses]
    said = ", ".join(f"{finding.code} at {finding.path}" for finding in (refusing or findings)[:3])
    if refusing:
        return f"refused ({said})"
    return f"accepted ({said})" if said else "accepted"


def verdicts(witness: Witness) -> str:
    """Return what was and is said of a payload."""
    before, after = verdict(witness.before), verdict(witness.after)
    return f"{before}, as before" if before == after else f"{before} → {after}"


def _cut(value: object) -> object:
    match value:
        case str() if len(value) > LONGEST:
            return f"{value[:40]}… ({len(value):,} characters)"
        case list():
            return [_cut(item) for item in cast("list[object]", value)]
        case dict():
            return {name: _cut(item) for name, item in cast("dict[str, object]", value).items()}
        case _:
            return value
