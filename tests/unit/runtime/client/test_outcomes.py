"""What a client reads from a status is what the toolkit says of it, in pages and in diffs."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.outcomes import outcome
from nanogpt_video._runtime.service import ErrorRow

from capmatrix.ir import catalog
from capmatrix.ir.policy import STATUSES, base_outcome
from capmatrix.ir.policy import outcome as reference

ROWS = st.fixed_dictionaries(
    {
        "kind": st.just("api"),
        "statuses": st.lists(st.sampled_from([401, 404, 409, 429, 500]), max_size=3).map(tuple),
        "types": st.sampled_from([(), (), ("odd",)]),
        "words": st.sampled_from([(), (), ("odd",)]),
        "outcome": st.sampled_from([None, "refused", "unknown"]),
    }
)


@given(st.lists(ROWS, max_size=4))
def test_the_client_reads_a_status_as_the_toolkit_tells_it(rows: list[dict[str, Any]]) -> None:
    service = KIT.service._replace(errors=tuple(ErrorRow(**row) for row in rows))
    errors = tuple(catalog.ErrorRow(**row) for row in rows)
    for status in (401, 404, 409, 418, 429, 500):
        for phase in ("submit", "extend"):
            assert outcome(service, phase, status) == reference(errors, status)


def test_without_a_word_of_the_spec_the_table_counts() -> None:
    bare = KIT.service._replace(errors=())
    assert all(outcome(bare, "submit", status) == base_outcome(status) for status in STATUSES)
