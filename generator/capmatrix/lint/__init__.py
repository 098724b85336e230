"""Findings on a spec that loads: what only the meaning of the whole shows, each with a payload where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from capmatrix.diagnostics import Code, Diagnostic, Report
from capmatrix.ir.editions import first
from capmatrix.lint.calls import dead_paths, idle_entries, unsaid_lists
from capmatrix.lint.defaults import refused_defaults
from capmatrix.lint.entries import Spec, spec_of
from capmatrix.lint.evidence import missing_evidence, outranked, stale_evidence, unused_fields
from capmatrix.lint.impossible import dead_values, uncallable
from capmatrix.lint.key_order import key_order
from capmatrix.lint.redundant import redundant_rules
from capmatrix.lint.replacements import cycles, lost_replacements, past_sunset, successor_gaps
from capmatrix.lint.texts import yaml_traps

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.spec.document import Document

Check: TypeAlias = Callable[[Spec], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    uncallable,
    dead_values,
    redundant_rules,
    refused_defaults,
    lost_replacements,
    cycles,
    successor_gaps,
    missing_evidence,
    stale_evidence,
    outranked,
    unused_fields,
    yaml_traps,
    key_order,
    past_sunset,
    dead_paths,
    idle_entries,
    unsaid_lists,
)
"""Every check, in the order of its codes."""


def lint(catalog: Catalog, document: Document, report: Report) -> None:
    """Add the findings of every check on the first edition, except those that a decision accepts."""
    spec = spec_of(first(catalog), document, report.lines)
    accepted = {text.text: text for entry in document.decisions for text in entry.texts("accepts")}
    seen: set[object] = set()
    for check in CHECKS:
        for item in check(spec):
            # A finding in a family occurs in each of its models, and is reported once.
            key = (item.code, item.span, item.message)
            if key not in seen and f"{item.code.id} {item.span.file}" not in accepted:
                report.put(item)
            seen |= {key, f"{item.code.id} {item.span.file}"}
    for text, node in accepted.items():
        if text not in seen:
            report.add(
                Code.UNUSED, f"{text!r} is not a finding, so that accepting it has no effect", node.span, "remove it"
            )
