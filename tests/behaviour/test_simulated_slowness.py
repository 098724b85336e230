"""Faults of time and space: answers that hang, drip, swell and end too early, of any request, within a process."""

from __future__ import annotations

import zlib
from itertools import pairwise

import httpx
import pytest
from nanogpt_video._runtime.simulator.faults.caller_connection import HEAD_MOST
from nanogpt_video._runtime.simulator.faults.fault_plan import MIB, Fault

from tests.support.desk import PAYLOAD
from tests.support.simulated import caller

STATUS = "/video/status"
ANSWERS = [("", 202, 1), ("error-html; status=502", 502, 0), ("redirect", 302, 0), ("redirect-after", 307, 1)]
"""A fault that says what is answered, its status, and what is charged."""


def ends(*faults: str) -> str:
    return ", ".join(filter(None, faults))


@pytest.mark.parametrize(("also", "status", "charged"), ANSWERS, ids=str)
def test_an_answer_may_hang_until_the_caller_has_waited_enough(desk, also, status, charged):
    at = caller(desk)
    begun = desk.time.at
    with pytest.raises(httpx.ReadTimeout, match="simulated: no byte within 3 s"):
        at.submit(ends("hang", also), timeout=3)
    assert desk.time.at == begun + 3
    assert len(at.entries()) == charged
    assert at.submit(ends("hang; seconds=2.5", also), timeout=3).status_code == status
    assert desk.time.at == begun + 5.5
    assert at.submit(ends("hang; seconds=50", also), timeout=None).status_code == status
    assert desk.time.at == begun + 55.5


def test_a_request_that_is_late_is_processed_though_the_caller_has_gone(desk):
    at = caller(desk)
    with pytest.raises(httpx.ReadTimeout):
        at.submit("latency; seconds=60", timeout=3)
    assert at.entries() == ["charged"]
    assert at.service.world.task("run_sim00000001").started == desk.time.at
    with pytest.raises(httpx.ReadTimeout):
        at.submit("latency; seconds=60, reset-after", timeout=3)
    assert at.submit("latency; seconds=60", timeout=61).status_code == 202


def test_a_line_that_is_cut_in_the_end_is_cut_for_who_waits_so_long(desk):
    at = caller(desk)
    begun = desk.time.at
    with pytest.raises(httpx.ReadError):
        at.submit("timeout; seconds=5", timeout=6)
    with pytest.raises(httpx.ReadTimeout):
        at.submit("timeout; seconds=5", timeout=4)
    assert desk.time.at == begun + 9
    assert at.entries() == ["charged"] * 2


