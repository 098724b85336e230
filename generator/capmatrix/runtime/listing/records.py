"""The service's own list of models: its records by id, read within limits, because it comes from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeGuard, cast

MOST_BYTES = 4 << 20
MOST_RECORDS = 5_000
MOST_ENTRIES = 500
"""Most parameters of a record, and values of a parameter."""
LONGEST = 500
"""Most characters of a text that a record gives."""
DEEPEST = 32
UNKNOWN = "unknown"
"""In place of inputs: the record names none."""
_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._:-]|/(?=[A-Za-z0-9])){0,199}", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,99}", re.ASCII)

Json = Mapping[str, Any]


class UnusableListError(ValueError):
    """An answer that is not believed to be the service's list; the message says why."""


class UnusableRecordError(ValueError):
    """A record that cannot be read."""


class Mapped(NamedTuple):
    """How the list is read: the part of the spec's mapping that the package has, with its tables by name."""

    source: str
    least: int
    records: str
    record: Mapping[str, str]
    parameter: Mapping[str, str]
    types: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, Json]
    renamed: Mapping[str, str]
    inputs: tuple[Json, ...]
    unlisted: frozenset[str]
    exceptions: Mapping[str, Json]
    """Id → what holds for it alone."""


@cache
def mapped(resource: Callable[[str], bytes]) -> Mapped:
    """Return the mapping of a package that has one."""
    held = json.loads(resource("listing.json"))
    fields = {field["name"]: field for field in held["fields"]}

    def whole(one: Json) -> Json:
        return {**one, "fields": [fields[part] if isinstance(part, str) else part for part in one["fields"]]}

    exceptions: list[dict[str, Any]] = [
        {**one, "taken": whole(one["taken"])} if "taken" in one else one for one in held.get("exceptions", ())
    ]
    return Mapped(
        source=held["source"],
        least=held["least"],
        records=held["records"],
        record=dict(held["record"]),
        parameter=dict(held["parameter"]),
        types={word: tuple(kinds) for word, kinds in held["types"]},
        fields=fields,
        renamed=dict(held.get("renamed", ())),
        inputs=tuple(map(whole, held.get("inputs", ()))),
        unlisted=frozenset(held.get("unlisted", ())),
        exceptions={one["id"]: one for one in exceptions},
    )


def is_id(text: str) -> bool:
    """Return whether a text can be the id of a model of the list."""
    return _ID.fullmatch(text) is not None and ".." not in text


def read_list(body: bytes, mapping: Mapped, packaged: Collection[str]) -> Mapping[str, Json]:
    """Return the records of a list by id; raise `UnusableListError` for an answer that is not believed.

    It is believed if it has enough of the `packaged` models that the list is known to have. Records that are none, or
    whose id is not one, are left out, and so are all with an id that occurs twice.
    """
    records = at(_parsed(body), mapping.records)
    if not is_list(records):
        raise UnusableListError(f"it has no list at {mapping.records}")
    if len(records) > MOST_RECORDS:
        raise UnusableListError(f"it has {len(records):,} records, more than {MOST_RECORDS:,}")
    found: dict[str, Json] = {}
    twice: set[str] = set()
    for record in records:
        id_ = at(record, mapping.record["id"])
        if is_object(record) and isinstance(id_, str) and is_id(id_):
            twice.update({id_} & found.keys())
            found[id_] = record
    known = [id_ for id_ in packaged if id_ not in mapping.unlisted]
    there = [id_ for id_ in known if id_ in found]
    if len(there) * 100 < len(known) * mapping.least or not found:
        raise UnusableListError(f"it has {len(there)} of the {len(known)} models that it is known to have")
    return {id_: record for id_, record in found.items() if id_ not in twice}


def _parsed(body: bytes) -> object:
    if len(body) > MOST_BYTES:
        raise UnusableListError(f"it has more than {MOST_BYTES:,} bytes")
    try:
        whole = json.loads(body.decode("utf-8"), parse_constant=_refused)
    except UnicodeDecodeError:
        raise UnusableListError("it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise UnusableListError("it is not JSON") from None
    if _too_deep(whole):
        raise UnusableListError(f"it nests deeper than {DEEPEST} levels")
    return whole


def _refused(word: str) -> object:
    raise ValueError(word)


def _too_deep(whole: object) -> bool:
    waiting: list[tuple[object, int]] = [(whole, 0)]
    while waiting:
        value, depth = waiting.pop()
        if is_object(value) or is_list(value):
            if depth > DEEPEST:
                return True
            inner = value.values() if is_object(value) else value
            waiting += [(item, depth + 1) for item in inner if isinstance(item, dict | list)]
    return False


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def at(value: object, path: str) -> Any:
    """Return what stands at a path; None where nothing does."""
    for step in path.split("."):
        value = cast("dict[str, Any]", value).get(step) if isinstance(value, dict) else None
    return cast("Any", value)


class Facts(NamedTuple):
    """What judging needs of a record."""

    id: str
    title: str
    provider: str
    inputs: tuple[str, ...]
    """Sorted; `UNKNOWN` alone where the record names none."""
    parameters: Mapping[str, Json] | None
    """Name → fact → value; None where the record has none."""
    names: tuple[str, ...]
    """The parameters of a record that has nothing but their names."""


def facts_of(id_: str, record: Json, mapping: Mapped) -> Facts:
    """Return the facts of a record; raise `UnusableRecordError` if one of them cannot be read."""

    def fact(name: str) -> Any:
        return at(record, mapping.record[name]) if name in mapping.record else None

    parameters, names, inputs = fact("parameters"), fact("names"), fact("inputs")
    if parameters is not None and not (is_object(parameters) and _named(parameters)):
        raise UnusableRecordError("its parameters cannot be read")
    if names is not None and not (is_list(names) and _named(names)):
        raise UnusableRecordError("the names of its parameters cannot be read")
    if inputs is not None and not (is_list(inputs) and _named(inputs)):
        raise UnusableRecordError("its inputs cannot be read")
    held = None
    if parameters is not None:
        held = {name: _parameter(name, value, mapping.parameter) for name, value in parameters.items()}
    return Facts(
        id=id_,
        title=_shown(fact("title")) or id_,
        provider=_shown(fact("provider")),
        inputs=(UNKNOWN,) if inputs is None else tuple(sorted(set(inputs))),
        parameters=held,
        names=tuple(dict.fromkeys(names or ())),
    )


def _named(names: Collection[object]) -> bool:
    return len(names) <= MOST_ENTRIES and all(isinstance(name, str) and _NAME.fullmatch(name) for name in names)


def _shown(text: object) -> str:
    return text if isinstance(text, str) and len(text) <= LONGEST and text.isprintable() else ""


def _parameter(name: str, value: object, paths: Mapping[str, str]) -> Json:
    if not is_object(value):
        raise UnusableRecordError(f"its parameter {name} is not an object")
    found = {fact: at(value, path) for fact, path in paths.items() if fact != "option"}
    options, option = found.get("options"), paths.get("option")
    if is_list(options):
        if len(options) > MOST_ENTRIES:
            raise UnusableRecordError(f"its parameter {name} has more than {MOST_ENTRIES} values")
        inner = [at(item, option) if option and is_object(item) else item for item in options]
        if any(isinstance(item, str) and len(item) > LONGEST for item in inner):
            raise UnusableRecordError(f"a value of its parameter {name} has more than {LONGEST} characters")
        found["options"] = inner
    return {fact: inner for fact, inner in found.items() if inner is not None}
