"""What stops a request: errors, and for a strict client the fields that the service would drop and charge for."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.validation import refused
from nanogpt_video._runtime.verdict import Finding, Verdict

ERROR = Finding("missing_field", "prompt", "is required")
WARNINGS = tuple(
    Finding(code, "a", "")
    for code in ("deprecated_model", "deprecated_field", "unsupported_field", "unknown_field", "redundant_media")
)


@pytest.mark.parametrize(
    ("strict", "codes"),
    [(False, ["missing_field"]), (True, ["missing_field", "unsupported_field", "unknown_field"])],
)
def test_a_strict_client_refuses_what_would_be_dropped(strict: bool, codes: list[str]) -> None:
    verdict = Verdict(errors=(ERROR,), warnings=WARNINGS)
    assert [finding.code for finding in refused(verdict, strict=strict)] == codes
    assert refused(Verdict(warnings=WARNINGS), strict=False) == ()
