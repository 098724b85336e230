"""Entries of approvals.yaml → approvals. They are no part of the catalog: they judge how it changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from capmatrix.diagnostics import Code
from capmatrix.ir.approval import LENGTH, Approval

if TYPE_CHECKING:
    from capmatrix.diagnostics import Report
    from capmatrix.ir.approval import Cause
    from capmatrix.spec.document import Entry

_FORM = re.compile(rf"[0-9a-f]{{{LENGTH}}}")


def approvals_of(entries: tuple[Entry, ...], report: Report) -> tuple[Approval, ...]:
    """Return the approvals that a file lists, and report names that no change can have."""
    found: list[Approval] = []
    for entry in entries:
        if not _FORM.fullmatch(entry.name.text):
            report.add(
                Code.BAD_VALUE,
                f"{entry.name.text!r} is no fingerprint of a change: that is {LENGTH} of 0-9 and a-f",
                entry.name.span,
                "take it from `capmatrix diff`, or let `capmatrix approve` write the entry",
            )
            continue
        cause = cast("Cause", entry.text("cause"))
        found.append(
            Approval(fingerprint=entry.name.text, cause=cause, reason=entry.text("reason"), about=entry.text("about"))
        )
    return tuple(found)
