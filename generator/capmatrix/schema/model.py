"""Objects and models as schemas: exact schemas for verdicts, closed schemas for types."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from capmatrix.ir import kinds as k
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model, Record, terms_by_name
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.rules import Rule
from capmatrix.schema.kinds import Ref, Schema, enumeration, literals, media_name, media_schema, schema_of
from capmatrix.schema.rules import constraints

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""Value of `$schema`."""

MEDIA = "x-media"
"""Marks media in the types view: a client takes files there as well."""
URLS = "x-urls"
"""Marks texts of URLs in the types view: a client takes lists of them as well."""
TYPED_VALUES = 32
"""Ranges of at most this many values are listed in the closed schema; longer types are unreadable."""


def media_definitions(fields: Iterable[k.Field]) -> dict[str, Schema]:
    """Return the definitions of all kinds of media that fields take at any depth, in order of their names."""
    groups = records_of(tuple(fields))
    every = [*fields, *(field for group in groups for field in group.fields)]
    kinds = [field.kind_of(name) for field in every for name in (field.name, *field.aliases)]
    found = {media_name(kind): kind for held in kinds for kind in _media_in(held)}
    return {name: media_schema(found[name]) for name in sorted(found)}


def _media_in(kind: k.Kind) -> list[k.Media | k.Urls | k.Url]:
    """Return the kinds of media and addresses that a kind holds, those inside groups aside."""
    match kind:
        case k.Media() | k.Urls() | k.Url():
            return [kind]
        case k.List():
            return _media_in(kind.item)
        case k.Either():
            return [media for option in kind.options for media in _media_in(option)]
        case k.Simple() | k.Group():
            return []


def definition_names(catalog: Catalog, taken: tuple[str, ...] = ()) -> dict[str, str]:
    """Return model id → name of its definition, distinct from the names of records and from `taken`."""
    used = {group_of(record).name for record in catalog.records} | set(taken)
    names: dict[str, str] = {}
    for model in catalog.models:
        name = model.names.type
        while name in used:
            name += "Model"
        used.add(name)
        names[model.id] = name
    return names


def field_schema(field: k.Field, ref: Ref) -> Schema:
    """Return the schema of a field's value with its annotations."""
    return _value_schema(field, field.name, ref) | _annotations(field)


def _value_schema(field: k.Field, spelling: str, ref: Ref) -> Schema:
    """Return the schema of a value under one spelling of a field, null included where the field may be null."""
    return _or_null(field, schema_of(field.kind_of(spelling), ref))


def object_schema(fields: tuple[k.Field, ...], rules: tuple[Rule, ...], ref: Ref) -> Schema:
    """Return the schema of an object with these fields and rules; any other key is accepted."""
    properties: dict[str, Schema] = {}
    everything: list[Schema] = []
    same: list[list[str]] = []
    for field in fields:
        properties[field.name] = field_schema(field, ref)
        for alias in field.aliases:
            properties[alias] = _value_schema(field, alias, ref) | {"description": f"Another spelling of {field.name}."}
        if field.aliases and not k.is_media(field.kind):  # media given twice is a warning
            spellings = [field.name, *field.aliases]
            agreeing = _agreeing(field, spellings)
            everything += [agreeing] if agreeing else []
            same += [] if agreeing else [spellings]
    found = constraints(fields, rules)
    everything += found.others
    schema: Schema = {"type": "object"}
    if found.required:
        schema["required"] = list(found.required)
    schema["properties"] = properties
    if found.dependent:
        schema["dependentRequired"] = {name: list(names) for name, names in found.dependent.items()}
    if everything:
        schema |= _hidden(everything)
    if same:
        lists = "; ".join(", ".join(spellings) for spellings in same)
        schema["$comment"] = f"Spellings of one field have the same value, which no keyword compares: {lists}."
    return schema


def group_schema(group: k.Group, ref: Ref, *, closed: bool) -> Schema:
    """Return the schema of the objects of a group; a `closed` one has no other key, unless the group is open."""
    schema = object_schema(group.fields, group.rules, ref)
    return schema | {"additionalProperties": False} if closed and not group.open else schema


