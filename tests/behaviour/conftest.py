"""The desk at which every test of the client works, three times."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from anyio.from_thread import start_blocking_portal

from tests.support.desk import Desk


@pytest.fixture(params=["sync", "asyncio", "trio"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a desk for one form of the client."""
    if request.param == "sync":
        made = Desk(portal=None)
        yield made
        for close in made.closers:
            close()
        return
    with start_blocking_portal(request.param) as portal:
        made = Desk(portal=portal)
        yield made
        for close in made.closers:
            close()
