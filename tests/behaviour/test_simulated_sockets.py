"""Faults of the line over loopback: the socket itself fails."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults import Fault
from nanogpt_video._runtime.simulator.serve import serve
from nanogpt_video._runtime.simulator.world import Settings

from tests.support.desk import KEY, PAYLOAD

RESET = (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
"""What httpx makes of a reset: it depends on whether it was writing or reading."""


def over_loopback(fault: Fault, ask: Callable[[httpx.Client], object]) -> list[str]:
    """Ask a listening simulator with a fault; return its charges."""
    settings = Settings(speed=1000.0, faults=(fault,))
    with (
        serve(KIT, settings=settings) as served,
        httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}, timeout=5) as client,
    ):
        ask(client)
        return [line.entry for line in served.service.world.charges]


@pytest.mark.parametrize(
    ("fault", "error", "charged"),
    [
        (Fault(name="reset-before"), RESET, 0),
        (Fault(name="reset-after"), RESET, 1),
        (Fault(name="timeout"), httpx.ReadTimeout, 1),
        (Fault(name="timeout", seconds=0.05), RESET, 1),
    ],
    ids=str,
)
def test_over_loopback_the_socket_itself_fails(fault, error, charged):
    def ask(client: httpx.Client) -> None:
        with pytest.raises(error):
            client.post("/generate-video", json=PAYLOAD, timeout=httpx.Timeout(5, read=0.5))
        assert client.post("/generate-video", json=PAYLOAD).status_code == 202

    assert len(over_loopback(fault, ask)) == charged + 1


def test_over_loopback_connections_are_refused_for_a_while_and_then_taken_again():
    def ask(client: httpx.Client) -> None:
        with pytest.raises(RESET):
            client.post("/generate-video", json=PAYLOAD)
        with pytest.raises(httpx.ConnectError):
            client.post("/generate-video", json=PAYLOAD)
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            try:
                assert client.post("/generate-video", json=PAYLOAD).status_code == 202
            except httpx.ConnectError:
                time.sleep(0.05)
            else:
                return
        pytest.fail("it did not listen again")

    assert over_loopback(Fault(name="refused", seconds=0.5), ask) == ["charged"]


def test_a_reset_is_one_on_the_wire():
    with serve(KIT, settings=Settings(faults=(Fault(name="reset-before"),))) as served:
        url = httpx.URL(served.base_url)
        with socket.create_connection((url.host, url.port), timeout=5) as line:
            line.sendall(b"POST /api/generate-video HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n")
            with pytest.raises(ConnectionResetError):
                line.recv(100)


@pytest.mark.parametrize("name", ["truncated-download", "wrong-length"])
def test_over_loopback_a_file_does_not_come_whole(name):
    def ask(client: httpx.Client) -> None:
        run_id = client.post("/generate-video", json=PAYLOAD).json()["runId"]
        path = f"/generate-video/content?runId={run_id}&model=veo2-video"
        while "COMPLETED" not in client.get("/video/status", params={"requestId": run_id}).text:
            pass
        with pytest.raises(httpx.RemoteProtocolError):
            client.get(path)
        assert client.get(path).status_code == 200

    over_loopback(Fault(name=name), ask)


def test_over_loopback_files_are_at_an_origin_of_their_own():
    def ask(client: httpx.Client) -> None:
        run_id = client.post("/generate-video", json=PAYLOAD).json()["runId"]
        path = f"/generate-video/content?runId={run_id}&model=veo2-video"
        while (answer := client.get(path)).status_code == 404:
            pass
        assert answer.status_code == 302
        other = httpx.URL(answer.headers["location"])
        assert other.port != client.base_url.port
        assert httpx.get(other).content[4:8] == b"ftyp"
        assert client.get(other).status_code == 400

    over_loopback(Fault(name="foreign-redirect", times=0), ask)