def record_schema(record: Record, ref: Ref, *, closed: bool = False) -> Schema:
    """Return the definition of a record, closed as a group may be."""
    schema = group_schema(group_of(record), ref, closed=closed)
    return ({"description": record.doc} if record.doc else {}) | schema


def model_schema(model: Model, catalog: Catalog, ref: Ref) -> Schema:
    """Return the schema that accepts exactly the payloads without errors, with unlisted keys if these are ignored."""
    key = catalog.service.discriminator
    schema = object_schema(model.fields, model.rules, ref)
    if is_closed(model, catalog):
        schema["additionalProperties"] = False
    life = model.lifecycle
    dates = prose.dated("", life.deprecated, life.sunset)
    former = f"Formerly {', '.join(model.formerly)}." if model.formerly else ""
    partly = prose.PARTIAL if model.partial else ""
    default = prose.default_model(key) if catalog.service.default_model == model.id else ""
    doc = " ".join(filter(None, (model.doc, former, default, partly, dates and f"Deprecated{dates}.")))
    head: Schema = {"title": model.title}
    if doc:
        head["description"] = doc
    if life.stage != "active":
        head["deprecated"] = True
    head["type"] = "object"
    required = [*([] if default else [key]), *schema.get("required", ())]
    if required:
        head["required"] = required
    head["properties"] = {key: id_schema(model), **schema["properties"]}
    return head | {keyword: value for keyword, value in schema.items() if keyword not in head}


def is_closed(model: Model, catalog: Catalog) -> bool:
    """Return whether a key that a model does not list refuses a payload."""
    return catalog.service.unknown_fields == "refused" and not model.partial


def id_schema(model: Model) -> Schema:
    """Return the schema of the ids of a model: its own, and those that it had before."""
    return {"enum": [model.id, *model.formerly]} if model.formerly else {"const": model.id}


def former_names(model: Model, derived: Callable[[str], str], catalog: Catalog) -> tuple[str, ...]:
    """Return the names that were derived from the former ids of a model, and are neither its own nor another's."""
    if not model.formerly:
        return ()
    taken = {derived(model.id), *(name for one in catalog.models for name in (one.names.module, one.names.type))}
    return tuple(dict.fromkeys(name for name in map(derived, model.formerly) if name not in taken))


def exact_schema(model: Model, catalog: Catalog, ref: Ref) -> Schema:
    """Return the model's schema with the media fields it refuses: valid means no errors."""
    schema = model_schema(model, catalog, ref)
    refused = unlisted_media(model, catalog)
    rules: list[Schema] = schema["then"]["allOf"] if "then" in schema else []
    return schema | _hidden([*rules, {"properties": dict.fromkeys(refused, False)}]) if refused else schema


def unlisted_media(model: Model, catalog: Catalog) -> tuple[str, ...]:
    """Return the media fields of the vocabulary that refuse a payload, where other unlisted fields do not."""
    if model.partial or is_closed(model, catalog):
        return ()
    listed = {spelling for field in model.fields for spelling in (field.name, *field.aliases)}
    media = (name for name, term in terms_by_name(catalog.vocabulary).items() if term.media)
    return tuple(sorted(name for name in media if name not in listed))


def closed_schema(model: Model, catalog: Catalog, ref: Ref) -> Schema:
    """Return the types view of a model: exactly its fields, without rules, limits or aliases."""
    schema = _closed(model.fields, ref)
    key = catalog.service.discriminator
    schema["properties"] = {key: {"const": model.id, "default": model.id}, **schema["properties"]}
    opened: Schema = {"additionalProperties": True} if model.partial else {}
    return {"title": model.names.type} | ({"description": model.doc} if model.doc else {}) | schema | opened


def closed_record(record: Record, ref: Ref) -> Schema:
    """Return the types view of a record; an open record accepts any other key."""
    group = group_of(record)
    schema = _closed(group.fields, ref) | {"additionalProperties": group.open}
    return {"title": group.name} | ({"description": record.doc} if record.doc else {}) | schema


