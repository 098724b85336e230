"""A service's list of models as facts: read within limits, because it comes from outside, and written in one form.

A record keeps only what `listing.yaml` says where to find; what it says nothing about is unexplained. Numbers stay
exact: those with a point are `Decimal`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir.json_values import is_day

if TYPE_CHECKING:
    from capmatrix.spec.listing import Listing, Paths

Fact: TypeAlias = "None | bool | int | Decimal | str | list[Fact] | dict[str, Fact]"
Record: TypeAlias = "dict[str, Fact]"
"""Name of a fact → the fact, as in the table `listing_record` of the language; parameters as in its table."""

GONE = "gone"
"""Fact of a snapshot alone: the day since when the list does not have the record."""

MAX_BYTES = 4 * 1024 * 1024
MAX_RECORDS = 5_000
MAX_DEPTH = 32
MAX_ENTRIES = 500
"""Most parameters of a record, values of a parameter, and keys of a price."""
MAX_TEXT = 500

_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._:-]|/(?=[A-Za-z0-9])){0,199}", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,99}", re.ASCII)
_LONGEST_NUMBER = 40


class Unlistable(Exception):
    """A list that cannot be read; the message names the place and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Unexplained:
    """Something in a list that the mapping says nothing about."""

    id: str
    place: str
    """Path within the record."""
    says: str


@dataclass(frozen=True, slots=True)
class Records:
    """A list as facts."""

    by_id: Mapping[str, Record]
    """In the order of the ids."""
    date: str = ""
    """The day of the list, where it says so."""
    unexplained: tuple[Unexplained, ...] = ()


def read_list(data: bytes, listing: Listing) -> Records:
    """Read a list as the service answers it; raise `Unlistable` if it is none."""
    whole = _json(data)
    records = at(whole, listing.records)
    if not isinstance(records, list):
        raise Unlistable(f"{listing.records}: is not a list of records; listing.yaml says where they stand")
    if len(records) > MAX_RECORDS:
        raise Unlistable(f"{listing.records}: has {len(records):,} records; at most {MAX_RECORDS:,} are read")
    found: dict[str, Record] = {}
    odd: list[Unexplained] = []
    for number, record in enumerate(records):
        place = f"{listing.records}[{number}]"
        if not isinstance(record, dict):
            raise Unlistable(f"{place}: is not a record")
        facts = _facts(record, listing, place, odd)
        id_ = cast("str", facts["id"])
        if id_ in found:
            raise Unlistable(f"{place}: the id {id_!r} occurs twice")
        found[id_] = facts
    date = at(whole, listing.dated) if listing.dated else None
    day = date if isinstance(date, str) and is_day(date) else ""
    return Records(dict(sorted(found.items())), day, tuple(odd))


def read_snapshot(text: str) -> Records:
    """Read what `snapshot` wrote; raise `Unlistable` if it is anything else."""
    whole = _json(text.encode())
    records = whole.get("records") if isinstance(whole, dict) else None
    if not isinstance(records, list):
        raise Unlistable("is not a snapshot: `capmatrix import` writes it")
    found: dict[str, Record] = {}
    for number, record in enumerate(records):
        id_ = record.get("id") if isinstance(record, dict) else None
        if not isinstance(record, dict) or not isinstance(id_, str):
            raise Unlistable(f"records[{number}]: has no id")
        found[_id(id_, f"records[{number}].id")] = record
    return Records(dict(sorted(found.items())))


def snapshot(records: Mapping[str, Record]) -> str:
    """Return facts as a text with a record on each line, sorted by id."""
    lines = ",\n".join(dump(records[id_]) for id_ in sorted(records))
    return f'{{"records": [\n{lines}\n]}}\n' if lines else '{"records": []}\n'


def dump(fact: Fact) -> str:
    """Return a fact as JSON on one line, in its order, numbers exact."""
    match fact:
        case Decimal():
            return str(fact)
        case list():
            return f"[{', '.join(map(dump, fact))}]"
        case dict():
            return f"{{{', '.join(f'{json.dumps(key)}: {dump(value)}' for key, value in fact.items())}}}"
        case _:
            return json.dumps(fact)


