"""What a diff comes to for whoever merges it: the generated client, the version, and what is approved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from capmatrix.diagnostics import visible
from capmatrix.ir.approval import Approval
from capmatrix.ir.catalog import Catalog
from capmatrix.review.client import Shift, shifts
from capmatrix.review.version import Bump, bump
from capmatrix.semantics.change import Change
from capmatrix.semantics.diff import Diff
from capmatrix.semantics.fingerprint import unapproved

LONGEST = 100
"""Characters of a declaration that a reader is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upshot:
    """What follows from a diff."""

    client: tuple[Shift, ...]
    version: Bump
    stale: tuple[Approval, ...] = ()
    """Approvals that came with the change and match nothing of it."""


def upshot(old: Catalog, new: Catalog, diff: Diff, stale: tuple[Approval, ...] = ()) -> Upshot:
    """Return what follows from the diff of two catalogs."""
    client = shifts(old, new)
    return Upshot(client=client, version=bump(old, new, diff, client), stale=stale)


def approved(change: Change) -> str:
    """Return who stands for a change and why, or which fingerprint an approval would have; nothing if it needs none."""
    if change.approval is not None:
        return f"approved ({change.approval.cause}): {change.approval.reason}"
    return f"not approved: {change.fingerprint}" if change.fingerprint else ""


def version_line(upshot: Upshot) -> str:
    """Return in a sentence what is asked of the version, and why."""
    version = upshot.version
    if version.level == "none":
        return (
            f"The version may stay {version.old}." if version.old == version.new else f"The version is {version.new}."
        )
    return f"Asks for version {version.least} or later ({version.level} change; now {version.new}): {version.reason}."


def lines(upshot: Upshot) -> Iterator[str]:
    """Yield the lines that a terminal shows below the models."""
    yield ""
    if upshot.client:
        yield "the generated client"
        for shift in upshot.client:
            yield visible(f"  {severity(shift):<10}  {shift.where}: {shift.says}")
            if declared := declaration(shift):
                yield visible(f"              {declared}")
        yield ""
    for one in upshot.stale:
        about = f" ({one.about})" if one.about else ""
        yield visible(f"warning: the approval {one.fingerprint}{about} matches nothing of this change: remove it")
    yield visible(version_line(upshot))


def severity(shift: Shift) -> str:
    """Return what a change of the client means to a type checker."""
    return "breaking" if shift.breaking else "compatible"


def declaration(shift: Shift) -> str:
    """Return what was and is declared, as far as there is something to compare."""
    if not (shift.before and shift.after):
        return _cut(shift.before or shift.after)
    return f"{_cut(shift.before)} → {_cut(shift.after)}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 3 :]}"


def keys(upshot: Upshot, diff: Diff) -> dict[str, Any]:
    """Return what a report for programs says of it."""
    return {
        "unapproved": len(unapproved(diff)),
        "stale_approvals": [asdict(one) for one in upshot.stale],
        "version_asked": {
            "level": upshot.version.level,
            "reason": upshot.version.reason,
            "old": upshot.version.old,
            "new": upshot.version.new,
            "least": upshot.version.least,
            "problem": upshot.version.problem or None,
        },
        "client": [asdict(shift) for shift in upshot.client],
    }