def group_of(record: Record) -> k.Group:
    """Return the group that a record names."""
    assert isinstance(record.kind, k.Group)
    return record.kind


def records_of(fields: tuple[k.Field, ...]) -> tuple[k.Group, ...]:
    """Return the groups of fields at any depth, without repeats, in order of appearance."""
    found: dict[str, k.Group] = {}
    for field in fields:
        for group in k.groups(field.kind):
            if group.name not in found:
                found[group.name] = group
                found |= {inner.name: inner for inner in records_of(group.fields)}
    return tuple(found.values())


def _hidden(rules: list[Schema]) -> Schema:
    """Return keywords that say all of the rules, but are passed over by generators of code.

    Generators take several members of `allOf` for parts of one type, and then lose the fields that stand beside them.
    """
    return {"if": {}, "then": {"allOf": rules}}


def _agreeing(field: k.Field, spellings: list[str]) -> Schema | None:
    """Return the schema of objects whose spellings of one field are equal, if the kind's values can be listed.

    A null leaves the field absent, whatever the other spellings say.
    """
    values = k.finite(field.kind)
    if values is None:
        return None
    choices = (_or_null(field, enumeration(literals(field.kind, (value,)))) for value in values)
    return {"anyOf": [{"properties": dict.fromkeys(spellings, value)} for value in choices]}


def _or_null(field: k.Field, schema: Schema) -> Schema:
    """Return a schema of values, null included where the field may be null."""
    return {"anyOf": [schema, {"type": "null"}]} if field.nullable and schema else schema


def _annotations(field: k.Field) -> Schema:
    """Return title, description, default and legacy mark, where present."""
    found: Schema = {}
    if field.title:
        found["title"] = field.title
    sentences = [
        field.doc,
        prose.UNPUBLISHED if field.unpublished else "",
        f"Unit: {field.unit}." if field.unit else "",
    ]
    if field.replaced_by is not None:
        sentences.append(f"Superseded by {field.replaced_by}.")
        found["deprecated"] = True
    if any(sentences):
        found["description"] = " ".join(sentence for sentence in sentences if sentence)
    if field.default is not None:
        found["default"] = field.default.value
    return found


def _closed(fields: tuple[k.Field, ...], ref: Ref) -> Schema:
    properties = {field.name: _typed_field(field, ref) | _annotations(field) for field in fields}
    required = [field.name for field in fields if field.required]
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | ({"required": required} if required else {})


def _typed_field(field: k.Field, ref: Ref) -> Schema:
    return _or_null(field, _typed(field.kind, ref))


def _typed(kind: k.Kind, ref: Ref) -> Schema:
    """Return the type of a kind: its JSON types and, where they are few, its values."""
    match kind:
        case k.Media() if kind.forms != ("library",) and kind.of != "file":
            return {"type": "string", MEDIA: True}
        case k.Urls():
            return {"type": "string", URLS: True}
        case k.Flag() | k.Choice(open=False) | k.Group() | k.Anything():
            return schema_of(kind, ref)
        case k.String():
            return {"type": "string"}
        case k.Number():
            # As a float, a long whole number would lose digits.
            return {"anyOf": [{"type": "integer"}, {"type": "number"}]}
        case k.Integer() | k.Duration():
            return _typed_whole(kind)
        case k.List():
            return {"type": "array", "items": _typed(kind.item, ref)}
        case k.Either():
            return {"anyOf": [_typed(option, ref) for option in kind.options]}


def _typed_whole(kind: k.Integer | k.Duration) -> Schema:
    values = k.finite(kind)
    if values is not None and len(values) <= TYPED_VALUES:
        spellings: list[Scalar] = literals(kind, values)
        texts = [value for value in spellings if isinstance(value, str)]
        return {"enum": [*texts, *(value for value in spellings if not isinstance(value, str))]}
    if isinstance(kind, k.Integer) or kind.form == "number":
        return {"type": "integer"}
    text: Schema = {"type": "string"}
    return {"anyOf": [text, {"type": "integer"}]} if kind.two_forms else text
