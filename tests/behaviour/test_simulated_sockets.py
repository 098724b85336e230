"""Faults of the line over loopback: the socket itself fails."""

from __future__ import annotations

import socket
import time
import zlib
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import MIB, Fault
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

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
        if answer.status_code == 200:  # it was completed after the fault was asked for, and before the answer
            answer = client.get(path)
        assert answer.status_code == 302
        other = httpx.URL(answer.headers["location"])
        assert other.port != client.base_url.port
        assert httpx.get(other).content[4:8] == b"ftyp"
        assert client.get(other).status_code == 400

    over_loopback(Fault(name="foreign-redirect", times=0), ask)


def timed(call: Callable[[], object]) -> float:
    begun = time.monotonic()
    call()
    return time.monotonic() - begun


def headers(*faults: str) -> dict[str, str]:
    return {"x-simulate": ", ".join(filter(None, faults))}


@pytest.fixture
def wire() -> Iterator[httpx.Client]:
    """Sit at a socket of a simulator whose jobs are done at once."""
    with (
        serve(KIT, settings=Settings(speed=1000.0)) as served,
        httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}, timeout=5) as client,
    ):
        yield client


ALSO = {"": 202, "error-html; status=502": 502, "redirect": 302, "refusal-after": 409}
"""A fault that says what is answered, and its status."""


@pytest.mark.parametrize("also", ALSO)
@pytest.mark.parametrize("fault", ["hang", "hang-body", "latency; seconds=1"])
def test_over_loopback_no_byte_comes_until_the_caller_goes(wire: httpx.Client, fault, also):
    def ask() -> None:
        with pytest.raises(httpx.ReadTimeout):
            wire.post("/generate-video", json=PAYLOAD, headers=headers(fault, also), timeout=0.3)

    assert timed(ask) < 2
    assert wire.post("/generate-video", json=PAYLOAD).status_code == 202


@pytest.mark.parametrize(("also", "status"), list(ALSO.items()))
@pytest.mark.parametrize("fault", ["hang", "hang-body", "slow-drip", "slow-head"])
def test_over_loopback_what_is_slow_comes_in_the_end(wire: httpx.Client, fault, also, status):
    def ask() -> None:
        answer = wire.post("/generate-video", json=PAYLOAD, headers=headers(f"{fault}; seconds=0.5", also))
        assert answer.status_code == status
        assert status != 202 or answer.json()["runId"]
        assert status != 302 or answer.headers["location"]

    assert timed(ask) >= 0.45


@pytest.mark.parametrize("fault", ["slow-drip", "slow-head"])
def test_over_loopback_a_drip_outlasts_a_time_out_for_each_byte_until_the_caller_goes(wire: httpx.Client, fault):
    def ask() -> None:
        with wire.stream(
            "POST", "/generate-video", json=PAYLOAD, headers=headers(f"{fault}; seconds=2"), timeout=0.5
        ) as answer:
            answer.read()

    assert timed(ask) >= 1.9
    url = wire.base_url
    with socket.create_connection((url.host, url.port or 80), timeout=5) as line:
        asked = f"GET /api/v1/video-models HTTP/1.1\r\nhost: x\r\nx-simulate: {fault}; seconds=999999\r\n\r\n"
        line.sendall(asked.encode())
        assert b"HTTP/1.1"[:1] == line.recv(1)


def test_over_loopback_a_head_in_drops_is_one_that_can_be_read(wire: httpx.Client):
    answer = wire.get("/v1/video-models", headers=headers("slow-head; seconds=0.2"))
    usual = wire.get("/v1/video-models")
    assert answer.json()["data"] == usual.json()["data"]
    assert answer.headers["connection"] == "close"
    assert answer.headers["x-request-id"].startswith("sim-")
    assert answer.headers["content-type"] == usual.headers["content-type"]


@pytest.mark.parametrize(("also", "status"), list(ALSO.items()))
def test_over_loopback_answers_are_huge_and_swell(wire: httpx.Client, also, status):
    answer = wire.post("/generate-video", json=PAYLOAD, headers=headers("huge; mib=20", also))
    assert (answer.status_code, len(answer.content) > 20 * MIB) == (status, True)
    with wire.stream("POST", "/generate-video", json=PAYLOAD, headers=headers("gzip-bomb; mib=20", also)) as answer:
        assert answer.status_code == status
        packed = b"".join(answer.iter_raw())
    assert len(packed) < MIB < 20 * MIB < len(zlib.decompress(packed, wbits=31))


def test_over_loopback_what_is_huge_is_not_made_for_a_caller_who_has_gone(wire: httpx.Client):
    for fault in ("huge; mib=100000", "gzip-bomb; mib=100000"):
        with wire.stream("GET", "/v1/video-models", headers=headers(fault)) as answer:
            assert next(answer.iter_raw())
    assert timed(lambda: wire.get("/v1/video-models")) < 3


def test_over_loopback_a_file_ends_early_with_no_length_to_tell(wire: httpx.Client):
    run_id = wire.post("/generate-video", json=PAYLOAD).json()["runId"]
    path = f"/generate-video/content?runId={run_id}&model=veo2-video"
    while (film := wire.get(path)).status_code == 404:
        pass
    cut = wire.get(path, headers=headers("cut-without-length"))
    assert not cut.headers.keys() & {"content-length", "transfer-encoding"}
    assert cut.content == film.content[: len(film.content) // 2]


def test_over_loopback_a_page_shows_what_was_written_by_hand(wire: httpx.Client):
    wire.get("/v1/video-models", headers=headers("slow-head; seconds=0.1", "gateway-page"))
    state = wire.get(str(wire.base_url.copy_with(path="/_simulator/state"))).json()
    (row,) = state["requests"]["last"]
    assert (row["status"], row["faults"]) == (502, "slow-head, gateway-page")


@pytest.mark.parametrize("status", [300, 304, 308, 418, 451, 499, 599])
def test_over_loopback_every_status_can_be_said(wire: httpx.Client, status):
    for fault in ("error-after", "refusal-after", "slow-head; seconds=0.1, error-html"):
        answer = wire.post("/generate-video", json=PAYLOAD, headers=headers(f"{fault}; status={status}"))
        assert answer.status_code == status


@pytest.mark.parametrize("fault", ["throttled-date", "throttled-past"])
def test_over_loopback_a_date_is_that_of_the_clock(wire: httpx.Client, fault):
    answer = wire.get("/v1/video-models", headers=headers(f"{fault}; seconds=60"))
    until, now = (parsedate_to_datetime(answer.headers[name]) for name in ("retry-after", "date"))
    assert abs((until - now).total_seconds()) == pytest.approx(60, abs=2)


@pytest.mark.parametrize("fault", ["hang", "slow-drip; seconds=9999", "slow-head; seconds=9999"])
def test_over_loopback_a_simulator_that_is_stopped_does_not_wait_for_who_hangs(fault):
    def stopped() -> None:
        with serve(KIT) as served, socket.create_connection(address(served.base_url), timeout=5) as line:
            line.sendall(f"GET /api/v1/video-models HTTP/1.1\r\nhost: x\r\nx-simulate: {fault}\r\n\r\n".encode())
            time.sleep(0.2)
            held.append(line.dup())

    held: list[socket.socket] = []
    try:
        assert timed(stopped) < 5
    finally:
        held[0].close()


def address(url: str) -> tuple[str, int]:
    return httpx.URL(url).host, httpx.URL(url).port or 80
