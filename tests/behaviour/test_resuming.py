"""A film whose connection breaks is gone on with, never spliced from two, and never asked for without end."""

from __future__ import annotations

import httpx
import pytest
from nanogpt_video import ConnectionFailed, DownloadError, ForbiddenError, ServerError

from tests.support.desk import in_turn, json_answer
from tests.support.files import FILE, LENGTH, LINK, FileServer

CHUNK = 65_536
"""The client keeps whole chunks: of a broken connection the last few bytes are lost."""


def rest(*starts: int) -> list[str | None]:
    return [None, *(f"bytes={start}-" for start in starts)]


@pytest.fixture
def target(tmp_path):
    return tmp_path / "clip.mp4"


@pytest.mark.parametrize(
    ("headers", "condition"),
    [
        ({"etag": '"1"'}, '"1"'),
        ({"etag": '"1"', "last-modified": "Wed, 21 Oct 2026 07:28:00 GMT"}, '"1"'),
        ({"etag": 'W/"1"', "last-modified": "Wed, 21 Oct 2026 07:28:00 GMT"}, "Wed, 21 Oct 2026 07:28:00 GMT"),
    ],
    ids=["tag", "both", "weak tag"],
)
def test_the_rest_is_asked_for_on_the_condition_that_it_is_the_same_file(desk, target, headers, condition):
    server = FileServer(breaks=[CHUNK + 100, 3 * CHUNK], headers=headers)
    assert desk(desk.client(server).download, "vid_1", target).read_bytes() == FILE
    assert server.asked == rest(CHUNK, 3 * CHUNK)
    assert server.conditions == [None, condition, condition]


@pytest.mark.parametrize("headers", [{}, {"etag": 'W/"1"'}], ids=["nothing", "weak tag"])
def test_a_file_that_nothing_tells_from_another_is_fetched_anew(desk, target, headers):
    server = FileServer(breaks=[2 * CHUNK], headers=headers)
    assert desk(desk.client(server).download, "vid_1", target).read_bytes() == FILE
    assert server.asked == [None, None]


def test_a_server_without_ranges_sends_the_whole_again(desk, target):
    server = FileServer(breaks=[2 * CHUNK], ranges=False)
    assert desk(desk.client(server).download, "vid_1", target).read_bytes() == FILE
    assert server.asked == rest(2 * CHUNK)


def test_a_file_that_changed_meanwhile_is_fetched_anew(desk, target):
    server = FileServer(breaks=[2 * CHUNK])
    other = FILE[:12] + b"\1" * (LENGTH - 12)

    def changing(request: httpx.Request) -> httpx.Response:
        if request.headers.get("range"):
            server.headers, server.file = {"etag": '"2"'}, other
        return server(request)

    assert desk(desk.client(changing).download, "vid_1", target).read_bytes() == other


@pytest.mark.parametrize(
    "wrong",
    [
        httpx.Response(206, headers={"content-range": f"bytes 1-{LENGTH - 1}/{LENGTH}"}, content=FILE[1:]),
        httpx.Response(206, headers={"content-range": f"bytes {2 * CHUNK}-{LENGTH}/{LENGTH + 1}"}, content=b"x"),
        httpx.Response(206, headers={"content-range": "pages 1-2/3"}, content=b"x"),
        httpx.Response(206, content=FILE[2 * CHUNK :]),
        httpx.Response(
            206,
            headers={"content-range": f"bytes {2 * CHUNK}-{LENGTH - 1}/{LENGTH}", "etag": '"2"'},
            content=b"y" * (LENGTH - 2 * CHUNK),
        ),
        httpx.Response(416, headers={"content-range": f"bytes */{LENGTH}"}),
    ],
    ids=["other place", "other length", "other unit", "no range", "other tag", "not satisfiable"],
)
def test_a_part_that_does_not_fit_is_not_taken(desk, target, wrong):
    server = FileServer(breaks=[2 * CHUNK])
    refuse = in_turn(wrong)
    client = desk.client(lambda request: (refuse if request.headers.get("range") else server)(request))
    assert desk(client.download, "vid_1", target).read_bytes() == FILE
    assert server.asked == [None, None]


def test_a_part_that_nobody_asked_for_is_refused(desk, target):
    part = httpx.Response(206, headers={"content-range": f"bytes 0-99/{LENGTH}"}, content=FILE[:100])
    server = FileServer(instead=in_turn(part))
    with pytest.raises(DownloadError, match="a part of the file that was not requested"):
        desk(desk.client(server).download, "vid_1", target)
    assert not list(target.parent.iterdir())


