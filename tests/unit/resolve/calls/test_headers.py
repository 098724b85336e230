"""Constant headers are names and values that HTTP can carry, none of which follows from the request itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.resolve.calls.test_checks import said

CALL = "    call: POST /renders\n"


@pytest.mark.parametrize(
    ("headers", "what"),
    [
        ("{X-Version: 2026-01-31}", ""),
        ("{X Version: a}", "'X Version' is not a header with a value of visible ASCII"),
        ("{X-Version: }", "'X-Version' is not a header with a value of visible ASCII"),
        ("{X-Version: é}", "'X-Version' is not a header with a value of visible ASCII"),
        ("{X-Version: a, x-version: b}", "the header 'x-version' is set already"),
        ("{Content-Type: text/plain}", "the header 'Content-Type' is set already"),
        ("{content-length: 3}", "the header 'content-length' is set already"),
    ],
)
def test_a_constant_header_is_one_that_can_be_sent(tmp_path: Path, headers: str, what: str):
    told = said(tmp_path, (CALL, f"{CALL}    headers: {headers}\n"))
    assert (what in told) if what else not re.search(r" [SR][0-9]{3} ", told), told
