"""Model entries → models: family rows merged in, names derived, inputs worked out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix import naming
from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds
from capmatrix.ir.catalog import Lifecycle, Model, Names, Stage
from capmatrix.ir.kinds import Field
from capmatrix.resolve import values
from capmatrix.resolve.fields import Scope, build_field, merged
from capmatrix.resolve.prices import build_pricing
from capmatrix.resolve.rules import build_rules
from capmatrix.source import Mapping, Scalar

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Json
    from capmatrix.spec.document import Entry

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
_INPUTS = ("text", "image", "audio", "video")


def build_model(entry: Entry, family: Entry | None, common: tuple[Entry, ...], scope: Scope) -> Model:
    """Build one model from its file, its family and the fields that every model takes."""
    id_ = _id(entry, scope.report)
    evidence = entry.strings("evidence")
    fields = _fields(entry, family, common, evidence, scope)
    rule_entries = (*(family.entries("rules") if family else ()), *entry.entries("rules"))
    priced = entry.entries("pricing") or (family.entries("pricing") if family else ())
    return Model(
        id=id_,
        names=Names(module=naming.module_name(id_), type=naming.type_name(id_), anchor=naming.anchor(id_)),
        title=entry.text("title", id_),
        provider=entry.text("provider"),
        doc=entry.text("says") or (family.text("says") if family else ""),
        family=family.name.text if family else None,
        inputs=_inputs(fields, scope),
        fields=fields,
        rules=build_rules(rule_entries, fields, id_, scope.report),
        pricing=build_pricing(priced[0], fields, id_, scope.report) if priced else None,
        lifecycle=_lifecycle(entry),
        examples=_examples(entry, fields, scope.report),
        notes=(*(family.strings("notes") if family else ()), *entry.strings("notes")),
        evidence=evidence,
        decisions=(*(family.strings("decision") if family else ()), *entry.strings("decision")),
    )


def _id(entry: Entry, report: Report) -> str:
    """Return the wire id, and report a file that is not named after it."""
    stem = entry.name.text
    id_ = entry.text("id", stem)
    wanted = id_ if _FILE_NAME.fullmatch(id_) else naming.slug(id_)
    if not wanted or not id_.isprintable() or re.search(r"\s", id_):
        report.add(
            Code.BAD_VALUE, f"{id_!r} cannot be a model id", entry.place("id"), "an id has letters or digits, no spaces"
        )
    elif stem != wanted:
        report.add(
            Code.BAD_FILE_NAME, f"the model {id_!r} stands in {stem}.yaml", entry.place("id"), f"name it {wanted}.yaml"
        )
    return id_


def _fields(
    entry: Entry, family: Entry | None, common: tuple[Entry, ...], evidence: tuple[str, ...], scope: Scope
) -> tuple[Field, ...]:
    """Merge the fields of family, model and service; the model's entry takes the place of the family's."""
    own = {field.name.text: field for field in entry.entries("fields")}
    shared = {field.name.text: field for field in (family.entries("fields") if family else ())}
    listed = frozenset(own) | frozenset(shared)
    shared_evidence = (family.strings("evidence") if family else ()) or evidence
    built: list[Field] = []
    for name, field in (shared | own).items():
        if name not in scope.terms:
            hint = did_you_mean(name, scope.terms) or "add it to fields.yaml"
            scope.report.add(Code.UNKNOWN_FIELD, f"{name!r} is not in the vocabulary", field.name.span, hint)
            continue
        source = evidence if name in own else shared_evidence
        full = merged(field, scope.terms[name])
        full.nodes.pop("evidence", None)
        if "evidence" in field.nodes:
            full.nodes["evidence"] = field.nodes["evidence"]
        built.append(build_field(full, scope, evidence=source, listed=listed))
    built += [build_field(term, scope) for term in common if term.name.text not in listed]
    return tuple(built)


def _inputs(fields: tuple[Field, ...], scope: Scope) -> tuple[str, ...]:
    found = {field.kind.of for field in fields if isinstance(field.kind, kinds.Media)}
    if any(scope.terms[field.name].text("input") for field in fields if field.name in scope.terms):
        return tuple(name for name in _INPUTS if name in found or name == "text")
    return tuple(name for name in _INPUTS if name in found)


def _lifecycle(entry: Entry) -> Lifecycle:
    entries = entry.entries("lifecycle")
    if not entries:
        return Lifecycle()
    written = entries[0]
    stage: Stage = "removed" if written.text("stage") == "removed" else "deprecated"
    return Lifecycle(
        stage=stage,
        successor=written.text("successor") or None,
        note=written.text("says"),
        evidence=written.strings("evidence"),
        decisions=written.strings("decision"),
    )


def _examples(entry: Entry, fields: tuple[Field, ...], report: Report) -> tuple[dict[str, Json], ...]:
    rows = [entry.nodes["example"]] if "example" in entry.nodes else []
    rows += [
        Mapping(tuple((_key(row, key), node) for key, node in row.nodes.items()), row.span)
        for row in entry.entries("examples")
    ]
    return tuple(_example(row, fields, report) for row in rows if isinstance(row, Mapping))


def _key(row: Entry, text: str) -> Scalar:
    return Scalar(text, row.nodes[text].span)


def _example(row: Mapping, fields: tuple[Field, ...], report: Report) -> dict[str, Json]:
    by_name = {name: field.kind for field in fields for name in (field.name, *field.aliases)}
    payload: dict[str, Json] = {}
    for key, node in row.entries:
        if key.text not in by_name:
            report.add(
                Code.BAD_EXAMPLE, f"the model has no field {key.text!r}", key.span, did_you_mean(key.text, by_name)
            )
            continue
        try:
            payload[key.text] = values.value(by_name[key.text], node)
        except values.Unread as error:
            report.add(Code.BAD_EXAMPLE, f"{key.text!r}: {error}", node.span, "an example is a payload that is right")
    return payload
