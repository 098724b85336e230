"""Classes of change: the closed list of what a change can do to callers, most severe first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias, get_args

from capmatrix.ir.catalog import Approval
from capmatrix.semantics.verdict.interpret import Finding

Severity: TypeAlias = Literal["unhandled", "breaking", "behaviour", "compatible", "silent"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The most severe first."""


class ChangeClass(Enum):
    """What a change does; the value is (name, severity, meaning)."""

    UNHANDLED = ("unhandled", "unhandled", "Differs in a way that no rule explains.")
    REMOVED = ("removed", "breaking", "Is no longer there.")
    ACCEPTS_LESS = ("accepts less", "breaking", "Refuses what it accepted.")
    CLIENT_REFUSES = ("client refuses", "breaking", "The service would now ignore it, so the strict client refuses it.")
    NAMING = ("naming", "breaking", "Goes by another name in the generated client.")
    PRICE = ("price", "behaviour", "Costs something else.")
    DEFAULT = ("default", "behaviour", "Does something else where the field is left out.")
    WIRE = ("wire form", "behaviour", "Is written otherwise in the request.")
    LIFECYCLE = ("lifecycle", "behaviour", "Is at another stage of its life, or leads to another successor.")
    SERVICE = ("service", "behaviour", "Differs in what holds for the whole service.")
    IGNORED_REFUSED = ("ignored, now refused", "compatible", "Refuses what it took and ignored, with a warning.")
    IGNORED_ACCEPTED = ("refused, now ignored", "compatible", "Takes and ignores, with a warning, what it refused.")
    ACCEPTS_MORE = ("accepts more", "compatible", "Accepts what it refused.")
    CLIENT_TAKES = ("client takes", "compatible", "Takes what it ignored, so the strict client no longer refuses it.")
    ADDED = ("added", "compatible", "Is new.")
    WARNS = ("warnings", "compatible", "Is accepted as before, with other warnings.")
    ALIAS = ("alias", "compatible", "Has other spellings.")
    EVIDENCE = ("evidence", "silent", "Rests on other evidence or decisions.")
    DOCUMENTATION = ("documentation", "silent", "Is described otherwise.")
    REWRITTEN = ("rewritten", "silent", "Is written otherwise, and proven to give every payload the same verdict.")

    @property
    def word(self) -> str:
        """How it is called in every report."""
        return self.value[0]

    @property
    def severity(self) -> Severity:
        """What it means for callers."""
        return self.value[1]

    @property
    def meaning(self) -> str:
        """What it says of the field or model that it stands beside."""
        return self.value[2]

    @property
    def rank(self) -> int:
        """Its place in a report: 0 comes first."""
        return _ORDER[self]


_ORDER = {item: number for number, item in enumerate(ChangeClass)}

LESS = frozenset({ChangeClass.REMOVED, ChangeClass.ACCEPTS_LESS, ChangeClass.CLIENT_REFUSES})
MORE = frozenset({ChangeClass.ADDED, ChangeClass.ACCEPTS_MORE, ChangeClass.CLIENT_TAKES})
"""What takes from, and adds to, the payloads that the strict client sends: that it is ignored is as good as refused."""
_FORTH = {
    ChangeClass.REMOVED: ChangeClass.ADDED,
    ChangeClass.ACCEPTS_LESS: ChangeClass.ACCEPTS_MORE,
    ChangeClass.CLIENT_REFUSES: ChangeClass.CLIENT_TAKES,
    ChangeClass.IGNORED_REFUSED: ChangeClass.IGNORED_ACCEPTED,
}
OPPOSITE = _FORTH | {back: forth for forth, back in _FORTH.items()}
"""What a change is when it is undone; classes that are not here are their own opposite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A payload that shows a change, with all there was and is to say about it."""

    payload: Mapping[str, object]
    before: tuple[Finding, ...]
    after: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that a change of the matrix does."""

    kind: ChangeClass
    subject: str
    """The field (`musicConfig/volume`), the rule (`rule/<id>`), or the part of the model or service."""
    says: str
    """What was changed, in a few words."""
    witness: Witness | None = None
    fingerprint: str = ""
    """What an approval holds to, for a change that breaks callers (see `fingerprint`)."""
    approval: Approval | None = None
