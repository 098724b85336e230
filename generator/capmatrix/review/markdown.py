"""A diff as a comment on a pull request: the most severe first, folded per model, below GitHub's limit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from capmatrix.diagnostics import visible
from capmatrix.review.payload import clipped, shown, verdicts
from capmatrix.review.tally import effect, headline, tally
from capmatrix.semantics.change import Change
from capmatrix.semantics.diff import Diff

MOST = 60_000
"""Bytes of the report: GitHub takes 65,536 characters, and whoever posts it may want to add a line."""

_MARKS = {"unhandled": "❓", "breaking": "❌", "behaviour": "⚠️", "compatible": "✅", "silent": "·"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@$&-])")


def markdown(diff: Diff, most: int = MOST) -> str:
    """Return the report, of at most so many bytes; what was left out is counted."""
    head = f"### {headline(diff)}\n\n{tally(diff)}\n"
    blocks = [_block(one.id, effect(one), one.changes) for one in diff.models]
    if diff.service:
        service = _block("The service as a whole", "", diff.service)
        foremost = sum(one.changes[0].kind.rank <= diff.service[0].kind.rank for one in diff.models)
        blocks.insert(foremost, service)
    kept, size = [head], len(head.encode())
    for number, block in enumerate(blocks):
        # The last line is kept room for: it tells what is missing.
        size += len(block.encode()) + 1
        if size > most - 200:
            kept.append(f"… and {len(blocks) - number} more that did not fit here: `capmatrix diff` shows them all.\n")
            break
        kept.append(block)
    return "\n".join(kept)


def _block(name: str, says: str, changes: Sequence[Change]) -> str:
    """Return a model's changes; open where they break callers."""
    severity = changes[0].kind.severity
    summary = f"{_MARKS[severity]} <b>{_html(name)}</b>{f': {says}' if says else ''} ({len(changes)})"
    state = " open" if severity in ("unhandled", "breaking") else ""
    lines = [line for change in changes for line in _change(change)]
    return "\n".join([f"<details{state}><summary>{summary}</summary>", "", *lines, "", "</details>", ""])


def _change(change: Change) -> list[str]:
    mark, says = _MARKS[change.kind.severity], _plain(clipped(change.says))
    said = f"- {mark} **{change.kind.word}** {_code(change.subject)}: {says}"
    if change.witness is None:
        return [said]
    return [said, "", f"  {_code(shown(change.witness.payload))}", f"  <br>{_plain(verdicts(change.witness))}", ""]


def _code(text: str) -> str:
    """Return a code span that any text may stand in."""
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    gap = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{gap}{visible(text)}{gap}{fence}"


def _plain(text: str) -> str:
    """Return a text that Markdown takes as it is: no mention, link or markup comes of it."""
    return _SPECIAL.sub(r"\\\1", visible(text))


def _html(text: str) -> str:
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
