"""Annotations as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from capmatrix.review.show.annotations import Annotation, Rule, rules
from capmatrix.source import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST = 25_000
"""Most results of a run that GitHub accepts; it shows 5,000, so the most severe come first."""
_KEY = "capmatrix/v1"
"""Name of our fingerprints; the number is raised when they distinguish differently."""


def sarif(annotations: Sequence[Annotation]) -> dict[str, Any]:
    """Return a log of one run; a notification counts the results beyond the limit."""
    known = rules(annotations)
    index = {rule: number for number, rule in enumerate(known)}
    left = len(annotations) - MOST
    notes = [{"level": "warning", "message": {"text": f"{left:,} more were left out."}}] if left > 0 else []
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "capmatrix",
                        "semanticVersion": version("capmatrix"),
                        "rules": [_rule(rule) for rule in known],
                    }
                },
                "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notes}],
                "columnKind": "unicodeCodePoints",
                "results": [_result(annotation, index[annotation.rule]) for annotation in annotations[:MOST]],
            }
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.name.replace(",", "").split()),
        "shortDescription": {"text": f"{rule.name[:1].upper()}{rule.name[1:]}."},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": rule.meaning},
        "defaultConfiguration": {"level": rule.level},
    }


def _result(annotation: Annotation, index: int) -> dict[str, Any]:
    related = [
        {"id": number, "message": {"text": label.says}, **_place(label.span)}
        for number, label in enumerate(annotation.related)
    ]
    return {
        "ruleId": annotation.rule.id,
        "ruleIndex": index,
        "level": annotation.rule.level,
        "message": {"text": "\n".join(annotation.lines)},
        "locations": [_place(annotation.span)],
        "relatedLocations": related,
        "partialFingerprints": {_KEY: annotation.fingerprint},
    } | ({"suppressions": [{"kind": "external", "justification": annotation.approval}]} if annotation.approval else {})


def _place(span: Span) -> dict[str, Any]:
    file = {"uri": quote(span.file), "uriBaseId": "%SRCROOT%"}
    if span.file.startswith(("/", "../")):
        file = {"uri": Path(span.file).absolute().as_uri()}
    # GitHub shows only results with a line.
    region = {"startLine": max(span.line, 1)}
    if span.line:
        column = max(span.column, 1)
        region |= {"startColumn": column, "endColumn": column + span.length}
    return {"physicalLocation": {"artifactLocation": file, "region": region}}
