"""The JSON Schema of `catalog.json`, made of the classes of the IR: attributes, types, defaults and docstrings."""

from __future__ import annotations

import ast
import sys
import types
from collections.abc import Mapping
from dataclasses import MISSING, is_dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from capmatrix.ir import kinds, prices, rules
from capmatrix.ir.catalog import LANGUAGE, Catalog
from capmatrix.ir.json_values import SAFE
from capmatrix.ir.stored import SENTENCE, TAGS, members, slots

Schema = dict[str, Any]

IN_WORDS = (*get_args(kinds.Kind), *get_args(rules.Rule), prices.Pricing, prices.Measure, prices.PriceRow)
"""Classes whose objects have a sentence beside their attributes."""
_UNIONS = {"kind": "Kind", "rule": "Rule", "test": "Atom"}
"""Key of a tag → the name of its union."""
_AMOUNT = {"type": "string", "pattern": r"^-?[0-9]{1,30}(\.[0-9]{1,30})?$"}
_SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": -SAFE, "maximum": SAFE},
    float: {"type": "number"},
    Decimal: _AMOUNT,
    Any: {},
}


def schema() -> Schema:
    """Return the schema: the catalog at its root, every other class and union of the IR in `$defs`."""
    unions = {_UNIONS[key]: _union(key) for key in _UNIONS}
    found = _classes(Catalog, {})
    root = found.pop(Catalog.__name__)
    language = {
        "description": "The version of this shape. A key that is removed or changes raises it.",
        "const": LANGUAGE,
    }
    properties = {"$schema": {"type": "string"}, "language": language, **root["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:capmatrix:catalog:{LANGUAGE}",
        "title": f"A capability matrix as one JSON document, version {LANGUAGE}",
        **root,
        "required": ["language", *root["required"]],
        "properties": properties,
        "$defs": dict(sorted({**unions, **found}.items())),
    }


def _union(key: str) -> Schema:
    """Return the schema of a union: the tag says which member an object is."""
    held = [member for member, (tag, _) in TAGS.items() if tag == key]
    return {
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": [TAGS[member][1] for member in held]}},
        "oneOf": [{"$ref": f"#/$defs/{member.__name__}"} for member in held],
    }


def _classes(kind: type[Any], found: dict[str, Schema]) -> dict[str, Schema]:
    """Return name → schema of a class and of all that its attributes lead to, in `found`."""
    if kind.__name__ in found:
        return found
    found[kind.__name__] = {}  # a kind may hold kinds
    docs = _docs(kind)
    tag = TAGS.get(kind)
    properties: dict[str, Schema] = {tag[0]: {"const": tag[1]}} if tag else {}
    required = [tag[0]] if tag else []
    for slot in slots(kind):
        properties[slot.name] = _described(docs.get(slot.name, ""), _type(slot.hint))
        required += [slot.name] if slot.default is MISSING else []
        for inner in _leads_to(slot.hint):
            _classes(inner, found)
    if kind in IN_WORDS:
        properties[SENTENCE] = {"description": "The same in words; it is derived, and may be absent.", "type": "string"}
    found[kind.__name__] = _described(
        docs[""],
        {"type": "object", "required": required, "properties": properties, "additionalProperties": False},
    )
    return found


def _leads_to(hint: Any) -> list[type[Any]]:
    """Return the classes that a type contains."""
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [found for member in get_args(hint) for found in _leads_to(member)]


def _type(hint: Any) -> Schema:
    """Return the schema of a type of the IR."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is dict:
        return {"type": "object"}
    if origin is tuple:
        if inner[-1] is ...:
            return {"type": "array", "items": _type(inner[0])}
        each = [_type(member) for member in inner]
        return {"type": "array", "prefixItems": each, "items": False, "minItems": len(each)}
    assert origin in (Union, types.UnionType), hint
    held = members(hint)
    options = [{"$ref": f"#/$defs/{_UNIONS[TAGS[held[0]][0]]}"}] if held[0] in TAGS else [*map(_type, held)]
    options += [{"type": "null"}] if type(None) in inner else []
    return options[0] if len(options) == 1 else {"anyOf": options}


def _described(doc: str, schema: Schema) -> Schema:
    return {"description": doc, **schema} if doc else schema


def _docs(kind: type[Any]) -> Mapping[str, str]:
    """Return attribute → docstring of a class; the empty text → that of the class itself."""
    return _documented(kind.__module__)[kind.__name__]


@cache
def _documented(module: str) -> Mapping[str, Mapping[str, str]]:
    """Return class → attribute → docstring of a module, from its source: a run may be without docstrings (`-OO`)."""
    source = Path(sys.modules[module].__file__ or "").read_text("utf-8")
    return {node.name: _documented_class(node) for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def _documented_class(node: ast.ClassDef) -> Mapping[str, str]:
    found = {"": _text(ast.get_docstring(node) or "")}
    for before, after in zip(node.body, node.body[1:], strict=False):
        if isinstance(before, ast.AnnAssign) and isinstance(before.target, ast.Name) and isinstance(after, ast.Expr):
            assert isinstance(after.value, ast.Constant), before.target.id
            found[before.target.id] = _text(str(after.value.value))
    return found


def _text(doc: str) -> str:
    return " ".join(doc.replace("``", "`").split())
