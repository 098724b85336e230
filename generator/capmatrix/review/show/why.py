"""Explain a verdict: the lines of the spec behind each finding, and the smallest repair."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from capmatrix.diagnostics import frame, visible
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.resolve.places import Grounds, grounds
from capmatrix.review.show.wording import message, one_line, truncate
from capmatrix.semantics.advice.advise import Advice, advise
from capmatrix.semantics.payloads.equivalence import Unbounded
from capmatrix.semantics.verdict.interpret import Finding, interpret
from capmatrix.spec.document import Document

VERSION = 1
"""Raised when a key of the JSON form is removed or changes its meaning; new keys may be added without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A finding in words, with the lines and evidence of its constraint."""

    finding: Finding
    says: str
    grounds: Grounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A verdict, explained."""

    payload: Mapping[str, object]
    findings: tuple[Explained, ...]
    advice: Advice | None
    """None if nothing has to change, or if no repair was found."""

    @property
    def valid(self) -> bool:
        """True unless a finding refuses the payload."""
        return not any(finding.finding.refuses for finding in self.findings)

    @property
    def strict(self) -> bool:
        """Whether the strict client accepts it too: the service ignores no field."""
        return self.valid and not any(finding.finding.code in REFUSED_WHEN_STRICT for finding in self.findings)


def why(document: Document, catalog: Catalog, payload: Mapping[str, object]) -> Why:
    """Return the verdict on a payload, explained."""
    model = payload.get(catalog.service.discriminator)
    known = model if isinstance(model, str) and any(item.id == model for item in catalog.models) else ""
    findings = tuple(
        Explained(
            finding=finding,
            says=message(catalog, payload, finding),
            grounds=grounds(document, catalog, known, finding.constraint),
        )
        for finding in interpret(catalog, dict(payload))
    )
    verdict = Why(payload=payload, findings=findings, advice=None)
    if verdict.strict:
        return verdict
    try:
        advice = advise(catalog, payload)
    except Unbounded:
        advice = None
    return Why(payload=payload, findings=findings, advice=advice)


def why_text(why_: Why, catalog: Catalog, lines: Mapping[str, list[str]]) -> str:
    """Return it for a terminal."""
    head = "valid" if why_.strict else "valid, but the strict client refuses it" if why_.valid else "refused"
    parts = [
        f"{head}: {one_line(why_.payload)}",
        *("\n".join(_finding(finding, catalog, lines)) for finding in why_.findings),
    ]
    if not why_.strict:
        parts.append("\n".join(_advice(why_.advice)))
    return "\n\n".join(parts) + "\n"


def _finding(explained: Explained, catalog: Catalog, lines: Mapping[str, list[str]]) -> Iterator[str]:
    severity = "" if explained.finding.refuses else "warning: "
    yield visible(
        f"{severity}{explained.finding.code} at {explained.finding.path or 'the request'}: {truncate(explained.says)}"
    )
    yield visible(f"  constraint {explained.finding.constraint}")
    for place in explained.grounds.places:
        yield visible(f"  {place.span}: {place.says}")
        yield from frame(place.span, lines, "  ")
    for evidence in explained.grounds.evidence:
        yield visible(f"  evidence: {evidence}")
    for decision in catalog.decisions:
        if decision.id in explained.grounds.decisions:
            yield visible(f"  decision {decision.id}: {truncate(decision.because)}")


def _advice(advice: Advice | None) -> Iterator[str]:
    if advice is None:
        yield "no change was found that makes it valid"
        return
    count = len(advice.fields)
    proof = "no smaller one does" if advice.exact else "too many payloads to rule out a smaller one"
    yield f"the smallest change that makes it valid, of {count} field{'s' if count != 1 else ''} ({proof}):"
    for step in advice.steps:
        before, after = (visible(json.dumps(_brief(item), ensure_ascii=False)) for item in (step.before, step.after))
        what = {"add": after, "remove": f"was {before}", "set": f"{before} → {after}"}[step.way]
        yield visible(f"  {step.way:<6}  {step.path}: {what}")
    yield f"as a merge patch: {one_line(advice.patch)}"
    yield f"which gives: {one_line(advice.payload)}"


def _brief(value: object) -> object:
    return f"{value[:40]}…" if isinstance(value, str) and len(value) > 80 else value


def why_document(why_: Why, catalog: Catalog) -> dict[str, Any]:
    """Return it for programs."""
    return {
        "version": VERSION,
        "valid": why_.valid,
        "strict": why_.strict,
        "findings": [_finding_document(finding, catalog) for finding in why_.findings],
        "change": None if why_.advice is None else _advice_document(why_.advice),
    }


def _finding_document(explained: Explained, catalog: Catalog) -> dict[str, Any]:
    decisions = [decision for decision in catalog.decisions if decision.id in explained.grounds.decisions]
    return {
        "code": str(explained.finding.code),
        "field": explained.finding.path,
        "refuses": explained.finding.refuses,
        "message": explained.says,
        "constraint": explained.finding.constraint,
        "places": [asdict(place.span) | {"part": place.part, "says": place.says} for place in explained.grounds.places],
        "evidence": [*explained.grounds.evidence],
        "decisions": [
            {"id": decision.id, "chosen": decision.chosen, "because": decision.because} for decision in decisions
        ],
    }


def _advice_document(advice: Advice) -> dict[str, Any]:
    return {
        "fields": [*advice.fields],
        "exact": advice.exact,
        "steps": [
            {"way": step.way, "path": step.path}
            | ({} if step.way == "add" else {"before": step.before})
            | ({} if step.way == "remove" else {"after": step.after})
            for step in advice.steps
        ],
        "patch": advice.patch,
        "payload": advice.payload,
    }
