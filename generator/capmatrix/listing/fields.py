"""Parameters of a record → fields of a model, as entries over those of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from capmatrix.frozen import dataclass
from capmatrix.listing.yaml_text import Bare, Data, alone
from capmatrix.spec import keys
from capmatrix.spec.records import Fact, Record, Unexplained, parameter_names

if TYPE_CHECKING:
    from capmatrix.source import Node
    from capmatrix.spec.document import Entry
    from capmatrix.spec.listing import Listing, Renamed

_ENTRY: Mapping[str, keys.Key] = keys.TABLES.get("listed", keys.TABLES["field"])
"""The keys of a field of a model, in their order."""
_NUMBER = re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,16})?", re.ASCII)
_MOST = 200
"""Most lengths of a range that are told apart one by one."""
_AUTO = "-1"
"""Among the lengths of a duration: the service chooses."""
_RUN = 3
"""Fewest whole seconds, one after the other, that are written as a range."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A field of a model as the list has it."""

    name: str
    kind: str
    entry: Mapping[str, Data]
    """The keys that stand in the model's file."""
    values: tuple[str, ...] = ()
    """Every value as a text, where they are known and few: options, seconds, `true` and `false`."""
    default: str | None = None
    limited: bool = True
    """Whether its values are known to have an end."""


@dataclass(slots=True)
class Notes:
    """What is noticed while a model is made from its record."""

    unexplained: list[Unexplained] = field(default_factory=list[Unexplained])
    lost: list[str] = field(default_factory=list[str])
    """Facts of the record that the file cannot say, in words."""


def fields_of(record: Record, listing: Listing, terms: Mapping[str, Entry], notes: Notes) -> tuple[Listed, ...]:
    """Return the fields of a record's parameters, in their order."""
    id_ = cast("str", record["id"])
    parameters = cast("dict[str, dict[str, Fact]]", record.get("parameters") or {})
    left_out = listing.exception(id_).ignored
    found: dict[str, Listed] = {}
    for name in parameter_names(record) or ():
        renamed = listing.renamed(name)
        if renamed.ignored or name in left_out:
            continue
        term = terms.get(renamed.term or renamed.field)
        if term is None or renamed.field not in terms:
            says = f"fields.yaml has no entry {(renamed.term if term is None and renamed.term else renamed.field)!r}"
            notes.unexplained.append(Unexplained(id_, f"{listing.record.of['parameters']}.{name}", says))
            continue
        reader = _Reader(id_, name, renamed, term, listing, notes)
        one = reader.known(parameters[name]) if name in parameters else reader.unknown()
        found.setdefault(one.name, one)
    return tuple(found.values())


