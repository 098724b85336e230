"""A judge of begun specs that shares no code with what begins them: the vendor's own schema, asked by jsonschema.

Payloads are drawn from the schema of the document: one that is right, and from it, one change at a time, values at the
edge of what it allows, of other types, too many, too few, null, missing and unknown ones. Each is asked twice: the
vendor's schema through jsonschema, and the begun folder. Where the two differ, the report of the folder has to name the
field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from capmatrix.ir import kinds
from capmatrix.ir.catalog import Catalog
from capmatrix.pipeline import load
from capmatrix.semantics.verdict.interpret import interpret

DEEPEST = 4
OTHER_TYPES: tuple[Any, ...] = ("x", 5, 2.5, True, None, [], {})
TEXTS = (
    "",
    "x",
    "A paper boat",
    "https://example.com/a.png",
    "http://example.com/a.png",
    "data:image/png;base64,iVBORw0KGgo=",
    "https://",
    "no address",
    "iVBORw0KGgo=",
    "2026-01-31",
    "00000000-0000-4000-8000-000000000000",
)


@dataclass(frozen=True)
class Draw:
    """A payload, and where it differs from one that is right: names on the way, without places in lists."""

    payload: dict[str, Any]
    path: tuple[str, ...]
    why: str


@dataclass
class Report:
    """What came of a judgement."""

    agreed: int = 0
    right: int = 0
    """Payloads that the vendor's schema takes."""
    named: list[tuple[Draw, bool]] = field(default_factory=list)
    """Differences that the report of the folder names, and whether the vendor takes the payload."""
    unnamed: list[tuple[Draw, bool, str]] = field(default_factory=list)


