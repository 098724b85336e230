"""The mapping of a service's own list of models (`listing.yaml`): where its facts stand, and what they mean here."""

from __future__ import annotations

from collections.abc import Mapping as Mapping_
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from capmatrix.source import Mapping, Scalar, Sequence, content

if TYPE_CHECKING:
    from capmatrix.spec.document import Entry

FILE = "listing.yaml"
UNKNOWN = "unknown"
"""Among inputs: the record states none. For an amount: it has none."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Where facts stand in a record, or in a parameter of it: the name of the fact → its path."""

    of: Mapping_[str, str]
    words: tuple[str, ...]
    ignored: tuple[str, ...]

    @property
    def every(self) -> tuple[str, ...]:
        """Return every path that is read, or left out on purpose."""
        return (*self.of.values(), *self.words, *self.ignored)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a combination of inputs means for a model."""

    given: frozenset[str]
    extends: tuple[str, ...]
    says: str
    example: Mapping


@dataclass(frozen=True, slots=True)
class RowShape:
    """A row of a price, before the numbers of a record are put in."""

    amount: str
    included: str
    per_second: str
    times: str
    each: tuple[str, ...]
    when: tuple[tuple[str, str], ...]
    when_given: tuple[str, ...]
    when_absent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriceShape:
    """A shape of prices: how it is recognised, and its rows."""

    keys: tuple[str, ...]
    beside: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    unknown: str
    factor: str
    seconds: str
    default: tuple[tuple[str, str], ...]
    rows: tuple[RowShape, ...]
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exceptional:
    """What holds for one id alone."""

    extends: tuple[str, ...] = ()
    example: Mapping | None = None
    unknown: str = ""
    ignored: frozenset[str] = frozenset()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Renamed:
    """What a parameter is here: a field, perhaps with the meaning of another entry of the vocabulary, or nothing."""

    field: str
    term: str = ""
    ignored: bool = False
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The mapping as a whole."""

    source: str
    section: str
    least: int
    records: str
    dated: str
    priced: str
    record: Paths
    parameter: Paths
    types: Mapping_[str, tuple[str, ...]]
    fields: Mapping_[str, Renamed]
    roles: Mapping_[str, tuple[str, ...]]
    providers: Mapping_[str, str]
    inputs: tuple[Inputs, ...]
    prices: tuple[PriceShape, ...]
    exceptions: Mapping_[str, Exceptional] = field(default_factory=dict[str, Exceptional])

    def renamed(self, parameter: str) -> Renamed:
        """Return what a parameter is here, by default the field of its name."""
        return self.fields.get(parameter, Renamed(parameter))

    def exception(self, id_: str) -> Exceptional:
        """Return what holds for an id alone."""
        return self.exceptions.get(id_, Exceptional())


def listing_of(entry: Entry) -> Listing:
    """Return the mapping that an entry without problems describes."""
    return Listing(
        source=entry.text("source"),
        section=entry.text("section"),
        least=int(entry.text("least")),
        records=entry.text("records"),
        dated=entry.text("dated"),
        priced=entry.text("priced"),
        record=_paths(entry.entries("record")[0]),
        parameter=_paths(entry.entries("parameter")[0]),
        types={name.text: _texts(node) for name, node in entry.pairs("types")},
        fields={one.name.text: _renamed(one) for one in entry.entries("fields")},
        roles={name.text: _texts(node) for name, node in entry.pairs("roles")},
        providers={name.text: _text(node) for name, node in entry.pairs("providers")},
        inputs=tuple(_inputs(one) for one in entry.entries("inputs")),
        prices=tuple(_price(one) for one in entry.entries("prices")),
        exceptions={one.name.text: _exceptional(one) for one in entry.entries("exceptions")},
    )


def _paths(entry: Entry) -> Paths:
    of = {key: entry.text(key) for key in entry.nodes if key not in ("words", "ignored")}
    return Paths(of, entry.strings("words"), entry.strings("ignored"))


def _renamed(entry: Entry) -> Renamed:
    return Renamed(
        field=entry.text("field", entry.name.text),
        term=entry.text("term"),
        ignored=entry.flag("ignored"),
        decisions=entry.strings("decision"),
    )


def _inputs(entry: Entry) -> Inputs:
    return Inputs(
        given=frozenset(entry.strings("given")),
        extends=entry.strings("extends"),
        says=entry.text("says"),
        example=_mapping(entry, "example"),
    )


def _mapping(entry: Entry, key: str) -> Mapping:
    node = entry.nodes.get(key)
    return node if isinstance(node, Mapping) else Mapping((), entry.span)


def _price(entry: Entry) -> PriceShape:
    return PriceShape(
        keys=entry.strings("keys"),
        beside=entry.strings("beside"),
        values=tuple((name.text, _text(node)) for name, node in entry.pairs("is")),
        unknown=entry.text("unknown"),
        factor=entry.text("factor", "1"),
        seconds=entry.text("seconds"),
        default=tuple((name.text, _text(node)) for name, node in entry.pairs("default")),
        rows=tuple(_row(row) for row in entry.entries("rows")),
        decisions=entry.strings("decision"),
    )


def _row(entry: Entry) -> RowShape:
    return RowShape(
        amount=entry.text("amount"),
        included=entry.text("included"),
        per_second=entry.text("per_second"),
        times=entry.text("times"),
        each=entry.strings("each"),
        when=tuple((name.text, _text(node)) for name, node in entry.pairs("when")),
        when_given=entry.strings("when_given"),
        when_absent=entry.strings("when_absent"),
    )


def _exceptional(entry: Entry) -> Exceptional:
    return Exceptional(
        extends=entry.strings("extends"),
        example=_mapping(entry, "example") if "example" in entry.nodes else None,
        unknown=entry.text("unknown"),
        ignored=frozenset(entry.strings("ignored")),
        decisions=entry.strings("decision"),
    )


def _texts(node: object) -> tuple[str, ...]:
    if isinstance(node, Sequence):
        return tuple(item.text for item in node.items if isinstance(item, Scalar))
    return (node.text,) if isinstance(node, Scalar) else ()


def _text(node: object) -> str:
    return node.text if isinstance(node, Scalar) else str(content(node)) if isinstance(node, Sequence | Mapping) else ""
