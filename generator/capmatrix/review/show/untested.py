"""Report constraints that no boundary case tests, of a spec or of a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from capmatrix.diagnostics import frame, visible
from capmatrix.ir.catalog import Catalog
from capmatrix.resolve.places import places
from capmatrix.semantics.mutants.coverage import Coverage, Untested, untested
from capmatrix.semantics.mutants.kill import Outcome
from capmatrix.spec.document import Document

VERSION = 1
"""Raised when a key of the JSON form is removed or changes its meaning; new keys may be added without."""
_MOST = 20
"""Most constraints that a comment lists."""
_TITLE = "No boundary case tests these"


def untested_by(old: Catalog, new: Catalog) -> tuple[Untested, ...]:
    """Return the constraints that a change adds or changes and that no boundary case tests."""
    return untested(old, new)


def untested_text(found: Sequence[Untested]) -> str:
    """Return them as lines for a terminal; empty if there are none."""
    lines = [visible(f"  {item.constraint}: {_says(item)}") for item in found]
    return "\n".join(["", f"{_TITLE}:", *lines, ""]) if found else ""


def untested_markdown(found: Sequence[Untested]) -> str:
    """Return them as Markdown; empty if there are none."""
    if not found:
        return ""
    lines = [f"- `{visible(item.constraint).replace('`', '')}`: {_says(item)}" for item in found[:_MOST]]
    more = [f"- … and {len(found) - _MOST} more"] if len(found) > _MOST else []
    return "\n".join(["", f"#### {_TITLE}", "", *lines, *more, ""])


def untested_document(found: Sequence[Untested]) -> list[dict[str, Any]]:
    """Return them for JSON."""
    return [asdict(item) for item in found]


def _says(constraint: Untested) -> str:
    return "other constraints imply it" if constraint.dead else "no payload was found that needs it"


def coverage_text(coverage: Coverage, document: Document, catalog: Catalog, lines: Mapping[str, list[str]]) -> str:
    """Return the counts, and every mutant that no case kills with its lines of the spec."""
    parts = [
        f"{coverage.models} model{'s' if coverage.models != 1 else ''}, {coverage.constraints:,} constraints",
        f"{len(coverage.cases):,} boundary cases, {coverage.refused:,} of them refused",
        f"{len(coverage.outcomes):,} mutants: {coverage.shares}",
        f"{coverage.killed:,} killed, {len(coverage.equivalent):,} equivalent, {len(coverage.survivors):,} neither",
    ]
    for outcome in (*coverage.survivors, *coverage.equivalent):
        parts += ["", *_outcome(outcome, document, catalog, lines)]
    return "\n".join(parts) + "\n"


def _outcome(outcome: Outcome, document: Document, catalog: Catalog, lines: Mapping[str, list[str]]) -> Iterator[str]:
    mutant = outcome.mutant
    verdict = "proven equivalent: no payload distinguishes it" if outcome.equivalent else "no case kills it"
    yield visible(f"{mutant.constraint}, {mutant.change} ({mutant.what}): {verdict}")
    for place in places(document, catalog, mutant.model.id, mutant.constraint):
        yield visible(f"  {place.span}: {place.says}")
        yield from frame(place.span, lines, "  ")


def coverage_document(coverage: Coverage, document: Document, catalog: Catalog) -> dict[str, Any]:
    """Return the same for programs."""

    def named(outcome: Outcome) -> dict[str, Any]:
        mutant = outcome.mutant
        found = places(document, catalog, mutant.model.id, mutant.constraint)
        return {
            "model": mutant.model.id,
            "constraint": mutant.constraint,
            "change": mutant.change,
            "what": mutant.what,
            "places": [asdict(place.span) | {"part": place.part, "says": place.says} for place in found],
        }

    return {
        "version": VERSION,
        "models": coverage.models,
        "constraints": coverage.constraints,
        "cases": len(coverage.cases),
        "mutants": len(coverage.outcomes),
        "told_apart": coverage.killed,
        "equivalent": [named(item) for item in coverage.equivalent],
        "neither": [named(item) for item in coverage.survivors],
    }
