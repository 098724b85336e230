"""Report constraints that no boundary case tests, of a spec or of a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from capmatrix.diagnostics import frame, visible
from capmatrix.ir.catalog import Catalog
from capmatrix.resolve.places import places
from capmatrix.semantics.mutants.coverage import Indistinct, Proof, indistinct
from capmatrix.semantics.mutants.kill import Outcome
from capmatrix.spec.document import Document

VERSION = 1
"""Goes up when a key of the JSON form goes or means something else; new ones may come without."""
_MOST = 20
"""Constraints that a comment names."""
_TITLE = "No case tells these from their absence"


def untold_by(old: Catalog, new: Catalog) -> tuple[Indistinct, ...]:
    """Return the constraints that a change adds or changes and that no case tells from their absence."""
    return indistinct(old, new)


def untold_text(found: Sequence[Indistinct]) -> str:
    """Return what a diff for a terminal says of them; nothing where there are none."""
    lines = [visible(f"  {item.constraint}: {_says(item)}") for item in found]
    return "\n".join(["", f"{_TITLE}:", *lines, ""]) if found else ""


def untold_markdown(found: Sequence[Indistinct]) -> str:
    """Return what a comment says of them; nothing where there are none."""
    if not found:
        return ""
    lines = [f"- `{visible(item.constraint).replace('`', '')}`: {_says(item)}" for item in found[:_MOST]]
    more = [f"- … and {len(found) - _MOST} more"] if len(found) > _MOST else []
    return "\n".join(["", f"#### {_TITLE}", "", *lines, *more, ""])


def untold_document(found: Sequence[Indistinct]) -> list[dict[str, Any]]:
    """Return what a program is told of them."""
    return [asdict(item) for item in found]


def _says(constraint: Indistinct) -> str:
    return (
        "other constraints refuse the same already"
        if constraint.dead
        else "no payload was found that shows what it does"
    )


def proof_text(proof: Proof, document: Document, catalog: Catalog, lines: Mapping[str, list[str]]) -> str:
    """Return the figures of a proof, and every constraint that is not told apart with its lines of the spec."""
    parts = [
        f"{proof.models} model{'s' if proof.models != 1 else ''}, {proof.constraints:,} constraints",
        f"{len(proof.cases):,} boundary cases, {proof.refused:,} of them refused",
        f"{len(proof.outcomes):,} mutants: {proof.shares}",
        f"{proof.told:,} told apart, {len(proof.dead):,} proven equivalent, {len(proof.left):,} neither",
    ]
    for outcome in (*proof.left, *proof.dead):
        parts += ["", *_outcome(outcome, document, catalog, lines)]
    return "\n".join(parts) + "\n"


def _outcome(outcome: Outcome, document: Document, catalog: Catalog, lines: Mapping[str, list[str]]) -> Iterator[str]:
    mutant = outcome.mutant
    said = "no payload at all tells it apart" if outcome.equivalent else "no case tells it apart"
    yield visible(f"{mutant.constraint}, {mutant.change} ({mutant.what}): {said}")
    for place in places(document, catalog, mutant.model.id, mutant.constraint):
        yield visible(f"  {place.span}: {place.says}")
        yield from frame(place.span, lines, "  ")


def proof_document(proof: Proof, document: Document, catalog: Catalog) -> dict[str, Any]:
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
        "models": proof.models,
        "constraints": proof.constraints,
        "cases": len(proof.cases),
        "mutants": len(proof.outcomes),
        "told_apart": proof.told,
        "equivalent": [named(item) for item in proof.dead],
        "neither": [named(item) for item in proof.left],
    }
