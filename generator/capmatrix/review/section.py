"""The part of a comment that says what a diff comes to: the version, approvals, the generated client."""

from __future__ import annotations

from capmatrix.review.markup import code, plain, sentence
from capmatrix.review.payload import clipped
from capmatrix.review.upshot import Upshot, declaration
from capmatrix.semantics.change import Change
from capmatrix.semantics.diff import Diff
from capmatrix.semantics.fingerprint import unapproved

MOST = 40
"""Changes of the client that are listed."""


def section(diff: Diff, upshot: Upshot) -> list[str]:
    """Return the paragraphs, the client folded into one."""
    said = [_version(upshot)]
    breaking = sum(change.kind.severity == "breaking" for change in diff.changes)
    if left := len(unapproved(diff)):
        how = "`capmatrix approve OLD NEW --cause CAUSE --reason REASON` writes what says why"
        said.append(f"**{left:,} of {breaking:,} breaking changes not approved**: {how}.")
    elif breaking:
        said.append(f"All {breaking:,} breaking changes are approved.")
    said += [f"The approval {code(one.fingerprint)} matches nothing of this change: remove it." for one in upshot.stale]
    return [*said, *_client(upshot)]


def stands_for(change: Change) -> str:
    """Return who stands for a change and why, as the rest of a line; nothing where nobody does."""
    if change.approval is None:
        return ""
    return f" (approved, {change.approval.cause}: {sentence(clipped(change.approval.reason))})"


def _version(upshot: Upshot) -> str:
    version = upshot.version
    if version.level == "none":
        return "Asks for no new version."
    why = f"a {version.level} change: {code(version.reason)}"
    return f"Asks for version **{version.least}** or later (now {code(version.new)}); {why}."


def _client(upshot: Upshot) -> list[str]:
    if not upshot.client:
        return []
    lines: list[str] = []
    for shift in upshot.client[:MOST]:
        declared = declaration(shift)
        mark, says = "❌" if shift.breaking else "✅", plain(clipped(shift.says))
        lines.append(f"- {mark} {code(shift.where)}: {says}{f', {code(declared)}' if declared else ''}")
    if left := len(upshot.client) - len(lines):
        lines.append(f"- and {left:,} more: `capmatrix diff` shows them all")
    breaking = sum(shift.breaking for shift in upshot.client)
    counts = [f"{breaking:,} that type checkers refuse"] if breaking else []
    counts += [f"{len(upshot.client) - breaking:,} compatible"] if breaking < len(upshot.client) else []
    summary = f"<summary><b>the generated client</b>: signatures and types, {' and '.join(counts)}</summary>"
    return ["\n".join([f"<details>{summary}", "", *lines, "", "</details>"])]
