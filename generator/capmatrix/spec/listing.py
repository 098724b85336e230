"""The mapping of a service's own list of models (`listing.yaml`): where its facts stand, and what they mean here."""

from __future__ import annotations

from collections.abc import Mapping as Mapping_
from dataclasses import field

from capmatrix.frozen import dataclass
from capmatrix.source import Mapping

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
    lengths: str
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
    absent: Mapping_[str, str]
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
