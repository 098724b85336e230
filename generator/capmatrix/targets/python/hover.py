"""What an editor shows at a request class and at its fields: meaning, values, unit, default and rules, as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Flag, Kind
from capmatrix.schema.model import group_of
from capmatrix.targets import words
from capmatrix.targets.templating import code, prose

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Field, Model, Record
    from capmatrix.ir.rules import Rule
    from capmatrix.schema.kinds import Schema


def request(model: Model, schema: Schema) -> Schema:
    """Return the types view of a model with descriptions that tell all there is to know."""
    life = model.lifecycle
    successor = f" Use {code(life.successor)}." if life.successor else ""
    fate = f"Deprecated. {prose(life.note)}{successor}" if life.stage == "deprecated" else ""
    return _described(schema, (prose(model.doc), fate), model.fields, model.rules)


def part(record: Record, schema: Schema) -> Schema:
    """Return the types view of an object of requests, described in the same way."""
    group = group_of(record)
    return _described(schema, (prose(record.doc),), group.fields, group.rules)


def _described(schema: Schema, head: tuple[str, ...], fields: tuple[Field, ...], rules: tuple[Rule, ...]) -> Schema:
    said = "\n".join(f"- {words.rule(rule, fields)}" for rule in rules)
    text = "\n\n".join(block for block in (*head, said) if block)
    properties = {**schema["properties"], **{field.name: _field(schema, field) for field in fields}}
    return schema | ({"description": text} if text else {}) | {"properties": properties}


def _field(schema: Schema, field: Field) -> Schema:
    said = [
        prose(field.doc or field.title),
        _values(field.kind),
        f"Unit: {prose(field.unit)}." if field.unit else "",
        "Required." if field.required else "",
        f"Without it: {words.value(field.default.value)}." if field.default else "",
        f"Also spelled {words.names(field.aliases, 'and')}." if field.aliases else "",
        f"Legacy: use {code(field.replaced_by)}." if field.replaced_by else "",
    ]
    text = " ".join(sentence for sentence in said if sentence)
    return schema["properties"][field.name] | ({"description": text} if text else {})


def _values(kind: Kind) -> str:
    """Return which values are right, where the type does not say it all."""
    shown = "" if isinstance(kind, Flag) else words.domain(kind)
    return f"Values: {shown}." if shown else ""
