"""What an HTTP status says of a submission: the same for every service, but for a spec that is more careful."""

from __future__ import annotations

import pytest

from capmatrix.ir.catalog import ErrorRow
from capmatrix.ir.policy import STATUSES, base_outcome, caution, outcome

REFUSED = {400, 401, 402, 403, 404, 413, 414, 415, 422, 431}


def test_all_but_eleven_statuses_leave_the_outcome_open() -> None:
    assert {status for status in STATUSES if base_outcome(status) == "refused"} == REFUSED
    assert [status for status in STATUSES if base_outcome(status) == "not_processed"] == [429]
    assert {base_outcome(status) for status in (200, 202, 302, 408, 409, 425, 500, 503)} == {"unknown"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (ErrorRow(kind="api", statuses=(404, 429), outcome="unknown"), {404: "unknown", 429: "unknown"}),
        (ErrorRow(kind="api", statuses=(429,), outcome="refused"), {404: "refused", 429: "refused"}),
        (ErrorRow(kind="api", statuses=(429, 500), outcome="refused"), {429: "refused", 500: "unknown"}),
        (ErrorRow(kind="api", statuses=(404,), types=("gone",), outcome="unknown"), {404: "refused"}),
        (ErrorRow(kind="api", types=("gone",), outcome="unknown"), {404: "refused", 429: "not_processed"}),
        (ErrorRow(kind="api", statuses=(404,)), {404: "refused", 500: "unknown"}),
    ],
)
def test_a_row_makes_its_statuses_more_cautious_and_never_less(row: ErrorRow, expected: dict[int, str]) -> None:
    assert {status: outcome((row,), status) for status in expected} == expected


def test_the_most_cautious_row_counts_wherever_it_stands() -> None:
    rows = (
        ErrorRow(kind="api", types=("x",)),
        ErrorRow(kind="rate_limit", statuses=(429,), outcome="refused"),
        ErrorRow(kind="server", statuses=(429,), outcome="unknown"),
    )
    for order in (rows, rows[::-1]):
        assert outcome(order, 429) == "unknown"


def test_the_order_of_caution() -> None:
    assert caution("not_processed") < caution("refused") < caution("unknown")
