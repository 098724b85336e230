"""Findings, kinds and rules in words, and payloads short enough to be read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import assert_never, cast

from capmatrix.diagnostics import did_you_mean, visible
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
    canonical,
)
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.semantics.diff.attributes import find
from capmatrix.semantics.diff.classes import Witness
from capmatrix.semantics.verdict.interpret import Finding

LONGEST = 80
"""Characters of one text in a payload that a reader is shown."""
LONGEST_CHANGE = 400
"""Characters of what one change says."""


def clipped(text: str) -> str:
    """Return what a change says, or the beginning of it where nobody would read on."""
    return visible(text if len(text) <= LONGEST_CHANGE else f"{text[:LONGEST_CHANGE]}…")


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


SHOWN_VALUES = 12
"""Values that are written out; of more, the rest are counted."""
_FORMS = {"url": "an https URL", "data": "a base64 data URL", "library": "the id of an asset"}


def message(catalog: Catalog, payload: object, finding: Finding) -> str:
    """Return what a finding says, in a sentence without its subject."""
    model = next((one for one in catalog.models if finding.constraint.startswith(f"{one.id}/")), None)
    match finding.code:
        case Code.UNKNOWN_MODEL:
            name = payload.get(finding.path) if isinstance(payload, dict) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
            close = did_you_mean(name, [one.id for one in catalog.models]) if isinstance(name, str) else ""
            return f"names no model{f'; {close}' if close else ''}"
        case Code.REMOVED_MODEL | Code.DEPRECATED_MODEL:
            successor = model.lifecycle.successor if model else None
            return f"the model is {finding.code.split('_')[0]}{f'; its successor is {successor}' if successor else ''}"
        case Code.UNKNOWN_FIELD | Code.UNSUPPORTED_FIELD | Code.UNSUPPORTED_MEDIA:
            return _stranger(finding, model)
        case _:
            part = None if model is None else find(model, _subject(finding.constraint.removeprefix(f"{model.id}/")))
    if isinstance(part, Field):
        return _of_field(finding, part)
    return "is no JSON object" if part is None else sentence(part)


def _subject(constraint: str) -> str:
    front, slash, rule = constraint.rpartition("rule/")
    return constraint if slash and (not front or front.endswith("/")) and rule else constraint.rpartition("/")[0]


def _stranger(finding: Finding, model: Model | None) -> str:
    taken = [name for field in (model.fields if model else ()) for name in (field.name, *field.aliases)]
    close = did_you_mean(finding.path.rpartition(".")[2], taken) if "." not in finding.path else ""
    said = {
        Code.UNKNOWN_FIELD: "is a field that nobody knows: the service would ignore it",
        Code.UNSUPPORTED_FIELD: "is no field of this model: the service would ignore it",
    }.get(finding.code, "is media that this model does not take")
    return f"{said}{f'; {close}' if close else ''}"


def _of_field(finding: Finding, field: Field) -> str:
    match finding.code:
        case Code.MISSING_FIELD:
            return f"must be given: {takes(field.kind)}"
        case Code.DEPRECATED_FIELD:
            return f"is a legacy field: use {field.replaced_by}"
        case Code.CONFLICT:
            return f"says something else than another spelling of {field.name}"
        case Code.REDUNDANT_MEDIA:
            return f"is another spelling of {field.name}: the first one counts"
        case _:
            return f"must be {takes(field.kind)}"


# Budget: one case for each kind.
def takes(kind: Kind) -> str:  # noqa: C901, PLR0912
    """Return what a kind takes."""
    match kind:
        case Text():
            return f"a text{_span(kind.min_length, kind.max_length, ' of', ' characters')}"
        case Integer():
            return listed(kind.values) if kind.values else f"a whole number{_span(kind.minimum, kind.maximum)}"
        case Number():
            return f"a number{_span(kind.minimum, kind.maximum)}"
        case Flag():
            return "true or false"
        case Choice():
            return listed(kind.values)
        case Duration():
            if kind.values:
                return listed(tuple(canonical(kind, second) for second in kind.values))
            return f"seconds{_span(kind.minimum, kind.maximum)}, written {json.dumps(canonical(kind, 5))}"
        case Media():
            size = f" (data of at most {kind.max_bytes:,} bytes)" if kind.max_bytes is not None else ""
            return f"{kind.of}: {' or '.join(_FORMS[form] for form in kind.forms)}{size}"
        case List():
            return f"a list{_span(kind.min_items, kind.max_items, ' of', ' items')}, each {takes(kind.item)}"
        case Group():
            return f"an object ({kind.name})"
        case Either():
            return ", or ".join(takes(option) for option in kind.options)
        case Anything():
            return "any JSON value"
        case _:
            assert_never(kind)


def sentence(rule: Rule) -> str:
    """Return a rule as a sentence, with its reason."""
    match rule:
        case Require():
            said = f"{_names(rule.fields, 'and')} must be given"
        case RequireOne():
            said = f"one of {_names(rule.fields, 'or')} must be given"
        case AtMostOne():
            said = f"only one of {_names(rule.fields, 'and')} may be given"
        case Forbid():
            said = f"{_names(rule.fields, 'and')} must not be given"
        case AllowOnly():
            said = f"{rule.field} may {f'be {listed(rule.values)}' if rule.values else 'be given'} only"
        case Narrow():
            domain = listed(rule.values) if rule.values else _span(rule.minimum, rule.maximum).strip()
            said = f"{rule.field} must be {domain}"
        case SameInput():
            said = f"{_names(rule.fields, 'and')} are one input: the first one given counts"
    when = () if isinstance(rule, SameInput) else rule.when
    condition = f" when {conditions(when)}" if when else ""
    return f"{said}{condition}{f': {rule.origin.says}' if rule.origin.says else ''}"


def conditions(when: tuple[Atom, ...]) -> str:
    """Return conditions in words, those of presence and of absence together."""
    said = [f"{atom.field} is {listed(atom.values)}" for atom in when if isinstance(atom, Equals)]
    given = tuple(atom.field for atom in when if isinstance(atom, Present))
    absent = tuple(atom.field for atom in when if isinstance(atom, Absent))
    if given:
        said.append(f"{_names(given, 'and')} {'is' if len(given) == 1 else 'are'} given")
    if absent:
        said.append(
            f"{_names(absent, 'and')} is not given" if len(absent) == 1 else f"no {_names(absent, 'or')} is given"
        )
    return " and ".join(said)


def listed(values: tuple[object, ...]) -> str:
    """Return values as JSON in a row, those past `SHOWN_VALUES` counted."""
    shown = [json.dumps(value, ensure_ascii=False) for value in values[:SHOWN_VALUES]]
    more = len(values) - len(shown)
    return _names((*shown, *([f"{more} more"] if more else [])), "or")


def _names(names: tuple[str, ...], last: str) -> str:
    return f"{', '.join(names[:-1])} {last} {names[-1]}" if len(names) > 1 else "".join(names)


def _span(low: float | None, high: float | None, before: str = "", unit: str = "") -> str:
    if low is None and high is None:
        return ""
    if low is None or high is None:
        said = f"at most {high:,}" if low is None else f"at least {low:,}"
    else:
        said = f"{low:,} to {high:,}"
    return f"{before or ('' if low is None or high is None else ' from')} {said}".rstrip() + unit
