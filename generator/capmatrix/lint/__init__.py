"""Findings on a spec that loads: what only the meaning of the whole shows, each with a payload where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from capmatrix.diagnostics import Code, Diagnostic, Report
from capmatrix.lint.defaults import refused_defaults
from capmatrix.lint.entries import Written, written
from capmatrix.lint.evidence import outranked, stale, ungrounded, unused_fields
from capmatrix.lint.impossible import dead_values, uncallable
from capmatrix.lint.key_order import key_order
from capmatrix.lint.redundant import redundant_rules
from capmatrix.lint.replacements import circles, lost_replacements, successor_gaps
from capmatrix.lint.texts import traps

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.spec.document import Document

Check: TypeAlias = Callable[[Written], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    uncallable,
    dead_values,
    redundant_rules,
    refused_defaults,
    lost_replacements,
    circles,
    successor_gaps,
    ungrounded,
    stale,
    outranked,
    unused_fields,
    traps,
    key_order,
)
"""Every check, in the order of its codes."""


def lint(catalog: Catalog, document: Document, report: Report) -> None:
    """Add the findings of every check, except those that a decision accepts."""
    spec = written(catalog, document, report.lines)
    meant = {text.text: text for entry in document.decisions for text in entry.texts("accepts")}
    seen: set[object] = set()
    for check in CHECKS:
        for item in check(spec):
            # What stands in a family shows in each of its models, and is said once.
            said = (item.code, item.span, item.message)
            if said not in seen and f"{item.code.id} {item.span.file}" not in meant:
                report.put(item)
            seen |= {said, f"{item.code.id} {item.span.file}"}
    for text, node in meant.items():
        if text not in seen:
            report.add(
                Code.UNUSED, f"{text!r} is not a finding, so that accepting it has no effect", node.span, "remove it"
            )
