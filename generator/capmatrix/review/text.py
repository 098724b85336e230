"""A diff for a terminal: a paragraph for each model, each change on a line, its witness below it."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.diagnostics import visible
from capmatrix.review.payload import clipped, shown, verdicts
from capmatrix.review.tally import effect, tally
from capmatrix.review.upshot import Upshot, approved, lines
from capmatrix.semantics.change import Change
from capmatrix.semantics.diff import Diff


def text(diff: Diff, upshot: Upshot | None = None) -> str:
    """Return the whole report, the most severe first; what it comes to stands at the end."""
    return "\n".join([*_lines(diff), *(lines(upshot) if upshot and diff.changes else ())]) + "\n"


def _lines(diff: Diff) -> Iterator[str]:
    for one in diff.models:
        yield f"{visible(one.id)}: {effect(one)}"
        for change in one.changes:
            yield from _change(change)
        yield ""
    if diff.service:
        yield "the service as a whole"
        for change in diff.service:
            yield from _change(change)
        yield ""
    yield tally(diff)


def _change(change: Change) -> Iterator[str]:
    yield visible(f"  {change.kind.severity:<10}  {change.kind.word}: {change.subject}: {clipped(change.says)}")
    if change.witness is not None:
        yield f"              {shown(change.witness.payload)}"
        yield visible(f"              {verdicts(change.witness)}")
    if said := approved(change):
        yield visible(f"              {said}")