def at(fact: object, path: str) -> Fact:
    """Return what stands at a path; None where nothing does."""
    for step in path.split("."):
        fact = cast("dict[str, Fact]", fact).get(step) if isinstance(fact, dict) else None
    return cast("Fact", fact)


def parameter_names(record: Record) -> tuple[str, ...] | None:
    """Return the names of a record's parameters, in their order; None where it names none."""
    parameters, names = record.get("parameters"), record.get("names")
    if isinstance(parameters, dict):
        return tuple(parameters)
    return tuple(str(name) for name in names) if isinstance(names, list) else None


def _json(data: bytes) -> Fact:
    if len(data) > MAX_BYTES:
        raise Unlistable(f"has {len(data):,} bytes; at most {MAX_BYTES:,} are read")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unlistable(f"byte {error.start} is not UTF-8") from error
    try:
        found = json.loads(
            text, parse_float=_decimal, parse_int=_int, parse_constant=_constant, object_pairs_hook=_object
        )
    except json.JSONDecodeError as error:
        raise Unlistable(f"line {error.lineno}, column {error.colno}: is not JSON: {error.msg}") from error
    except RecursionError as error:
        raise Unlistable(f"nests deeper than {MAX_DEPTH} levels") from error
    _shallow(found)
    return found


def _shallow(whole: Fact) -> None:
    waiting: list[tuple[Fact, int]] = [(whole, 0)]
    while waiting:
        fact, depth = waiting.pop()
        if isinstance(fact, list | dict):
            if depth > MAX_DEPTH:
                raise Unlistable(f"nests deeper than {MAX_DEPTH} levels")
            inner = fact.values() if isinstance(fact, dict) else fact
            waiting += [(item, depth + 1) for item in inner]


def _object(pairs: list[tuple[str, Fact]]) -> dict[str, Fact]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for number, (key, _) in enumerate(pairs) if key in dict(pairs[:number]))
        raise Unlistable(f"an object has the key {twice[:MAX_TEXT]!r} twice")
    return found


def _decimal(text: str) -> Decimal:
    number = Decimal(text) if len(text) <= _LONGEST_NUMBER else Decimal("inf")
    if not number.is_finite() or not -20 <= number.adjusted() <= 20:
        raise Unlistable(f"the number {text[:_LONGEST_NUMBER]} is too long or too large")
    return number


def _int(text: str) -> int:
    if len(text) > 17:
        raise Unlistable(f"the number {text[:_LONGEST_NUMBER]} is too large")
    return int(text)


def _constant(text: str) -> Fact:
    raise Unlistable(f"{text} is not JSON")


def _id(text: str, place: str) -> str:
    if not _ID.fullmatch(text) or ".." in text:
        shown = text[:80]
        raise Unlistable(f"{place}: {shown!r} cannot be a model id: letters, digits, and . _ : - / between them")
    return text


def _facts(record: dict[str, Fact], listing: Listing, place: str, odd: list[Unexplained]) -> Record:
    paths = listing.record
    id_ = at(record, paths.of["id"])
    if not isinstance(id_, str):
        raise Unlistable(f"{place}.{paths.of['id']}: is not a text")
    _id(id_, f"{place}.{paths.of['id']}")
    found: Record = {"id": id_}
    odd += [Unexplained(id_, path, "listing.yaml says nothing about it") for path in _unknown(record, paths.every)]
    for fact, path in paths.of.items():
        value = at(record, path)
        if value is None or fact == "id":
            continue
        right = _checked(fact, value, listing, f"{place}.{path}", id_, odd)
        if right is not None:
            found[fact] = right
    if said := _digests(record, paths):
        found["words"] = said
    return found


