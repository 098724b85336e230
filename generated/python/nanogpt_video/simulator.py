"""The simulated service, for tests: over loopback, inside this process, and as a fixture of pytest.

`from nanogpt_video.simulator import simulator` in a conftest gives the fixture; README.md in `_runtime/simulator` says the rest.
"""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._kit import KIT
from ._runtime.simulator.app import Service
from ._runtime.simulator.faults.fault_plan import Fault
from ._runtime.simulator.serving.server import Served, serve
from ._runtime.simulator.serving.transports import AsyncTransport, Transport
from ._runtime.simulator.settings import Settings
from ._runtime.simulator.store import Charge, Outcome

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = [
    "AsyncTransport",
    "Charge",
    "Fault",
    "Outcome",
    "Served",
    "Service",
    "Settings",
    "Transport",
    "async_transport",
    "documented_limits",
    "open_service",
    "serving",
]

documented_limits = KIT.service.limits
async_transport = AsyncTransport
"""The former name of `AsyncTransport`."""


def open_service(*, edition: str | None = None, **settings: Any) -> Service:
    """Return a simulated service with these settings (see `Settings`), to be reached through a transport.

    `edition` names the reading of the matrix by which it judges.
    """
    return Service(KIT.in_edition(edition), Settings(**settings))


@contextmanager
def serving(*, port: int = 0, edition: str | None = None, **settings: Any) -> Generator[Served]:
    """Listen on loopback (port 0: any free one) as long as the context lasts."""
    with serve(KIT.in_edition(edition), port=port, settings=Settings(**settings)) as served:
        yield served


if find_spec("pytest") is not None:
    import pytest

    @pytest.fixture
    def simulator() -> Generator[Served]:
        """Serve on loopback, a hundred times as fast: `base_url`, and the `service` with its charges."""
        with serving(speed=100.0) as served:
            yield served
