"""Both ways in which an output folder is changed."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["at once", "file by file"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Write the way that the system can, then as on one that cannot exchange two folders."""
    if request.param == "file by file":
        monkeypatch.setattr("capmatrix.output.swap.exchanger", lambda: None)
    return request.param
