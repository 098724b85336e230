"""Entries of approvals.yaml, written for what is not approved yet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from capmatrix.ir.approval import Approval
from capmatrix.semantics.diff import Diff

_HEAD = """\
# Changes that break callers, each with the reason why it is made all the same: `capmatrix approve` writes the entries,
# `capmatrix diff` holds them against what changed. After a release, delete this file.
"""
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,;.()'/-]*[A-Za-z0-9.)]")
_TYPED = frozenset({"true", "false", "null", "yes", "no", "on", "off"})
"""What other readers of YAML would not take for a text."""


def proposed(diff: Diff, like: Approval, only: Collection[str] = ()) -> tuple[Approval, ...]:
    """Return an approval for each breaking change that has none; `only` names models or fingerprints."""
    pairs = [*((one.id, change) for one in diff.models for change in one.changes), *(("", one) for one in diff.service)]
    found: dict[str, Approval] = {}
    for model, change in pairs:
        open_ = change.kind.severity == "breaking" and change.approval is None
        if open_ and (not only or model in only or change.fingerprint in only):
            what = "" if change.subject == "model" else f" {change.subject}"
            about = f"{model or 'the service'}{what} {change.kind.word}, {change.says}"
            found[change.fingerprint] = replace(like, fingerprint=change.fingerprint, about=about)
    return tuple(found.values())


def entries(before: str, approvals: Iterable[Approval]) -> str:
    """Return the text of a file with approvals at its end; what stands in it stays as it is."""
    written = [
        f'"{one.fingerprint}":\n  about: {_text(one.about)}\n  cause: {one.cause}\n  reason: {_text(one.reason)}\n'
        for one in approvals
    ]
    gap = "" if not before or before.endswith("\n") else "\n"
    return "\n".join([(before or _HEAD) + gap, *written])


def _text(text: str) -> str:
    """Return a text as YAML: as it is where no reader could take it for anything else, else in quotes."""
    if _PLAIN.fullmatch(text) and text.lower() not in _TYPED:
        return text
    kept = (c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(kept)}"'
