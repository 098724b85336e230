"""Consequences of a diff for a release: client signatures, version, approvals and their missing entries."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

from capmatrix.diagnostics import visible
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Approval, Catalog
from capmatrix.review.release.signatures import Alike, SignatureChange, grouped, listed, signature_changes
from capmatrix.review.release.version import Bump, bump
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.compare import Diff
from capmatrix.semantics.diff.fingerprint import unapproved
from capmatrix.semantics.diff.models import ordered

LONGEST = 100
"""Most characters of a declaration in a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """The consequences of a diff for a release."""

    client: tuple[SignatureChange, ...]
    version: Bump
    stale: tuple[Approval, ...] = ()
    """Approvals that were added with the change and match none of its changes."""


def with_client(diff: Diff, client: Iterable[SignatureChange]) -> Diff:
    """Return a diff in which what type checkers refuse is a change too, where no other change says so."""
    broken = {model.id for model in diff.models if any(change.kind.needs_approval for change in model.changes)}
    beside = [change.subject for change in diff.service if change.kind.needs_approval]

    def told(shift: SignatureChange) -> bool:
        match shift.of:
            case "request":
                return shift.key in broken
            case "part":
                return bool(broken) or any(_within(place, f"records/{shift.key}") for place in beside)
            case "answer":
                return any(_within(place, f"records/{shift.key}") or place.startswith("service/op") for place in beside)
            case "package":
                return any(_within(place, "service/package") for place in beside)

    more = [
        Change(kind=ChangeClass.CLIENT, subject=f"client/{same.argument or same.change.where}", says=_in_classes(same))
        for same in grouped(shift for shift in client if shift.breaking and not told(shift))
    ]
    return replace(diff, service=ordered((*diff.service, *more))) if more else diff


def _in_classes(same: Alike) -> str:
    return f"{same.change.told}, in {listed(same.classes, len(same.classes))}" if same.argument else same.change.told


def _within(place: str, part: str) -> bool:
    return place == part or place.startswith(f"{part}/")


def impact(
    old: Catalog,
    new: Catalog,
    diff: Diff,
    stale: tuple[Approval, ...] = (),
    client: tuple[SignatureChange, ...] | None = None,
) -> Impact:
    """Return the consequences of the diff of two catalogs; the changes of the client are found unless given."""
    client = signature_changes(old, new) if client is None else client
    return Impact(client=client, version=bump(old, new, diff, client), stale=stale)


def approved(change: Change) -> str:
    """Return a change's approval in words, or the fingerprint that an approval needs; empty if it needs none."""
    if change.approval is not None:
        return f"approved ({change.approval.cause}): {change.approval.reason}"
    return f"not approved: {change.fingerprint}" if change.fingerprint else ""


def version_line(impact_: Impact) -> str:
    """Return the required version and its reason as a sentence."""
    version = impact_.version
    if version.level == "none":
        return (
            f"The version may stay {version.old}." if version.old == version.new else f"The version is {version.new}."
        )
    return f"Needs version {version.least} or later ({version.level} change; now {version.new}): {version.reason}."


def lines(impact_: Impact) -> Iterator[str]:
    """Yield the lines of a terminal report that follow the models."""
    yield ""
    if impact_.client:
        yield "the generated client"
        for same in grouped(impact_.client):
            yield visible(f"  {severity(same.change):<10}  {same.where}: {same.change.told}")
            if declared := declaration(same.change):
                yield visible(f"              {declared}")
        yield ""
    for item in impact_.stale:
        about = f" ({item.about})" if item.about else ""
        yield visible(f"warning: the approval {item.fingerprint}{about} matches nothing of this change: remove it")
    yield visible(version_line(impact_))


def severity(shift: SignatureChange) -> str:
    """Return the severity of a signature change."""
    return "breaking" if shift.breaking else "compatible"


def declaration(shift: SignatureChange) -> str:
    """Return the declaration before and after, in Python where it is there."""
    before, after, *typescript = shift.declarations
    if not (before or after):
        before, after = typescript
    if not (before and after):
        return _cut(before or after)
    return f"{_cut(before)} → {_cut(after)}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 3 :]}"


def document_keys(impact_: Impact, diff: Diff) -> dict[str, Any]:
    """Return the keys of a JSON report."""
    return {
        "unapproved": len(unapproved(diff)),
        "stale_approvals": [asdict(item) for item in impact_.stale],
        "version_asked": {
            "level": impact_.version.level,
            "reason": impact_.version.reason,
            "old": impact_.version.old,
            "new": impact_.version.new,
            "least": impact_.version.least,
            "problem": impact_.version.problem or None,
        },
        "client": [asdict(shift) for shift in impact_.client],
    }


_HEAD = """\
# Changes that break callers, each with the reason why it is made all the same: `capmatrix approve` writes the entries,
# `capmatrix diff` holds them against what changed. After a release, delete this file.
"""
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,;.()'/-]*[A-Za-z0-9.)]")
_TYPED = frozenset({"true", "false", "null", "yes", "no", "on", "off"})
"""Plain scalars that some YAML readers do not read as text."""


def proposed(diff: Diff, like: Approval, only: Collection[str] = ()) -> tuple[Approval, ...]:
    """Return approvals for the changes that need one and have none; `only` names models or fingerprints.

    Changes that are alike in several models have one approval, but a danger has one of its own.
    """
    groups: dict[tuple[str, ...], list[tuple[str, Change]]] = {}
    for model, change in diff.of_models:
        open_ = change.kind.needs_approval and change.approval is None
        if open_ and (not only or model in only or change.fingerprint in only):
            apart = change.fingerprint if change.kind.severity == "danger" or not model else ""
            groups.setdefault((change.kind.word, change.subject, change.says, apart), []).append((model, change))
    found: list[Approval] = []
    for (word, subject, says, _), changes in groups.items():
        names = list(dict.fromkeys(model or "the service" for model, _ in changes))
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        what = "" if changes[0][1].of_whole else f" {subject}"
        first, *others = dict.fromkeys(change.fingerprint for _, change in changes)
        about = f"{', '.join(names[:_NAMED])}{more}:{what} {word}, {says}"
        found.append(replace(like, fingerprint=first, about=about, also=tuple(others)))
    return tuple(found)


_NAMED = 3
"""Most models that an approval names."""


def entries(before: str, approvals: Iterable[Approval]) -> str:
    """Return the text of a file with approvals appended; its present text is unchanged."""
    gap = "" if not before or before.endswith("\n") else "\n"
    return "\n".join([(before or _HEAD) + gap, *map(entry, approvals)])


def entry(approval: Approval) -> str:
    """Return the text of an approval in a file."""
    also = "".join(f'    - "{mark}"\n' for mark in approval.also)
    return (
        f'"{approval.fingerprint}":\n  about: {_text(approval.about)}\n'
        f"  cause: {approval.cause}\n  reason: {_text(approval.reason)}\n" + (f"  also:\n{also}" if also else "")
    )


def _text(text: str) -> str:
    """Return a text as a YAML scalar: plain if every reader reads it as text, else in quotes."""
    if _PLAIN.fullmatch(text) and text.lower() not in _TYPED:
        return text
    kept = (c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(kept)}"'
