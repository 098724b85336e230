"""The simulated service as a fixture of pytest, which finds it by itself: the tools name this module as a plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from .simulator import Served


@pytest.fixture
def nanogpt_video_simulator() -> Generator[Served]:
    """Serve on loopback, a hundred times as fast: `base_url`, and the `service` with its charges."""
    from .simulator import serving  # here, as every run of pytest loads this module

    with serving(speed=100.0) as served:
        yield served
