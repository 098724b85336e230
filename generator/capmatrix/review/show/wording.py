"""Findings and verdicts in words, and payloads short enough to be read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from capmatrix.diagnostics import did_you_mean, did_you_mean_id, visible
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Field
from capmatrix.ir.policy import Code, of_dropped
from capmatrix.ir.rules import constrained_fields
from capmatrix.semantics.diff.attributes import find, named_in
from capmatrix.semantics.diff.classes import Witness
from capmatrix.semantics.verdict.interpret import Finding

LONGEST = 80
"""Most characters of a text in a payload in a report."""
LONGEST_CHANGE = 400
"""Most characters of the description of a change."""


def truncate(text: str) -> str:
    """Return a description, cut after `LONGEST_CHANGE` characters."""
    return visible(text if len(text) <= LONGEST_CHANGE else f"{text[:LONGEST_CHANGE]}…")


def one_line(payload: Mapping[str, object]) -> str:
    """Return a payload on one line, long texts cut."""
    return visible(json.dumps(_cut(payload), ensure_ascii=False))


def verdict(findings: tuple[Finding, ...]) -> str:
    """Return a verdict in a few words: its errors, else its warnings."""
    refusing = [finding for finding in findings if finding.refuses]
    listed = ", ".join(f"{finding.code} at {finding.path}" for finding in (refusing or findings)[:3])
    if refusing:
        return f"refused ({listed})"
    return f"accepted ({listed})" if listed else "accepted"


def verdicts(witness: Witness) -> str:
    """Return the verdicts on a payload before and after."""
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


def message(catalog: Catalog, payload: object, finding: Finding) -> str:
    """Return a finding in words: the sentence of its rule, or a phrase about its field."""
    model = next((model for model in catalog.models if finding.constraint.startswith(f"{model.id}/")), None)
    match finding.code:
        case Code.UNKNOWN_MODEL:
            name = payload.get(finding.path) if isinstance(payload, dict) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
            close = did_you_mean_id(name, [known.id for known in catalog.models]) if isinstance(name, str) else ""
            date = f" (as of {catalog.as_of})" if catalog.as_of else ""
            return f"is not in this matrix{date}{f'; {close}' if close else ''}"
        case Code.REMOVED_MODEL | Code.DEPRECATED_MODEL:
            assert model is not None
            if "/formerly/" in finding.constraint:
                return f"is the former id of {model.id}"
            life, successor = model.lifecycle, model.lifecycle.successor
            deprecated = f"is {prose.dated('deprecated', life.deprecated, life.sunset)}"
            stage = "has been removed" if finding.code is Code.REMOVED_MODEL else deprecated
            return f"{model.id} {stage}{f'; its successor is {successor}' if successor else ''}"
        case Code.UNKNOWN_FIELD | Code.UNSUPPORTED_FIELD | Code.UNSUPPORTED_MEDIA:
            return _unlisted(finding, model, of_dropped(catalog.service))
        case _:
            pass
    subject = None if model is None else _subject(finding.constraint.removeprefix(f"{model.id}/"))
    part = find(model, subject) if model and subject else None
    if model is None or subject is None or part is None:
        return "is not a JSON object"
    if isinstance(part, Field):
        return _of_field(finding, part)
    scope = subject.rpartition("rule/")[0]
    fields = [field for name in constrained_fields(part) if (field := named_in(model, scope, name)) is not None]
    return prose.plain(prose.explained(part, fields))


def _subject(constraint: str) -> str:
    front, slash, rule = constraint.rpartition("rule/")
    return constraint if slash and (not front or front.endswith("/")) and rule else constraint.rpartition("/")[0]


def _unlisted(finding: Finding, model: Model | None, then: str) -> str:
    listed = [name for field in (model.fields if model else ()) for name in (field.name, *field.aliases)]
    close = did_you_mean(finding.path.rpartition(".")[2], listed) if "." not in finding.path else ""
    text = {
        Code.UNKNOWN_FIELD: f"is not a known field; {then}",
        Code.UNSUPPORTED_FIELD: f"is not a field of this model; {then}",
    }.get(finding.code, "is media that this model does not take")
    return f"{text}{f'; {close}' if close else ''}"


def _of_field(finding: Finding, field: Field) -> str:
    match finding.code:
        case Code.MISSING_FIELD:
            return f"is required: {prose.plain(prose.requirement(field.kind))}"
        case Code.DEPRECATED_FIELD:
            return f"is a legacy field; use {field.replaced_by}"
        case Code.CONFLICT:
            return f"is another spelling of {field.name} and has another value"
        case Code.REDUNDANT_MEDIA:
            return prose.plain(prose.same_input((field.name, *field.aliases)))
        case _:
            return f"must be {prose.plain(prose.requirement(field.kind))}"