class Judge:
    """The schema of one body of a document."""

    def __init__(self, document: Any, pointer: str) -> None:
        newer = str(document["openapi"]).startswith("3.1")
        self.document = document if newer else of_2020(document)
        registry = Registry().with_resource("urn:document", Resource(self.document, DRAFT202012))
        self.validator = Draft202012Validator({"$ref": f"urn:document#{pointer}"}, registry=registry)
        self.schema = at(self.document, pointer)

    def takes(self, payload: Any) -> bool:
        """Return whether the vendor's schema takes a payload."""
        return self.validator.is_valid(payload)

    def forms(self, schema: Any, seen: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """Return the forms of a schema, each with everything that holds for it in one mapping; cycles are cut."""
        if not isinstance(schema, dict):
            return [{}]
        if "$ref" in schema:
            if schema["$ref"] in seen:
                return [{}]
            inner = self.forms(at(self.document, schema["$ref"].partition("#")[2]), (*seen, schema["$ref"]))
            return [joined(one, {k: v for k, v in schema.items() if k != "$ref"}) for one in inner]
        found = [{k: v for k, v in schema.items() if k not in ("allOf", "oneOf", "anyOf")}]
        for part in schema.get("allOf", ()):
            found = [joined(one, other) for one in found for other in self.forms(part, seen)]
        for word in ("oneOf", "anyOf"):
            if options := [other for part in schema.get(word, ()) for other in self.forms(part, seen)]:
                found = [joined(one, other) for one in found for other in options]
        return found[:12]

    def smallest(self, schema: Any, depth: int = 0, name: str = "") -> Any:
        """Return a value that is likely right."""
        for one in self.forms(schema):
            for value in self.likely(one, depth, name):
                return value
        return "A paper boat"

    def likely(self, one: dict[str, Any], depth: int = 0, name: str = "") -> Iterator[Any]:
        """Yield values of one form that are likely right."""
        if "const" in one:
            yield one["const"]
        elif one.get("enum"):
            yield next((value for value in one["enum"] if value is not None), None)
        elif "properties" in one or "object" in types_of(one):
            inner = one.get("properties", {})
            yield {key: self.smallest(inner.get(key, {}), depth + 1, key) for key in one.get("required", ())}
        elif "array" in types_of(one):
            yield [self.smallest(one.get("items", {}), depth + 1, name)] * max(1, one.get("minItems", 0))
        elif types_of(one) & {"integer", "number"}:
            yield one.get("minimum", min(1, one.get("maximum", 1)))
        elif "boolean" in types_of(one):
            yield True
        elif types_of(one) != {"null"}:
            yield example_text(one, name)

    def values(self, schema: Any, depth: int = 0) -> Iterator[tuple[tuple[str, ...], Any, str]]:
        """Yield values for a schema, right and wrong, each with the path of what is unusual in it."""
        for value in OTHER_TYPES:
            yield (), value, f"{type(value).__name__} {value!r}"
        for one in self.forms(schema):
            for value in one.get("enum", ()):
                yield (), value, "a value"
                if isinstance(value, str):
                    yield (), f"{value}x", "no value"
            if "const" in one:
                yield (), one["const"], "the value"
            if "string" in types_of(one):
                yield from (((), text, "a text") for text in texts(one))
            if types_of(one) & {"integer", "number"}:
                yield from (((), number, "a number") for number in numbers(one))
            if depth < DEEPEST and ("properties" in one or "object" in types_of(one)):
                yield from self._objects(one, depth)
            if depth < DEEPEST and "array" in types_of(one):
                yield from self._lists(one, depth)

    def _objects(self, one: dict[str, Any], depth: int) -> Iterator[tuple[tuple[str, ...], Any, str]]:
        base = next(self.likely(one, depth), {})
        yield (), base, "the smallest"
        yield (), {**base, "zz_unknown": 1}, "an unknown key"
        for name in one.get("required", ()):
            yield (), {k: v for k, v in base.items() if k != name}, f"without {name}"
        for name, inner in one.get("properties", {}).items():
            for path, value, why in self.values(inner, depth + 1):
                yield (name, *path), {**base, name: value}, why

    def _lists(self, one: dict[str, Any], depth: int) -> Iterator[tuple[tuple[str, ...], Any, str]]:
        item = self.smallest(one.get("items", {}), depth + 1)
        for count in {
            0,
            1,
            2,
            one.get("minItems", 0),
            one.get("minItems", 1) - 1,
            one.get("maxItems", 2),
            one.get("maxItems", 2) + 1,
        }:
            if 0 <= count <= 200:
                yield (), [item] * count, f"{count} items"
        for path, value, why in self.values(one.get("items", {}), depth + 1):
            yield path, [value], why

    def draws(self, base: dict[str, Any]) -> Iterator[Draw]:
        """Yield payloads that differ from one in one place."""
        yield Draw(base, (), "as it is")
        yield Draw({**base, "zz_unknown": 1}, ("zz_unknown",), "an unknown key")
        for one in self.forms(self.schema):
            if not self.takes(
                {
                    **base,
                    **{
                        k: v["const"]
                        for k, v in one.get("properties", {}).items()
                        if isinstance(v, dict) and "const" in v
                    },
                }
            ):
                continue
            for name in base:
                yield Draw({k: v for k, v in base.items() if k != name}, (name,), "missing")
            for name, inner in one.get("properties", {}).items():
                for path, value, why in self.values(inner, 1):
                    yield Draw({**base, name: value}, (name, *path), why)


def joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return what two schemas say together, near enough to draw from."""
    made = {**one, **other}
    for key in ("properties",):
        if key in one and key in other:
            made[key] = {**one[key], **other[key]}
    if "required" in one and "required" in other:
        made["required"] = [*one["required"], *other["required"]]
    if isinstance(one.get("enum"), list) and isinstance(other.get("enum"), list):
        made["enum"] = [value for value in one["enum"] if value in other["enum"]] or other["enum"]
    return made


def types_of(one: dict[str, Any]) -> set[str]:
    """Return the types that a schema names."""
    named = one.get("type", ())
    return {named} if isinstance(named, str) else set(named)


def example_text(one: dict[str, Any], name: str = "") -> str:
    """Return a text that is likely right for a field of that name."""
    pattern, form = str(one.get("pattern", "")), one.get("format")
    if "data:" in pattern:
        return "data:image/png;base64,iVBORw0KGgo="
    if form in ("uri", "url") or "http" in pattern or re.search("url|uri", name, re.IGNORECASE):
        return "https://example.com/a.png"
    if form == "binary":
        return "data:image/png;base64,iVBORw0KGgo="
    if form == "uuid" or "0-9a-f" in pattern:
        return "00000000-0000-4000-8000-000000000000"
    return "A paper boat".ljust(one.get("minLength", 1), "x")[: one.get("maxLength", 100)]


def texts(one: dict[str, Any]) -> Iterator[str]:
    """Yield texts at the edges of a schema."""
    yield from TEXTS
    yield example_text(one)
    for key in ("minLength", "maxLength"):
        if key in one and one[key] < 100_000:
            yield from ("x" * max(0, one[key] + more) for more in (-1, 0, 1))
            yield "\U0001f600" * one[key]


def numbers(one: dict[str, Any]) -> Iterator[float]:
    """Yield numbers at the edges of a schema."""
    yield from (0, 1, -1, 5.0, 5.5, 10**12)
    step = one.get("multipleOf", 1)
    for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        if isinstance(one.get(key), int | float) and not isinstance(one[key], bool):
            yield from (one[key] + more for more in (-1, 0, 1, -step, step, 0.5))


def at(document: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to."""
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def of_2020(value: Any) -> Any:
    """Return a schema of OpenAPI 3.0 as one of JSON Schema 2020-12."""
    if isinstance(value, list):
        return [of_2020(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: of_2020(one) for key, one in value.items()}
    for end, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(made.get(exclusive), bool) and made.pop(exclusive) and end in made:
            made[exclusive] = made.pop(end)
    if made.get("nullable") is True and ("type" in made or "$ref" in made or "allOf" in made):
        made.pop("nullable")
        made = {"anyOf": [made, {"type": "null"}]}
    if isinstance(made.get("$ref"), str) and len(made) > 1:
        made = {"$ref": made["$ref"]}
    return made


def edges(kind: Any) -> Iterator[Any]:
    """Yield values that a kind of a begun spec takes, those at its edges: what the vendor's schema may not have."""
    match kind:
        case kinds.Choice():
            yield from kind.values
        case kinds.Duration():
            yield from (value if kind.form == "number" else str(value) for value in kind.values)
        case kinds.Integer() | kinds.Number():
            yield from (*kind.values, *(end for end in (kind.minimum, kind.maximum) if end is not None))
        case kinds.Text():
            yield from ("x" * end for end in (kind.min_length, kind.max_length) if end is not None and end < 100_000)
        case kinds.List():
            yield from ([value] for value in edges(kind.item))
        case kinds.Either():
            yield from (value for option in kind.options for value in edges(option))
        case _:
            pass


class Folder:
    """A begun spec, and the fields that its report names."""

    def __init__(self, folder: Path) -> None:
        self.catalog: Catalog = load(folder).catalog
        rows = [line for line in (folder / "openapi.md").read_text("utf-8").splitlines() if line.startswith("| `")]
        self.cells = [row.split(" | ") for row in rows]
        about_values = [row for row in self.cells if not row[1].startswith(("'means:", "is deprecated"))]
        self.named = {name for first, *_ in about_values for name in re.findall(r"`([^`/]+)`", first)}

    def takes(self, payload: dict[str, Any]) -> bool:
        """Return whether the spec takes a payload; warnings are no refusals."""
        return not any(finding.refuses for finding in interpret(self.catalog, payload))

    def names(self, path: tuple[str, ...]) -> bool:
        """Return whether the report names a field, one around it or one in it."""
        dotted = ".".join(path)
        return any(dotted == one or dotted.startswith(f"{one}.") or one.startswith(f"{dotted}.") for one in self.named)

    def is_unknown(self, model: str, draw: Draw) -> bool:
        """Return whether a payload has a key that the model, or an object in it, does not list."""
        fields = {one.name for one in next(one for one in self.catalog.models if one.id == model).fields}
        return draw.why == "an unknown key" or (bool(draw.path) and draw.path[0] not in fields)

    def says(self, text: str) -> bool:
        """Return whether the report has some words."""
        return any(text in cell for row in self.cells for cell in row[1:])


def judge(folder: Folder, vendor: Judge, base: dict[str, Any], beside: dict[str, Any], model: str) -> Report:
    """Ask both about payloads near one that is right; `beside` is what does not stand in the body."""
    report = Report()
    key, names_model = folder.catalog.service.discriminator, folder.catalog.service.discriminator in base
    seen: set[str] = set()
    fields = next(one for one in folder.catalog.models if one.id == model).fields
    ours_too = [
        Draw({**base, one.name: value}, (one.name,), "a value of ours")
        for one in fields
        if one.name not in beside
        for value in edges(one.kind)
    ]
    for draw in (*vendor.draws(base), *ours_too):
        text = json.dumps(draw.payload, sort_keys=True)
        if text in seen or draw.path[:1] == (key,):
            continue
        seen.add(text)
        theirs = vendor.takes(draw.payload)
        ours = folder.takes({**({} if names_model else {key: model}), **beside, **draw.payload})
        report.right += theirs
        if theirs == ours:
            report.agreed += 1
        elif folder.names(draw.path) or (folder.is_unknown(model, draw) and folder.says("other keys")):
            report.named.append((draw, theirs))
        else:
            report.unnamed.append((draw, theirs, "taken" if ours else "refused"))
    return report