def test_connections_that_keep_breaking_at_one_place_end_it(desk, target):
    server = FileServer(breaks=[2 * CHUNK] * 99)
    with pytest.raises(ConnectionFailed) as caught:
        desk(desk.client(server).download, "vid_1", target)
    assert server.asked == rest(*[2 * CHUNK] * 3)
    assert caught.value.request == {"method": "GET", "url": "https://cdn.example.com/a.mp4?…"}
    assert not list(target.parent.iterdir())


def test_a_server_without_ranges_that_keeps_breaking_ends_it_too(desk, target):
    server = FileServer(breaks=[2 * CHUNK] * 99, ranges=False)
    with pytest.raises(ConnectionFailed):
        desk(desk.client(server).download, "vid_1", target)
    assert len(server.asked) == 4


def test_as_long_as_there_is_progress_it_goes_on(desk, target):
    server = FileServer(breaks=[0, CHUNK, CHUNK, 2 * CHUNK, 2 * CHUNK, 3 * CHUNK, 3 * CHUNK, 4 * CHUNK])
    assert desk(desk.client(server).download, "vid_1", target).read_bytes() == FILE
    assert len(server.asked) == 9


def test_a_film_that_ends_early_without_a_word_is_gone_on_with(desk, target):
    server = FileServer()
    short = httpx.Response(200, headers={**server.headers, "content-length": str(LENGTH)}, content=FILE[:99_999])
    client = desk.client(lambda request: short if _first(request, server) else server(request))
    assert desk(client.download, "vid_1", target).read_bytes() == FILE
    assert server.asked == ["bytes=99999-"]


def _first(request: httpx.Request, server: FileServer) -> bool:
    return request.url.host == "cdn.example.com" and not request.headers.get("range")


def test_a_busy_server_does_not_cost_what_is_there_already(desk, target):
    server = FileServer(breaks=[2 * CHUNK])
    left = [json_answer(503, {}), httpx.Response(429, headers={"retry-after": "7"})]
    client = desk.client(lambda request: left.pop(0) if request.headers.get("range") and left else server(request))
    assert desk(client.download, "vid_1", target).read_bytes() == FILE
    assert server.asked == rest(2 * CHUNK)
    assert 7.0 in desk.time.slept


def test_an_expired_link_is_renewed_once_and_the_film_gone_on_with(desk, target):
    fresh = "https://cdn.example.com/a.mp4?sig=2"
    server = FileServer(breaks=[2 * CHUNK], links=[LINK, fresh])
    gone = httpx.Response(403, text="<Error>expired</Error>", headers={"content-type": "application/xml"})

    def expiring(request: httpx.Request) -> httpx.Response:
        return gone if str(request.url) == LINK and server.asked else server(request)

    assert desk(desk.client(expiring).download, "vid_1", target).read_bytes() == FILE
    assert server.asked == rest(2 * CHUNK)
    assert sum("/video/status" in str(request.url) for request in desk.asked) == 2


def test_a_link_that_stays_forbidden_is_an_error(desk, target):
    server = FileServer(instead=in_turn(httpx.Response(403, text="<Error>no</Error>")))
    with pytest.raises(ForbiddenError):
        desk(desk.client(server).download, "vid_1", target)
    assert len(desk.asked) == 4
    assert not list(target.parent.iterdir())


def test_what_the_service_itself_forbids_is_not_asked_again(desk, target):
    server = FileServer(
        links=["/api/generate-video/content?runId=v"], instead=in_turn(json_answer(403, {"error": "somebody else's"}))
    )
    with pytest.raises(ForbiddenError, match="somebody else's"):
        desk(desk.client(server).download, "vid_1", target)
    assert len(desk.asked) == 2


def test_the_key_does_not_follow_the_rest_of_a_film(desk, target):
    server = FileServer(breaks=[2 * CHUNK], links=["/api/generate-video/content?runId=v"])

    def hopping(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/content"):
            return httpx.Response(302, headers={"location": LINK})
        return server(request)

    assert desk(desk.client(hopping).download, "vid_1", target).read_bytes() == FILE
    asked = [(request.url.host, "x-api-key" in request.headers) for request in desk.asked]
    assert asked == [("nano-gpt.com", True), *[("nano-gpt.com", True), ("cdn.example.com", False)] * 2]


def test_a_service_that_fails_for_good_leaves_nothing(desk, target):
    server = FileServer(breaks=[2 * CHUNK])
    client = desk.client(lambda request: json_answer(503, {}) if request.headers.get("range") else server(request))
    with pytest.raises(ServerError):
        desk(client.download, "vid_1", target)
    assert not list(target.parent.iterdir())
