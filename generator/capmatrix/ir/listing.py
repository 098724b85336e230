"""How a client reads the service's own list of models: the part of the mapping that judging by a record needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capmatrix.ir.kinds import Field, KindName
    from capmatrix.ir.rules import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What every model takes whose record names these inputs."""

    given: tuple[tuple[str, ...], ...]
    """The combinations of inputs, each sorted; `unknown` alone: a record that names none."""
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Where the facts of a record stand, and what they mean here."""

    source: str
    """The source that the list is."""
    least: int
    """Per cent of the known ids that a list must have to be believed."""
    records: str
    """Path of the records in the answer."""
    record: tuple[tuple[str, str], ...]
    """Fact of a record → its path."""
    parameter: tuple[tuple[str, str], ...]
    """Fact of a parameter → its path."""
    types: tuple[tuple[str, tuple[KindName, ...]], ...]
    """Word for the type of a parameter → the kinds that it may stand for; the first is the usual one."""
    fields: tuple[Field, ...]
    """Every field that a parameter may be, with its kind where a record does not say more."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Parameter → its field, where that has another name; empty for a parameter that is left out."""
    inputs: tuple[Inputs, ...] = ()
    unlisted: tuple[str, ...] = ()
    """Models that may be called, but that the list does not have."""
