"""What a spec says of idempotency keys is checked when it is loaded: their place, lifetime and statuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from capmatrix.pipeline import load
from tests.unit.resolve.calls.test_checks import SPEC, said

CALL = "    call: POST /renders\n"


def keyed(entry: str, call: str = CALL) -> tuple[str, str]:
    """Return the edit that gives a call idempotency keys."""
    return call, f"{call}    idempotency: {entry}\n"


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("{header: Idempotency-Key, lifetime: 86400}", ""),
        ("{header: Idempotency-Key, lifetime: 60, form: uuid, running: [409, 425], mismatch: 409}", ""),
        ("{header: Idempotency-Key}", "needs 'lifetime'"),
        ("{lifetime: 60}", "the key of 'submit' stands in no place"),
        ("{header: Once, field: once, lifetime: 60}", "stands in both a header and a field"),
        ("{header: 'Once Only', lifetime: 60}", "'Once Only' cannot carry a key"),
        ("{header: Content-Type, lifetime: 60}", "'Content-Type' cannot carry a key"),
        ("{field: nowhere, lifetime: 60}", "'nowhere' is not a field of every model"),
        ("{header: Once, lifetime: 0}", "0 is not a number of seconds"),
        ("{header: Once, lifetime: soon}", "'soon'"),
        ("{header: Once, lifetime: 60, running: [429]}", "429 cannot say that a request is under way"),
        ("{header: Once, lifetime: 60, running: [200]}", "200 cannot say that a request is under way"),
        ("{header: Once, lifetime: 60, running: [4090]}", "4090 cannot say that a request is under way"),
        ("{header: Once, lifetime: 60, mismatch: 500}", "500 is no refusal"),
        ("{header: Once, lifetime: 60, form: guid}", "'guid'"),
        ("{header: Once, lifetime: 60, ends: never}", "'ends' is not a key of an idempotency entry"),
    ],
)
def test_a_key_has_one_place_a_lifetime_and_statuses_that_leave_the_outcome_open(tmp_path: Path, entry: str, what: str):
    told = said(tmp_path, keyed(entry))
    assert (what in told) if what else not re.search(r" [SR][0-9]{3} ", told), told


def test_a_key_has_no_effect_on_a_call_that_is_not_charged(tmp_path: Path):
    service = (SPEC / "service.yaml").read_text("utf-8")
    call = next(line for line in service.splitlines(keepends=True) if "call: GET" in line)
    told = said(tmp_path, keyed("{header: Once, lifetime: 60}", call))
    assert "'idempotency' has no effect on" in told


def test_the_catalog_has_what_is_said(tmp_path: Path):
    assert all(operation.idempotency is None for operation in load(SPEC).catalog.service.operations)