def _unknown(record: Mapping[str, Fact], known: tuple[str, ...], prefix: str = "") -> Iterator[str]:
    """Yield the paths in a record that are neither known nor above a known one."""
    for key, value in record.items():
        path = f"{prefix}{key}"
        if path in known or value is None:
            continue
        if isinstance(value, dict) and any(other.startswith(f"{path}.") for other in known):
            yield from _unknown(value, known, f"{path}.")
        else:
            yield path[:MAX_TEXT]


def _digests(record: Mapping[str, Fact], paths: Paths) -> dict[str, Fact]:
    """Return a short digest of each sentence for people."""
    import hashlib  # most runs read what was digested before, and hashing takes long to load

    said = {path: at(record, path) for path in paths.words}
    return {
        path: hashlib.sha256(dump(value).encode()).hexdigest()[:12]
        for path, value in said.items()
        if value not in (None, "")
    }


def _checked(fact: str, value: Fact, listing: Listing, place: str, id_: str, odd: list[Unexplained]) -> Fact:
    """Return a fact in its right form; None, and a note, where it has another."""
    match fact, value:
        case (("title" | "provider" | "formerly" | "seen"), str()):
            _text(value, place)
            if fact == "formerly":
                _id(value, place)
            if fact == "seen" and not is_day(value):
                raise Unlistable(f"{place}: {value[:80]!r} is not a day, such as 2026-01-31")
            return value
        case (("inputs" | "names"), list()) if all(isinstance(item, str) for item in value):
            _few(value, place)
            for item in value:
                _name(cast("str", item), place)
            return value
        case "parameters", dict():
            _few(value, place)
            return {name: _parameter(_name(name, place), one, listing, place, id_, odd) for name, one in value.items()}
        case "price", dict():
            _plain(value, place)
            return value
        case _:
            odd.append(Unexplained(id_, place.partition("].")[2], "has another form than expected"))
            return None


def _parameter(
    name: str, value: Fact, listing: Listing, place: str, id_: str, odd: list[Unexplained]
) -> dict[str, Fact]:
    paths = listing.parameter
    where = f"{listing.record.of['parameters']}.{name}"
    if not isinstance(value, dict):
        odd.append(Unexplained(id_, where, "is not an object"))
        return {"type": ""}
    odd += [
        Unexplained(id_, f"{where}.{path}", "listing.yaml says nothing about it")
        for path in _unknown(value, paths.every)
    ]
    option = paths.of.get("option", "")
    found: dict[str, Fact] = {}
    for fact, path in paths.of.items():
        one = at(value, path)
        if one is None or fact == "option":
            continue
        if fact == "options" and isinstance(one, list):
            one = [at(item, option) if isinstance(item, dict) and option else item for item in one]
        _plain(one, f"{place}.{name}.{path}")
        found[fact] = one
    if not isinstance(found.get("type"), str):
        odd.append(Unexplained(id_, where, "has no word for its type"))
        found["type"] = ""
    if said := _digests(value, paths):
        found["words"] = said
    return found


def _name(text: str, place: str) -> str:
    if not _NAME.fullmatch(text):
        raise Unlistable(f"{place}: {text[:80]!r} cannot be the name of a field")
    return text


def _few(value: list[Fact] | dict[str, Fact], place: str) -> None:
    if len(value) > MAX_ENTRIES:
        raise Unlistable(f"{place}: has {len(value):,} entries; at most {MAX_ENTRIES} are read")


def _text(text: str, place: str) -> None:
    if len(text) > MAX_TEXT:
        raise Unlistable(f"{place}: has {len(text):,} characters; at most {MAX_TEXT} are read")
    if not text.isprintable():
        raise Unlistable(f"{place}: holds a character that is not printable")


def _plain(value: Fact, place: str) -> None:
    """Refuse texts and sizes that no price and no parameter needs."""
    waiting: list[Fact] = [value]
    while waiting:
        fact = waiting.pop()
        if isinstance(fact, str):
            _text(fact, place)
        elif isinstance(fact, list | dict):
            _few(fact, place)
            if isinstance(fact, dict):
                for key in fact:
                    _text(key, place)
                waiting += fact.values()
            else:
                waiting += fact
