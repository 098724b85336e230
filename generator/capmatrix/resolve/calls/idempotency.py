"""How a charged call is sent again: its key, built from its entry and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, did_you_mean
from capmatrix.ir.catalog import MISMATCH, Idempotency
from capmatrix.ir.policy import STATUSES, base_outcome
from capmatrix.resolve import values
from capmatrix.resolve.calls.headers import HEADER, SET_BY_CLIENT

if TYPE_CHECKING:
    from capmatrix.diagnostics import Report
    from capmatrix.ir.catalog import Task
    from capmatrix.spec.document import Entry

CHARGED: tuple[Task, ...] = ("submit", "extend")
"""What calls are charged, and so are not sent again at will."""


def build_idempotency(
    operation: Entry, does: Task | None, common: tuple[str, ...], report: Report
) -> Idempotency | None:
    """Build how an operation is sent again, None where it has no keys; what is wrong or has no effect is reported."""
    entry = next(iter(operation.entries("idempotency")), None)
    if entry is None:
        return None
    if does not in CHARGED:
        message = f"'idempotency' has no effect on {operation.name.text!r}, which is not charged"
        report.add(Code.BAD_VALUE, message, entry.name.span, "remove it: such a call is sent again anyway")
    given = [key for key in ("header", "field") if key in entry.nodes]
    if len(given) != 1 and not entry.doubtful:
        message = f"the key of {operation.name.text!r} stands in {'both a header and a field' if given else 'no place'}"
        report.add(Code.BAD_VALUE, message, entry.name.span, "write either `header: Idempotency-Key` or `field: …`")
    return Idempotency(
        header=_header(entry, report),
        field=_field(entry, common, does, report),
        lifetime=values.whole_seconds(entry, "lifetime", report, 1, 86400),
        form="uuid" if entry.text("form") == "uuid" else "free",
        running=tuple(_running(entry, report)),
        mismatch=_mismatch(entry, report),
        **entry.basis(),
    )


def _header(entry: Entry, report: Report) -> str:
    name = entry.text("header")
    if "header" in entry.nodes and (not HEADER.fullmatch(name) or name.casefold() in SET_BY_CLIENT):
        report.add(Code.BAD_VALUE, f"{name!r} cannot carry a key", entry.place("header"), "such as Idempotency-Key")
    return name


def _field(entry: Entry, common: tuple[str, ...], does: Task | None, report: Report) -> str:
    """Return the field of a request that carries the key, and report one that not every model takes."""
    name = entry.text("field")
    if not name:
        return ""
    if does == "extend":
        message = "the key of an extension stands in a header: its body has no fields of models"
        report.add(Code.BAD_VALUE, message, entry.place("field"), "write `header`")
    elif name not in common:
        hint = did_you_mean(name, common) or "name a field of `common`"
        report.add(Code.UNKNOWN_REFERENCE, f"{name!r} is not a field of every model", entry.place("field"), hint)
    return name


def _running(entry: Entry, report: Report) -> list[int]:
    """Return the statuses of a request that is still under way; each must leave open what became of the first one."""
    found: list[int] = []
    for node in entry.texts("running"):
        status = values.reading(values.integer, node, report, 409)
        if status not in STATUSES or base_outcome(status) != "unknown" or status < 400:
            hint = "such as 409 or 425; other statuses say by themselves what became of a request"
            report.add(Code.BAD_VALUE, f"{status} cannot say that a request is under way", node.span, hint)
        found.append(status)
    return found


def _mismatch(entry: Entry, report: Report) -> int:
    node = entry.scalar("mismatch")
    status = values.reading(values.integer, node, report, MISMATCH) if node else MISMATCH
    if node and not 400 <= status < 500:
        report.add(Code.BAD_VALUE, f"{status} is no refusal", node.span, "400 to 499, such as 422")
    return status
