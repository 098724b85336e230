"""A file of approvals: what is read of it, and what is said of a wrong one, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from capmatrix.diagnostics import Report
from capmatrix.ir.catalog import Approval
from capmatrix.resolve.references import approvals_of
from capmatrix.spec.parse import read_approvals

GOOD = """\
# A remark.
"0123456789abcdef":
  about: "m size accepts less: -4k"
  cause: vendor-changed
  reason: The service took it away.
fedcba9876543210: {cause: refactor, reason: "12"}
"""


def read(text: str, folder: Path) -> tuple[tuple[Approval, ...], Report]:
    file = folder / "approvals.yaml"
    file.write_text(text, "utf-8")
    report = Report()
    return approvals_of(read_approvals(file, report), report), report


def test_each_entry_is_one_approval(tmp_path: Path) -> None:
    found, report = read(GOOD, tmp_path)
    assert report.items == []
    assert found == (
        Approval(
            fingerprint="0123456789abcdef",
            cause="vendor-changed",
            reason="The service took it away.",
            about="m size accepts less: -4k",
        ),
        Approval(fingerprint="fedcba9876543210", cause="refactor", reason="12"),
    )


@pytest.mark.parametrize(
    ("text", "place", "code", "says"),
    [
        ("0123456789abcdef: {cause: refactor, reason: A, by: me}", "1:48", "S203", "'by' is not a key"),
        ("0123456789abcdef: {cause: mistake, reason: A}", "1:27", "S206", "'cause' is one of vendor-changed,"),
        ("0123456789abcdef: {cause: refactor, reason: }", "1:45", "S205", "'reason' needs a text"),
        ('0123456789abcdef: {cause: refactor, reason: "  "}', "1:45", "S206", "'reason' has no text"),
        ("0123456789abcdef: {cause: refactor}", "1:1", "S204", "needs 'reason'"),
        ("0123456789abcdef: {reason: A}", "1:1", "S204", "needs 'cause'"),
        ("a:\n  cause: refactor\n  reason: A", "1:1", "S206", "'a' is not the fingerprint of a change"),
        ("0123456789ABCDEF: {cause: refactor, reason: A}", "1:1", "S206", "is not the fingerprint of a change"),
        ("- 0123456789abcdef", "1:1", "S205", "is not a mapping"),
        (f"{GOOD}fedcba9876543210: {{cause: refactor, reason: A}}", "7:1", "S105", "twice, first in line 6"),
        ("", "", "S103", "is empty"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, place: str, code: str, says: str, tmp_path: Path) -> None:
    _, report = read(text, tmp_path)
    assert [item.code.id for item in report.items] == [code]
    assert str(report.items[0].span) == (f"approvals.yaml:{place}" if place else "approvals.yaml")
    assert says in report.items[0].message
