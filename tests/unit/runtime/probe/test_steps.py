"""The steps of a probe keep within the limits of the service."""

from __future__ import annotations

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.probe.steps import pause_of
from nanogpt_video._runtime.service import RateLimit


def test_looks_keep_within_the_limit_on_lists() -> None:
    service = KIT.service._replace(limits=(RateLimit("recover", 20, 60),))
    assert pause_of(service, 2) == pytest.approx(6.6)
    assert pause_of(service._replace(limits=(), timings={"poll-interval-min": 0.0}), 2) == 0.05
