"""The version that a change requires, and the reason.

From 1.0.0 on, Semantic Versioning. Below, as Cargo and npm read it: a breaking change raises the first part that is not
zero, and any other change the part after it, so 0.3.1 becomes 0.4.0 or 0.3.2, and 0.0.4 always becomes 0.0.5.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from packaging.version import InvalidVersion, Version

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog
from capmatrix.review.release.signatures import SignatureChange, grouped, listed
from capmatrix.semantics.diff.classes import ChangeClass, Severity
from capmatrix.semantics.diff.compare import Diff

Level: TypeAlias = Literal["major", "minor", "patch", "none"]
LEVELS: tuple[Level, ...] = ("major", "minor", "patch", "none")

_ASKS: dict[Severity, Level] = {
    "unhandled": "major",
    "danger": "major",
    "breaking": "major",
    "behaviour": "minor",
    "compatible": "minor",
    "silent": "patch",
}
_OWN = "service/package/version"
"""The change of the version itself, which requires no version."""
_NAMED = 3
"""Most reasons that a message lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bump:
    """The version that a change requires of the generated package."""

    level: Level
    """The level by the effects of the change."""
    reason: str
    old: str
    new: str
    least: str
    """The lowest version that the change may have."""
    problem: str = ""
    """Why the new version is too low; empty if it is high enough."""


def bump(old: Catalog, new: Catalog, diff: Diff, client: Sequence[SignatureChange]) -> Bump:
    """Return the version that a diff and its changes of the client require."""
    level, reason = required_level(diff, client)
    before, after = (catalog.service.package.version for catalog in (old, new))
    try:
        least = following(before, level)
        problem = _problem(before, after, least, level)
    except InvalidVersion as error:
        least, problem = before, f"{error}: versions are written as 1.2.3, or 1.2.3rc1 before it"
    return Bump(level=level, reason=reason, old=before, new=after, least=least, problem=problem)


def required_level(diff: Diff, client: Sequence[SignatureChange]) -> tuple[Level, str]:
    """Return the level of a change and its reason."""
    found_changes = list(_change_reasons(diff))
    types: list[tuple[Level, SignatureChange]] = [(_shift(shift), shift) for shift in client]
    found = [*(item for item, _ in found_changes), *(item for item, _ in types)]
    level: Level = LEVELS[min((LEVELS.index(item) for item in found), default=-1)]
    if level == "none":
        return level, "nothing changed"
    reasons = [says for item, says in found_changes if item == level]
    # Changes of requests are already reported at their model.
    other_shifts = [
        shift for item, shift in types if item == level and (not reasons or shift.of in ("package", "answer"))
    ]
    reasons += [f"{same.where} {same.change.told}" for same in grouped(other_shifts)]
    more = f", and {len(reasons) - _NAMED} more" if len(reasons) > _NAMED else ""
    return level, "; ".join(reasons[:_NAMED]) + more


def _shift(shift: SignatureChange) -> Level:
    return "major" if shift.breaking else "minor"


def _change_reasons(diff: Diff) -> Iterator[tuple[Level, str]]:
    groups: dict[tuple[ChangeClass, str], list[str]] = {}
    for model, change in sorted(diff.of_models, key=lambda item: item[1].kind.rank):
        if model or change.subject != _OWN:
            what = "" if change.of_whole else change.says if change.of_rule else change.subject
            groups.setdefault((change.kind, what), []).append(model or "the service")
    for (kind, what), models in groups.items():
        where = listed(list(dict.fromkeys(models)), 2)
        yield _ASKS[kind.severity], f"{where}: {kind.word}{what and f', {what}'}"


def following(version: str, level: Level) -> str:
    """Return the lowest version after `version` that a change may have.

    A pre-release promises nothing: any change may follow it within its own release.
    """
    known = Version(version)
    if level == "none":
        return version
    major, minor, patch = (*known.release, 0, 0)[:3]
    place = LEVELS.index(level) + next((zeros for zeros, part in enumerate((major, minor, patch)) if part), 2)
    if known.is_prerelease:
        return known.base_version
    if place == 0:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if place == 1 else f"{major}.{minor}.{patch + 1}"


def _problem(before: str, after: str, least: str, level: Level) -> str:
    old, new = Version(before), Version(after)
    if new < old:
        return f"the version goes back from {before} to {after}"
    if level == "none" or (old.is_prerelease and new > old):
        return ""
    # A pre-release of the required version is accepted.
    if Version(new.base_version) < Version(least) or new == old:
        return f"the version is {after}, and a {level} change after {before} asks for {least} or later"
    return ""