@pytest.mark.parametrize("also", ["", "error-html; status=502", "refusal-after"])
def test_an_answer_may_stop_in_its_middle(desk, also):
    at = caller(desk)
    whole = at.submit(also)
    begun = desk.time.at
    answer = at.submit(ends("hang-body; seconds=5", also), timeout=6)
    assert (answer.status_code, len(answer.content)) == (whole.status_code, len(whole.content))
    with pytest.raises(httpx.ReadTimeout):
        at.submit(ends("hang-body", also), timeout=6)
    assert desk.time.at == begun + 11
    pieces = at.pieces("POST", "/generate-video", json=PAYLOAD, headers={"x-simulate": ends("hang-body", also)})
    seconds, first = next(pieces)
    assert (seconds, len(first)) == (0, len(whole.content) // 2)
    with pytest.raises(httpx.ReadTimeout):
        next(pieces)


def test_a_body_may_come_in_drops_each_of_which_comes_in_time(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    at.client.timeout = 2
    for length in (10, 100, 1000):
        pieces = list(
            at.pieces(
                "GET", STATUS, params={"requestId": run_id}, headers={"x-simulate": f"slow-drip; seconds={length}"}
            )
        )
        assert pieces[-1][0] == pytest.approx(length, rel=0.1)
        assert max(later - sooner for (sooner, _), (later, _) in pairwise(pieces)) <= 1.0001
        assert httpx.Response(200, content=b"".join(piece for _, piece in pieces)).json()["data"]["requestId"] == run_id


def test_a_drip_without_end_goes_on_for_as_long_as_anybody_reads(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    faults = {"x-simulate": "slow-drip; seconds=999999999"}
    pieces = at.pieces("GET", STATUS, params={"requestId": run_id}, headers=faults)
    for count, (seconds, piece) in zip(range(1, 2000), pieces, strict=False):
        assert (seconds, piece) == (count, b" ")


@pytest.mark.parametrize(("also", "status", "charged"), ANSWERS, ids=str)
def test_a_head_may_come_in_drops(desk, also, status, charged):
    at = caller(desk)
    begun = desk.time.at
    assert at.submit(ends("slow-head; seconds=40", also), timeout=2).status_code == status
    assert desk.time.at == pytest.approx(begun + 40)
    assert len(at.entries()) == charged


def test_a_head_without_end_is_too_long_for_httpx_at_last(desk):
    at = caller(desk)
    begun = desk.time.at
    with pytest.raises(httpx.RemoteProtocolError, match="too large"):
        at.submit("slow-head; seconds=999999999", timeout=2)
    assert desk.time.at >= begun + HEAD_MOST


@pytest.mark.parametrize(("also", "status", "charged"), ANSWERS, ids=str)
def test_an_answer_may_be_huge(desk, also, status, charged):
    at = caller(desk)
    small = len(at.submit(also).content)
    answer = at.submit(ends("huge; mib=1.5", also))
    assert answer.status_code == status
    assert len(answer.content) == small + 1.5 * MIB == int(answer.headers["content-length"])
    assert status != 202 or answer.json()["runId"]
    assert len(at.entries()) == charged * 2


@pytest.mark.parametrize(("also", "status", "charged"), ANSWERS, ids=str)
def test_an_answer_may_swell_when_it_is_unpacked(desk, also, status, charged):
    at = caller(desk)
    small = len(at.submit(also).content)
    faults = {"x-simulate": ends("gzip-bomb; mib=8", also)}
    packed = b"".join(piece for _, piece in at.pieces("POST", "/generate-video", json=PAYLOAD, headers=faults))
    assert len(packed) < 8 * MIB / 500
    assert len(zlib.decompress(packed, wbits=31)) == 8 * MIB + small
    answer = at.submit(faults["x-simulate"], headers={"accept-encoding": "identity"})
    assert (answer.status_code, answer.headers["content-encoding"]) == (status, "gzip")
    assert "content-length" not in answer.headers
    assert status != 202 or answer.json()["runId"]
    assert len(at.entries()) == charged * 3


def test_what_is_huge_is_made_as_it_is_read(desk):
    at = caller(desk)
    for name in ("huge", "gzip-bomb"):
        headers = {"x-simulate": f"{name}; mib=100000"}
        pieces = at.pieces("POST", "/generate-video", json=PAYLOAD, headers=headers)
        assert sum(len(piece) for _, (_, piece) in zip(range(20), pieces, strict=False))


def test_faults_of_form_add_up(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    faults = {"x-simulate": "gateway-page, hang; seconds=2, slow-head; seconds=20, huge; mib=1, slow-drip; seconds=30"}
    at.client.timeout = 3
    pieces = list(at.pieces("GET", STATUS, params={"requestId": run_id}, headers=faults))
    assert pieces[-1][0] == pytest.approx(2 + 20 + 17)
    body = b"".join(piece for _, piece in pieces)
    assert len(body) > MIB
    assert body.strip().startswith(b"<html>")


@pytest.mark.parametrize("name", ["hang", "hang-body", "slow-head", "slow-drip", "huge; mib=1", "gzip-bomb; mib=1"])
def test_files_hang_drip_and_swell_too(desk, name):
    at = caller(desk)
    url = at.look(at.done()).json()["data"]["output"]["video"]["url"]
    film = at("GET", url)
    answer = at("GET", url, headers={"x-simulate": name}, timeout=None)
    assert answer.content.startswith(film.content)
    assert answer.content.strip(b"\0") == film.content.strip(b"\0")


def test_a_file_may_end_early_with_no_length_to_tell(desk):
    at = caller(desk, faults=(Fault(name="cut-without-length"),))
    url = at.look(at.done()).json()["data"]["output"]["video"]["url"]
    cut, film = at("GET", url), at("GET", url)
    assert cut.status_code == 200
    assert not cut.headers.keys() & {"content-length", "transfer-encoding"}
    assert cut.content == film.content[: len(film.content) // 2]


def test_a_file_that_breaks_off_gives_what_had_come(desk):
    at = caller(desk, faults=(Fault(name="truncated-download", times=0),))
    url = at.look(at.done()).json()["data"]["output"]["video"]["url"]
    pieces = at.pieces("GET", url)
    assert next(pieces)[1][4:8] == b"ftyp"
    with pytest.raises(httpx.RemoteProtocolError):
        next(pieces)
