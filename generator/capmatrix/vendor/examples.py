"""Examples of a document, as far as they are right by the files that were begun; and the proof that these load."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from capmatrix.listing.yaml_text import Data, lines
from capmatrix.output.disk import lay
from capmatrix.pipeline import load
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.vendor.document import Dangling, Part
from capmatrix.vendor.schemas.shapes import Parts, Shape, forms, shape

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.spec.foreign import Value
    from capmatrix.tree import Tree
    from capmatrix.vendor.models import Offer

Payload: TypeAlias = "dict[str, Value]"


def candidates(offers: Sequence[Offer], *, newer: bool) -> dict[str, list[Payload]]:
    """Return for each model the payloads that a document shows for its calls, and one of its fields' own examples."""
    found: dict[str, list[Payload]] = {}
    for one in offers:
        shown = list(_shown(one, newer))
        for id_ in one.ids:
            for payload in shown:
                if payload.get(one.names_model, id_) == id_:
                    kept = {name: value for name, value in payload.items() if name != one.names_model}
                    found.setdefault(id_, []).append({**_outside(one), **kept})
    return found


def _outside(one: Offer) -> Payload:
    """Return examples of what travels in the path, for the payloads that show the body alone."""
    values: Payload = {}
    for part in one.start.call.parameters:
        name = one.path.get(part.text("name"))
        if part.text("in") == "path" and name and not (one.in_path and part.text("name") == one.names_model):
            for place in (part, part.get("schema")):
                value = _first(place)
                if value is not None:
                    values.setdefault(name, value)
    return values


def _first(part: Part) -> Value:
    """Return the example of a parameter or a schema, None where it has none."""
    held = part.value if isinstance(part.value, dict) else {}
    several = held.get("examples")
    if isinstance(several, dict):
        several = list(several.values())
    of_several = several[0] if isinstance(several, list) and several else None
    return held.get(
        "example", of_several["value"] if isinstance(of_several, dict) and "value" in of_several else of_several
    )


def _shown(one: Offer, newer: bool) -> Iterator[Payload]:
    """Yield the payloads that a call's body has as examples, then one of the examples of its fields."""
    if one.start.call.body is None:
        return
    media = one.start.call.body[1]
    schema = media.get("schema")
    for part in (media, schema):
        for key in ("example", "examples"):
            yield from _of_value(part.get(key).value)
    found = _form((schema,), newer)
    for form in forms(found, newer=newer) if found else ():
        for key in ("example", "examples"):
            yield from _of_value(form.keys.get(key))
        yield from _composed(form, newer)


def _form(parts: Parts, newer: bool) -> Shape | None:
    try:
        return shape(parts, newer=newer)
    except Dangling:
        return None


def _of_value(value: Value) -> Iterator[Payload]:
    """Yield the payloads in an `example` or in `examples`, as OpenAPI and JSON Schema have them."""
    if isinstance(value, list):
        for one in value:
            yield from _of_value(one)
    elif isinstance(value, dict):
        if isinstance(value.get("value"), dict):
            yield from _of_value(value["value"])
        elif value and all(isinstance(one, dict) and "value" in one for one in value.values()):
            for one in value.values():
                yield from _of_value(one)
        else:
            yield value


def _composed(form: Shape, newer: bool) -> Iterator[Payload]:
    """Yield a payload of the required fields, and of a prompt, where all of them have an example or a value."""
    made: Payload = {}
    for name, parts in form.properties.items():
        inner = _form(parts, newer)
        if inner is None or (name not in form.required and name != "prompt"):
            continue
        examples, values = inner.keys.get("examples"), inner.keys.get("enum")
        listed = [one for one in (examples, values) if isinstance(one, list) and one]
        value = inner.keys.get("example", inner.keys.get("default", listed[0][0] if listed else None))
        if value is not None:
            made[name] = value
    if made and all(name in made for name in form.required):
        yield made


def tried(tree: Tree, files: Mapping[str, str], shown: Mapping[str, list[Payload]]) -> tuple[Tree, list[str]]:
    """Return the files with the first right example of each model, and the models without one.

    `files` has the file of each model. Raises `Refused` where the files do not load, which is a fault of this code.
    """
    with tempfile.TemporaryDirectory() as folder:
        lay(tree, Path(folder))
        catalog = load(Path(folder)).catalog
    found, without = dict(tree), list[str]()
    key = catalog.service.discriminator
    for id_, payloads in shown.items():
        right = next((one for one in payloads if one and _is_right(catalog, {key: id_, **one})), None)
        if right is None:
            without.append(id_)
        else:
            start, _, end = found[files[id_]].rpartition("evidence:")
            example = "\n".join(lines("example", cast("Data", right)))
            found[files[id_]] = f"{start}{example}\nevidence:{end}"
    return found, without


def _is_right(catalog: Catalog, payload: Mapping[str, object]) -> bool:
    """Return whether a payload has no finding at all."""
    try:
        return not interpret(catalog, _plain(payload))
    except (OverflowError, RecursionError):
        return False


def _plain(value: object) -> object:
    """Return a value with binary numbers, as JSON readers have them."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in cast("Mapping[str, object]", value).items()}
    return [_plain(one) for one in cast("list[object]", value)] if isinstance(value, list) else value
