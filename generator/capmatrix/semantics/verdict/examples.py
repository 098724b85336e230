"""Check that the examples and defaults of a spec are valid by its own rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code as Problem
from capmatrix.diagnostics import Report
from capmatrix.ir import kinds
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, WARNINGS, Code
from capmatrix.semantics.verdict.interpret import accepts, interpret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field, Kind
    from capmatrix.source import Span
    from capmatrix.spec.document import Document, Entry

_OF_THE_VALUE = frozenset({Code.WRONG_TYPE, Code.NOT_ALLOWED, Code.OUT_OF_RANGE, Code.BAD_FORMAT, Code.TOO_LARGE})


def check_examples(catalog: Catalog, document: Document, report: Report) -> None:
    """Report every example that its model refuses, and every default that its field refuses."""
    files = {entry.text("id", entry.name.text): entry for entry in document.models}
    for model in catalog.models:
        if model.lifecycle.stage == "removed":
            continue
        alone = replace(catalog, models=(model,))  # so that it need not be found among all others
        _examples(alone, model, files[model.id], report)
        _defaults(alone, model, files[model.id], report)


def _examples(catalog: Catalog, model: Model, entry: Entry, report: Report) -> None:
    for number, example in enumerate(model.examples):
        span = entry.place("example") if "example" in entry.nodes else entry.entries("examples")[number].span
        for finding in interpret(catalog, {catalog.service.discriminator: model.id, **example}):
            if finding.code not in WARNINGS or finding.code in REFUSED_WHEN_STRICT:
                message = f"the example is not valid: {finding.code} at {finding.path}"
                report.add(Problem.BAD_EXAMPLE, message, span, f"the constraint is {finding.constraint}")


def _defaults(catalog: Catalog, model: Model, entry: Entry, report: Report) -> None:
    spans = {field.name.text: field.place("default") for field in entry.entries("fields")}
    for path, kind, default, payload in _each_default(model.fields):
        if accepts(kind, default):  # as nearly all are
            continue
        wrong = [
            finding
            for finding in interpret(catalog, {catalog.service.discriminator: model.id, **payload})
            if finding.code in _OF_THE_VALUE and finding.path == path
        ]
        for finding in wrong:
            span: Span = spans.get(path.partition(".")[0], entry.span)
            message = f"the default of {path!r} in {model.id!r} is not valid: {finding.code}"
            report.add(Problem.BAD_DEFAULT, message, span, f"the constraint is {finding.constraint}")


def _each_default(fields: tuple[Field, ...]) -> Iterator[tuple[str, Kind, Json, dict[str, Json]]]:
    """Yield the path of every field with a default, its kind, the default, and a payload that has only that."""
    for field in fields:
        if field.default is not None:
            yield field.name, field.kind, field.default.value, {field.name: field.default.value}
        if isinstance(field.kind, kinds.Group):
            for path, kind, default, inner in _each_default(field.kind.fields):
                yield f"{field.name}.{path}", kind, default, {field.name: inner}
