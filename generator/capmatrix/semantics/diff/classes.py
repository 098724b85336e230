"""Classes of change: the closed list of what a change can do to callers, most severe first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Approval
from capmatrix.semantics.verdict.interpret import Finding

Severity: TypeAlias = Literal["unhandled", "danger", "breaking", "behaviour", "compatible", "silent"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The most severe first."""


class ChangeClass(Enum):
    """The effect of a change; the value is (name, severity, meaning)."""

    UNHANDLED = ("unhandled", "unhandled", "Differs in a way that no rule explains.")
    DANGER = ("danger", "danger", "Changes what is charged, whether a paid run is found, or where the key goes.")
    REMOVED = ("removed", "breaking", "Is removed.")
    ACCEPTS_LESS = ("accepts less", "breaking", "Refuses what it accepted.")
    CLIENT_REFUSES = ("client refuses", "breaking", "The service would now ignore it, so the strict client refuses it.")
    CALL = ("call", "breaking", "Is called otherwise: what was right fails.")
    ANSWERS_LESS = ("answers less", "breaking", "Does not answer any more what callers read.")
    ANSWERS_MORE = ("answers more", "breaking", "Answers what callers did not have to expect.")
    CLIENT = ("client", "breaking", "Code that type checkers accepted is refused.")
    NAMING = ("naming", "breaking", "Has another name in the generated client.")
    PRICE = ("price", "behaviour", "Has another price.")
    DEFAULT = ("default", "behaviour", "Has another effect where the field is absent.")
    WIRE = ("wire form", "behaviour", "Has another form in the request.")
    LIFECYCLE = ("lifecycle", "behaviour", "Has another lifecycle stage, successor or day of its end.")
    SERVICE = ("service", "behaviour", "Behaves otherwise.")
    IGNORED_REFUSED = ("ignored, now refused", "compatible", "Refuses what it accepted and ignored with a warning.")
    IGNORED_ACCEPTED = ("refused, now ignored", "compatible", "Accepts and ignores with a warning what it refused.")
    ACCEPTS_MORE = ("accepts more", "compatible", "Accepts what it refused.")
    CLIENT_TAKES = ("client takes", "compatible", "Accepts what it ignored, so the strict client no longer refuses it.")
    ADDED = ("added", "compatible", "Is new.")
    ANSWERS_NARROWER = ("answers narrower", "compatible", "Answers only some of what it answered.")
    WARNS = ("warnings", "compatible", "Is accepted as before, with other warnings.")
    ALIAS = ("alias", "compatible", "Has other spellings.")
    RENAMED = ("renamed", "compatible", "Has another id; the former one is accepted with a warning.")
    EVIDENCE = ("evidence", "silent", "Has other evidence or decisions.")
    DOCUMENTATION = ("documentation", "silent", "Has another description.")
    REWRITTEN = ("rewritten", "silent", "Is written differently, and proven to give every payload the same verdict.")

    @property
    def word(self) -> str:
        """Its name in every report."""
        return self.value[0]

    @property
    def severity(self) -> Severity:
        """Its severity for callers."""
        return self.value[1]

    @property
    def needs_approval(self) -> bool:
        """Whether the change fails a review until somebody approves it."""
        return self.severity in ("danger", "breaking")

    @property
    def meaning(self) -> str:
        """A sentence whose subject is the field or model that changed."""
        return self.value[2]

    @property
    def rank(self) -> int:
        """Its place in a report: 0 comes first."""
        return _ORDER[self]


_ORDER = {item: number for number, item in enumerate(ChangeClass)}

LESS = frozenset({ChangeClass.REMOVED, ChangeClass.ACCEPTS_LESS, ChangeClass.CLIENT_REFUSES})
MORE = frozenset({ChangeClass.ADDED, ChangeClass.ACCEPTS_MORE, ChangeClass.CLIENT_TAKES})
"""Classes that remove, and that add, payloads that the strict client sends; it refuses what the service ignores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A payload that shows a change, with its findings before and after."""

    payload: Mapping[str, object]
    before: tuple[Finding, ...]
    after: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One effect of a change of the matrix."""

    kind: ChangeClass
    subject: str
    """The field (`musicConfig/volume`), the rule (`rule/<id>`), or the part of the model or service."""
    says: str
    """The change in a few words."""
    witness: Witness | None = None
    rows: tuple[tuple[str, str, str], ...] = ()
    """Of a price: the conditions whose price differs, with the price before and after, where they are few."""
    fingerprint: str = ""
    """The key of an approval, for a change that needs one (see `fingerprint`)."""
    approval: Approval | None = None

    @property
    def of_whole(self) -> bool:
        """Whether the subject is the model as a whole, and not a field that is called `model`."""
        return self.subject == "model" and self.kind in _OF_WHOLE

    @property
    def of_rule(self) -> bool:
        """Whether the subject is a rule, whose change is said by what the rule says."""
        *front, _ = self.subject.split("/")
        return front[-1:] == ["rule"]


_OF_WHOLE = frozenset(
    {
        *(ChangeClass.UNHANDLED, ChangeClass.REMOVED, ChangeClass.ADDED, ChangeClass.LIFECYCLE),
        *(ChangeClass.RENAMED, ChangeClass.REWRITTEN),
    }
)
"""Classes of a change of a model as a whole; no field has a change of such a class."""

_SHADOWS = {
    ChangeClass.IGNORED_REFUSED: ChangeClass.CLIENT_TAKES,
    ChangeClass.IGNORED_ACCEPTED: ChangeClass.CLIENT_REFUSES,
}
"""Changes of values that the strict client sends neither before nor after → what says so of the same field."""


def without_shadows(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes without those of ignored values, of fields that the client takes or refuses now.

    Nor is there the warning of a model that is deprecated now, as the change of its stage says so.
    """
    listed = tuple(changes)
    said = {(change.kind, change.subject) for change in listed}
    staged = (ChangeClass.LIFECYCLE, "lifecycle.stage") in said
    return tuple(
        change
        for change in listed
        if (_SHADOWS.get(change.kind), change.subject) not in said
        and not (staged and change.kind is ChangeClass.WARNS and change.subject == "lifecycle")
    )