class _Reader:
    """One parameter, and the entry of the vocabulary that it is read with."""

    def __init__(self, id_: str, name: str, renamed: Renamed, term: Entry, listing: Listing, notes: Notes) -> None:
        self._id, self._name, self._renamed, self._term = id_, name, renamed, term
        self._listing, self._notes = listing, notes

    def unknown(self) -> Listed:
        """Return a field of which nothing but its name is known."""
        return unpublished(self._renamed, self._term)

    def known(self, parameter: dict[str, Fact]) -> Listed:
        """Return the field that a parameter with its type describes."""
        word = cast("str", parameter["type"])
        allowed = self._listing.types.get(word)
        if allowed is None:
            self._odd(f"no kind for the type {word!r}: listing.yaml has no such word under types")
            return self.unknown()
        kind = self._term.text("kind")
        entry: dict[str, Data] = self._base()
        if kind not in allowed:
            kind = _fitting(parameter, allowed)
            entry["kind"] = kind
        if kind == "choice" and not isinstance(parameter.get("options"), list):
            return self.unknown()
        values, limits = self._values(kind, parameter)
        entry |= limits
        if kind == "duration" and "options" not in parameter and not {"kind", "form"} & entry.keys():
            entry["form"] = "numeric" if "numeric" in keys.TABLES["kind"]["form"].choices else "number"
        default = self._default(kind, values, parameter)
        if default is None and "default" in self._term.nodes and "kind" not in entry:
            entry = _reset(self._term, kind, entry)
        if default is not None:
            entry["default"] = _written(default, kind)
        ordered = {key: entry[key] for key in _ENTRY if key in entry}
        named = ("true", "false") if kind == "flag" else values
        return Listed(self._renamed.field, kind, ordered, named, default, limited=bool(values) or "high" in parameter)

    def _base(self) -> dict[str, Data]:
        term = self._renamed.term
        entry: dict[str, Data] = {"term": term} if term and "term" in _ENTRY else {}
        if self._renamed.decisions:
            entry["decision"] = alone(self._renamed.decisions)
        return entry

    def _odd(self, says: str) -> None:
        place = f"{self._listing.record.of['parameters']}.{self._name}"
        self._notes.unexplained.append(Unexplained(self._id, place, says))

    def _values(self, kind: str, parameter: dict[str, Fact]) -> tuple[tuple[str, ...], dict[str, Data]]:
        """Return the values of a parameter as texts, and the keys that state them."""
        options = parameter.get("options")
        if kind in ("choice", "integer", "duration") and isinstance(options, list):
            return self._set(kind, tuple(dict.fromkeys(text for item in options if (text := _as_text(item)))))
        if kind not in ("integer", "number", "duration"):
            return (), {}
        if wrong := _wrong_limits(kind, parameter):
            self._odd(wrong)
            return (), {}
        return self._limits(kind, parameter)

    def _set(self, kind: str, values: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, Data]]:
        """Return values that are told one by one."""
        form: dict[str, Data] = {}
        if kind == "duration" and values and all(re.fullmatch("[0-9]+s", text, re.ASCII) for text in values):
            form = {"form": "suffixed"} if self._term.text("form") != "suffixed" else {}
            values = tuple(text[:-1] for text in values)
        if kind == "duration" and _AUTO in values and "auto" in _ENTRY:
            form |= {"auto": int(_AUTO)}
            values = tuple(text for text in values if text != _AUTO)
        if not values:
            self._odd("it has no value")
        elif kind != "choice" and not all(_is_whole(text) for text in values):
            self._odd(f"options of a {kind} that are not whole numbers")
            return (), {}
        if kind == "duration" and _is_run(values):
            return values, {**form, "range": Bare(f"{values[0]}..{values[-1]}")}
        written: list[Data] = [text if kind == "choice" else int(text) for text in values]
        return values, {**form, "values": written} if written else {}

    def _limits(self, kind: str, parameter: dict[str, Fact]) -> tuple[tuple[str, ...], dict[str, Data]]:
        """Return values between a low and a high end; those of a duration one by one, as far as they are few."""
        low, high = (_as_text(parameter.get(key)) for key in ("low", "high"))
        if not low and _as_text(parameter.get("default")) == "-1" and kind == "integer":
            low = "-1"
        limits: dict[str, Data] = {"range": Bare(f"{low}..{high}")} if low or high else {}
        step = parameter.get("step")
        if step is not None and not (kind != "number" and step == 1) and "step" in keys.TABLES["kind"]:
            limits["step"] = cast("Decimal | int", step)
        if kind == "duration" and _is_whole(low) and _is_whole(high) and 0 <= int(high) - int(low) < _MOST:
            return tuple(str(second) for second in range(int(low), int(high) + 1)), limits
        return (), limits

    def _default(self, kind: str, values: tuple[str, ...], parameter: dict[str, Fact]) -> str | None:
        text = _as_text(parameter.get("default"))
        if text == "" or kind in ("media", "text", "list"):
            return None
        if kind == "duration" and text.endswith("s"):
            text = text[:-1]
        if kind == "duration" and text == _AUTO and _AUTO in map(_as_text, _items(parameter.get("options"))):
            return text
        allowed = values or (("true", "false") if kind == "flag" else ())
        right = text in allowed if allowed else kind == "choice" or _in_range(kind, text, parameter)
        if not right:
            self._notes.lost.append(f"the list has {text} as default of {self._name}, which is none of its values")
            return None
        return text


def _wrong_limits(kind: str, parameter: dict[str, Fact]) -> str:
    """Return what is wrong with the limits of numbers or lengths; an empty text if nothing is."""
    numbers: list[int | Decimal] = []
    for key in ("low", "high", "step"):
        fact = parameter.get(key)
        if isinstance(fact, bool) or not isinstance(fact, int | Decimal | None):
            return "a limit is not a number"
        if kind != "number" and isinstance(fact, Decimal) and fact != fact.to_integral_value():
            return f"a limit of a {kind} is not a whole number"
        numbers += [fact] if key != "step" and fact is not None else []
    step = parameter.get("step")
    if isinstance(step, int | Decimal) and (step <= 0 or (kind == "duration" and step != 1)):
        return f"the step {step} does not fit a {kind}"
    if kind == "duration" and any(number < 0 for number in numbers):
        return "a length is below 0"
    return "the limits contain no value" if len(numbers) > 1 and numbers[0] > numbers[1] else ""


def _in_range(kind: str, text: str, parameter: dict[str, Fact]) -> bool:
    """Return whether a text is a number that limits and kind allow."""
    if not _NUMBER.fullmatch(text) or (kind != "number" and not _is_whole(text)):
        return False
    low, high, step = (parameter.get(key) for key in ("low", "high", "step"))
    number, least = Decimal(text), low if isinstance(low, int | Decimal) else Decimal(0)
    if kind == "duration" and number < 0:
        return False
    in_step = not isinstance(step, int | Decimal) or step == 1 or step <= 0 or (number - least) % step == 0
    return (low is None or number >= least) and (not isinstance(high, int | Decimal) or number <= high) and in_step


