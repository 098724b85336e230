"""Ways to reach a simulated service: over loopback, or inside this process without a socket."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from ..service import Kit
from .app import Service
from .inside import AsyncTransport, Transport, async_transport
from .world import Settings

__all__ = ["AsyncTransport", "Served", "Transport", "async_transport", "serve"]

HOST = "127.0.0.1"
START_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A simulated service that listens."""

    base_url: str
    service: Service


@contextmanager
def serve(kit: Kit, *, port: int = 0, settings: Settings | None = None) -> Generator[Served]:
    """Listen on loopback (port 0: any free one) as long as the context lasts, on a second port for files."""
    from .listen import Listener

    with ExitStack() as stack:
        service = Service(kit, settings)
        stack.callback(service.world.close)
        listeners = [stack.enter_context(socket.create_server((HOST, number))) for number in (port, 0)]
        addresses = [f"http://{HOST}:{listener.getsockname()[1]}" for listener in listeners]
        service.files_origin = service.world.settings.files_origin or addresses[1]
        server = Listener(service.app, service.world.settings.sleep)
        thread = threading.Thread(target=server.run, kwargs={"sockets": listeners}, name="simulator", daemon=True)
        thread.start()
        try:
            deadline = time.monotonic() + START_SECONDS
            while not server.started:
                if time.monotonic() > deadline or not thread.is_alive():
                    raise RuntimeError(f"the simulator did not start within {START_SECONDS:g} s")
                time.sleep(0.005)
            yield Served(base_url=f"{addresses[0]}{service.prefix}", service=service)
        finally:
            server.should_exit = True
            thread.join(START_SECONDS)