def _items(fact: Fact) -> list[Fact]:
    return fact if isinstance(fact, list) else []


def unpublished(renamed: Renamed, term: Entry) -> Listed:
    """Return a field whose values nobody published."""
    kind = term.text("kind")
    entry: dict[str, Data] = {}
    if kind in ("choice", "duration", "integer", "number"):
        form: dict[str, Data] = {"form": term.text("form")} if kind == "duration" else {}
        entry = {"kind": kind, **form, "values": "unknown"} if _can_be_unknown() else _unbounded(kind, term)
    elif "default" in term.nodes and kind == "flag":
        entry = {"kind": "flag"}
    if renamed.term and "term" in _ENTRY:
        entry = {"term": renamed.term, **entry}
    values = ("true", "false") if kind == "flag" else ()
    ordered = {key: entry[key] for key in _ENTRY if key in entry}
    return Listed(renamed.field, kind, ordered, values, None, limited=kind not in ("duration", "integer", "number"))


def lengths(one: Listed, seconds: list[str]) -> Listed:
    """Return a field of unknown lengths with these."""
    whole = tuple(seconds)
    limits: dict[str, Data] = (
        {"range": Bare(f"{whole[0]}..{whole[-1]}")} if _is_run(whole) else {"values": [int(text) for text in whole]}
    )
    kept = {key: value for key, value in one.entry.items() if key not in ("values", "range")}
    entry = {key: (kept | limits)[key] for key in _ENTRY if key in kept | limits}
    return replace(one, entry=entry, values=whole, limited=True)


def _can_be_unknown() -> bool:
    return "known" in keys.TABLES["model"]


def _unbounded(kind: str, term: Entry) -> dict[str, Data]:
    if kind == "duration":
        return {"kind": kind, "form": term.text("form"), "range": Bare("1..")}
    return {"kind": "text" if kind == "choice" else kind}


def _reset(term: Entry, kind: str, entry: dict[str, Data]) -> dict[str, Data]:
    """Return an entry without the vocabulary's default, which goes where the kind is written anew."""
    base: dict[str, Data] = {"kind": kind}
    for key in ("form", "of", "accepts", "max_bytes", "values", "range"):
        if key in term.nodes and not ({"values", "range"} & entry.keys() and key in ("values", "range")):
            base[key] = _data(term.nodes[key])
    return base | entry


def _data(node: Node) -> Data:
    from capmatrix.spec.reader import flow

    return Bare(flow(node))


def _fitting(parameter: dict[str, Fact], allowed: tuple[str, ...]) -> str:
    """Return the first of the kinds that fits what is known of a parameter."""
    numbers = [parameter.get(key) for key in ("default", "low", "high", "step")]
    broken = any(isinstance(number, Decimal) for number in numbers)
    return next((kind for kind in allowed if not (broken and kind == "integer")), allowed[0])


def _as_text(fact: Fact) -> str:
    match fact:
        case None:
            return ""
        case bool():
            return "true" if fact else "false"
        case Decimal():
            return f"{fact.normalize():f}"
        case int() | str():
            return str(fact)
        case _:
            return ""


def _written(text: str, kind: str) -> Data:
    if kind == "flag":
        return text == "true"
    if kind in ("integer", "duration", "number"):
        return int(text) if _is_whole(text) else Decimal(text)
    return text


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and text.isascii() and len(text) < 17


def _is_run(values: tuple[str, ...]) -> bool:
    """Return whether values are whole numbers, one after the other."""
    return len(values) >= _RUN and [int(text) for text in values] == [
        *range(int(values[0]), int(values[0]) + len(values))
    ]


def shown(record: Record, listing: Listing, fields: Mapping[str, Listed]) -> Iterator[Mapping[str, Data]]:
    """Yield the rules of parameters that can be given only beside certain values of others."""
    parameters = cast("dict[str, dict[str, Fact]]", record.get("parameters") or {})
    for name, parameter in parameters.items():
        conditions = parameter.get("shown")
        target = listing.renamed(name).field
        for other, value in conditions.items() if isinstance(conditions, dict) else ():
            one = fields.get(listing.renamed(other).field)
            if one is None or target not in fields or not one.values:
                continue
            right = {_as_text(item) for item in (value if isinstance(value, list) else [value])}
            held = [_written(text, one.kind) for text in one.values if text in right]
            if held and len(held) < len(one.values):
                yield {"allow": target, "when_effective": {one.name: alone(held)}}
