"""What was paid for is saved: every kind of film and sound, also an unexpected one, from links, data and plain http."""

from __future__ import annotations

import base64
import gzip
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from nanogpt_video import ClientError, DownloadError, Status
from nanogpt_video._runtime.client.files.truncation import is_cut
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.fake.server import serving
from tests.fake.settings import Settings
from tests.support.console import run
from tests.support.desk import KEY, PAYLOAD, in_turn, json_answer
from tests.support.films import CLIP
from tests.support.recordings import KINDS, recording

LINK = "https://cdn.example.com/a?sig=1"
ENDINGS = {
    **{name: f".{name}" for name in KINDS if name.isalnum()},
    "m2ts": ".ts",
    "mp2": ".mp3",
    "3gp": ".mp4",
    "jpeg": ".jpg",
    "mp3 without id3": ".mp3",
}


class Silent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose length nobody says."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def done(url: str = LINK) -> httpx.Response:
    return json_answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": url}}}})


def file(content: bytes, kind: str = "application/octet-stream", **headers: str) -> httpx.Response:
    return httpx.Response(200, content=content, headers={"content-type": kind, **headers})


def warnings(caplog) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize("name", ENDINGS)
def test_every_kind_of_file_is_saved_and_named_after_what_it_holds(desk, name, tmp_path, caplog):
    client = desk.client(in_turn(done(), file(recording(name))))
    assert desk(client.download, "vid_1", tmp_path) == tmp_path / f"vid_1{ENDINGS[name]}"
    assert next(tmp_path.iterdir()).read_bytes() == recording(name)
    assert warnings(caplog) == []


def test_the_films_of_a_made_up_service_are_saved(desk, tmp_path):
    """They begin as such films do, and hold nothing that could be played."""
    starts = {
        "a.ts": (b"G\x40\x11\x10" + b"y" * 184) * 20,
        "a.flv": b"FLV\x01\x05\0\0\0\x09" + b"y" * 4000,
        "a.mp3": b"\xff\xfb\x90d" + b"y" * 4000,
        "a.mp4": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"x" * 5000,
    }
    for name, content in starts.items():
        client = desk.client(in_turn(done(), file(content, "video/mp2t")))
        assert desk(client.download, "vid_1", tmp_path / name).read_bytes() == content


@pytest.mark.parametrize(
    ("name", "kind", "target", "says"),
    [
        ("mp3 without id3", "video/mp4", "a.mp3", "is audio/mpeg, where video/mp4 was expected"),
        ("mp3", "application/octet-stream", "a.mp4", "is audio/mpeg, where video/mp4 was expected"),
        ("jpeg", "video/mp4", "a.mp4", "is image/jpeg, where video/mp4 was expected"),
        ("mp4", "text/html; charset=utf-8", "a.mp4", "is video/mp4, though the service calls it text/html"),
    ],
)
def test_another_kind_than_was_expected_is_saved_with_a_warning(desk, name, kind, target, says, tmp_path, caplog):
    client = desk.client(in_turn(done(), file(recording(name), kind)))
    assert desk(client.download, "vid_1", tmp_path / target).read_bytes() == recording(name)
    assert warnings(caplog) == [f"{tmp_path / target} {says}"]


@pytest.mark.parametrize(
    ("kind", "name"), [("video/x-new", "vid_1.bin"), ("", "vid_1.bin"), ("video/mp4", "vid_1.mp4")]
)
def test_a_format_that_nobody_knows_is_saved_with_a_warning(desk, kind, name, tmp_path, caplog):
    content = b"\x93NEW\0\1" + bytes(range(256)) * 9
    client = desk.client(in_turn(done(), file(content, kind)))
    assert desk(client.download, "vid_1", tmp_path) == tmp_path / name
    assert (tmp_path / name).read_bytes() == content
    assert warnings(caplog) == [
        f"{tmp_path / name} is of an unknown format ({kind or 'no content type'}); saved unchanged"
    ]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\0\1\2\3" * 99, "text/html"),
        ("<!doctype html>\n<p>ü".encode("utf-16"), "video/mp4"),
        (b"   <Error><Code>AccessDenied</Code></Error>", "application/octet-stream"),
        (b'\n{"error": "gone"}', "video/mp4"),
        (b"#EXTM3U\n#EXT-X-VERSION:3\n", "application/vnd.apple.mpegurl"),
        (b"the file has expired", ""),
        (b"", "video/mp4"),
        (b"\0\1\2", "video/mp4"),
    ],
    ids=["declared", "utf-16", "xml", "json", "playlist", "words", "empty", "three bytes"],
)
def test_pages_and_the_like_are_refused_whatever_they_are_called(desk, content, kind, tmp_path):
    client = desk.client(in_turn(done(), file(content, kind)))
    with pytest.raises(DownloadError, match="not a media file"):
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "url",
    [
        "data:video/mp4;base64," + base64.b64encode(CLIP).decode(),
        "DATA:video/mp4;charset=x;BASE64," + base64.urlsafe_b64encode(CLIP).decode().rstrip("="),
        "data:;base64," + quote(base64.encodebytes(CLIP)),
        "data:video/mp4," + quote(CLIP),
        "data:application/octet-stream," + quote(CLIP) + "#t=1",
    ],
    ids=["base64", "other alphabet", "wrapped and escaped", "escaped", "fragment"],
)
def test_a_result_may_be_a_data_url(desk, url, tmp_path):
    client = desk.client(in_turn(done(url)))
    assert desk(client.download, "vid_1", tmp_path) == tmp_path / "vid_1.mp4"
    assert (tmp_path / "vid_1.mp4").read_bytes() == CLIP
    assert len(desk.asked) == 1


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("data:video/mp4;base64,AAA$", "is not base64"),
        ("data:video/mp4;base64,AAAAA", "is not base64"),
        ("data:video/mp4", "without data"),
        ("data:text/html,<p>", "not a media file"),
        ("data:video/mp4;base64,", "not a media file"),
        ("data:application/json;base64," + base64.b64encode(b'{"a": 1}').decode(), "not a media file"),
    ],
)
def test_a_data_url_that_holds_no_film_is_refused(desk, url, says, tmp_path):
    client = desk.client(in_turn(done(url)))
    with pytest.raises(DownloadError, match=says):
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert not list(tmp_path.iterdir())
    assert len(desk.asked) == 1


def test_a_data_url_beyond_measure_is_refused_undecoded(desk, tmp_path, monkeypatch):
    monkeypatch.setattr("nanogpt_video._runtime.client.system.data_urls.MOST", 999)
    client = desk.client(in_turn(done("data:video/mp4;base64," + base64.b64encode(CLIP).decode())))
    with pytest.raises(DownloadError, match="more than the 999 bytes") as caught:
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert len(str(caught.value)) < 200
    assert len(str(caught.value.request)) < 200


def test_no_redirect_leads_to_a_data_url(desk, tmp_path):
    film = "data:video/mp4;base64," + base64.b64encode(CLIP).decode()
    client = desk.client(in_turn(done(), httpx.Response(302, headers={"location": film})))
    with pytest.raises(ClientError):  # httpx itself may refuse to look at such a head
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert not list(tmp_path.iterdir())


PLAIN = "http://bucket.example.com/a.mp4?Signature=s3cret"


def test_a_plain_http_address_is_refused_and_the_option_named(desk, tmp_path):
    client = desk.client(in_turn(done(PLAIN)))
    with pytest.raises(DownloadError, match=r"not an https URL; insecure_results=True") as caught:
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert "s3cret" not in str(caught.value)
    assert len(desk.asked) == 1


@pytest.mark.parametrize("host", ["bucket.example.com", "nano-gpt.com", "nano-gpt.com:443"])
def test_with_the_option_it_is_fetched_without_the_key(desk, host, tmp_path):
    client = desk.client(in_turn(done(f"http://{host}/a.mp4"), file(CLIP)), insecure_results=True)
    assert desk(client.download, "vid_1", tmp_path / "a.mp4").read_bytes() == CLIP
    assert [("x-api-key" in request.headers) for request in desk.asked] == [True, False]
    assert not {"authorization", "cookie"} & set(desk.asked[1].headers)


def test_a_redirect_to_plain_http_needs_the_option_too(desk, tmp_path):
    answers = (done(), httpx.Response(302, headers={"location": PLAIN}), file(CLIP))
    with pytest.raises(DownloadError, match="insecure_results=True"):
        desk(desk.client(in_turn(*answers)).download, "vid_1", tmp_path / "a.mp4")
    client = desk.client(in_turn(*answers), insecure_results=True)
    assert desk(client.download, "vid_1", tmp_path / "a.mp4").read_bytes() == CLIP


def test_the_command_line_has_the_option_too(folder, monkeypatch):
    asked = []

    def answer(_transport, request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url).partition("?")[0])
        return file(CLIP) if "bucket" in request.url.host else done(PLAIN)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answer)
    refused = run("download", "vid_1", "-o", "a.mp4")
    assert refused.exit_code == 12
    assert "download --insecure-results" in " ".join(refused.stderr.split())
    assert run("download", "vid_1", "-o", "a.mp4", "--insecure-results").exit_code == 0
    assert Path("a.mp4").read_bytes() == CLIP
    assert asked == [*["https://nano-gpt.com/api/video/status"] * 2, "http://bucket.example.com/a.mp4"]


@pytest.mark.parametrize("url", ["ftp://x/y", "file:///etc/passwd", "javascript:alert(1)"])
def test_nothing_else_is_fetched_with_the_option(desk, url, tmp_path):
    client = desk.client(in_turn(done(url)), insecure_results=True)
    with pytest.raises(DownloadError, match="not an https URL"):
        desk(client.download, "vid_1", tmp_path / "a.mp4")
    assert len(desk.asked) == 1


@pytest.mark.parametrize("place", [5, 40, len(CLIP) // 2, len(CLIP) - 1])
def test_a_film_without_a_length_that_is_cut_is_fetched_again(desk, place, tmp_path):
    cut = [httpx.Response(200, headers={"content-type": "video/mp4"}, stream=Silent(CLIP[:place])), file(CLIP)]
    status = done()

    def answer(request: httpx.Request) -> httpx.Response:
        return cut.pop(0) if request.url.host == "cdn.example.com" else status

    assert desk(desk.client(answer).download, "vid_1", tmp_path / "a.mp4").read_bytes() == CLIP
    assert cut == []


def test_a_film_without_a_length_that_stays_cut_is_not_saved(desk, tmp_path):
    def answer(request: httpx.Request) -> httpx.Response:
        cut = httpx.Response(200, headers={"content-type": "video/mp4"}, stream=Silent(CLIP[: len(CLIP) // 2]))
        return cut if request.url.host == "cdn.example.com" else done()

    with pytest.raises(DownloadError, match="is cut") as caught:
        desk(desk.client(answer).download, "vid_1", tmp_path / "a.mp4")
    assert caught.value.transient
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", KINDS)
def test_a_whole_file_without_a_length_is_saved(desk, name, tmp_path):
    def answer(request: httpx.Request) -> httpx.Response:
        whole = httpx.Response(200, stream=Silent(recording(name)))
        return whole if request.url.host == "cdn.example.com" else done()

    saved = desk(desk.client(answer).download, "vid_1", tmp_path / "a")
    assert saved.read_bytes() == recording(name)
    assert len(desk.asked) == 2


def test_a_film_that_has_the_promised_length_is_saved_though_it_is_cut(desk, tmp_path, caplog):
    half = CLIP[: len(CLIP) // 2]
    client = desk.client(in_turn(done(), file(half, "video/mp4")))
    assert desk(client.download, "vid_1", tmp_path / "a.mp4").read_bytes() == half
    assert [said.endswith("its structure says that its end is missing") for said in warnings(caplog)] == [True]


def test_a_film_that_came_compressed_is_as_long_as_it_was_said_to_be(desk, tmp_path):
    half = CLIP[: len(CLIP) // 2]
    packed = httpx.Response(200, content=gzip.compress(half), headers={"content-encoding": "gzip"})
    client = desk.client(lambda request: packed if request.url.host == "cdn.example.com" else done())
    assert desk(client.download, "vid_1", tmp_path / "a.mp4").read_bytes() == half
    assert len(desk.asked) == 2


def test_the_rest_of_a_film_without_a_length_is_asked_for(desk, tmp_path):
    half, ranges = len(CLIP) // 2, []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host != "cdn.example.com":
            return done()
        ranges.append(request.headers.get("range"))
        if len(ranges) == 1:
            return httpx.Response(200, headers={"etag": '"1"'}, stream=Silent(CLIP[:half]))
        part = {"etag": '"1"', "content-range": f"bytes {half}-{len(CLIP) - 1}/{len(CLIP)}"}
        return httpx.Response(206, headers=part, content=CLIP[half:])

    assert desk(desk.client(answer).download, "vid_1", tmp_path / "a.mp4").read_bytes() == CLIP
    assert ranges == [None, f"bytes={half}-"]


def test_a_film_of_which_the_server_says_that_there_is_no_more_is_saved(desk, tmp_path, caplog):
    half = CLIP[: len(CLIP) // 2]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host != "cdn.example.com":
            return done()
        if request.headers.get("range"):
            return httpx.Response(416, headers={"content-range": f"bytes */{len(half)}"})
        return httpx.Response(200, headers={"etag": '"1"'}, stream=Silent(half))

    assert desk(desk.client(answer).download, "vid_1", tmp_path / "a.mp4").read_bytes() == half
    assert len(warnings(caplog)) == 1


@pytest.mark.parametrize("code", ["ascii", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("before", [0, 20, 50, 58])
def test_a_page_that_repeats_the_key_does_not_show_it(desk, code, before, tmp_path, caplog):
    """The service's own page of an error may hold what it was sent; so may an address or a type that it makes up."""
    page = f"<p>{'x' * before}{KEY}</p>".encode(code)
    answers = [
        [done("/films/a.mp4"), file(page, f"text/{KEY}")],
        [done(f"ftp://films.example/{KEY}")],
        [done(f"data:{KEY};base64,A")],
        [done(), httpx.Response(302, headers={"location": f"http://{KEY}.example/{KEY}"})],
    ]
    for one in answers:
        with pytest.raises(DownloadError) as caught:
            desk(desk.client(in_turn(*one)).download, "vid_1", tmp_path / "a.mp4")
        assert KEY not in f"{caught.value!r} {caught.value.request} {caplog.text}".replace("\\x00", "").lower()
        assert KEY[:6] not in str(caught.value)


def test_the_film_of_another_run_is_never_saved(desk, tmp_path, monkeypatch):
    from nanogpt_video._runtime.client.flows import waiting

    def another(*_args: object, **_named: object):
        yield from ()
        return Status(run_id="vid_2", state="completed", word="COMPLETED", urls=(LINK,))

    monkeypatch.setattr(waiting, "status", another)
    client = desk.client(in_turn(file(CLIP)))
    for fetch in (client.download, client.download_all):
        with pytest.raises(DownloadError, match="asked for run vid_1, the service answered for vid_2"):
            desk(fetch, "vid_1", tmp_path / "a.mp4")
    assert not desk.asked
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("form", ["download", "download_all"])
def test_the_ledger_is_told_where_a_film_went(desk, form, tmp_path):
    client = desk.member(desk.simulated()[1], ledger=tmp_path / "ledger.sqlite3")
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    assert [order.state for order in client.ledger.orders()] == ["done"]
    target = tmp_path / "film ü.mp4" if form == "download" else tmp_path / "films"
    saved = desk(getattr(job, form), target)
    saved = saved if form == "download" else saved[0]
    assert [(order.state, order.film) for order in client.ledger.orders()] == [("fetched", str(saved))]


def test_the_ledger_is_not_told_of_a_film_that_is_not_there(desk, tmp_path):
    _, service = desk.simulated(faults=(Fault(name="expired-url", times=0),))
    client = desk.member(service, ledger=tmp_path / "ledger.sqlite3")
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    with pytest.raises(ClientError):
        desk(job.download, tmp_path / "a.mp4")
    assert [(order.state, order.film) for order in client.ledger.orders()] == [("done", None)]


@pytest.mark.parametrize("faults", ["unmeasured cut=1", "cut", "chunked cut=1"])
def test_a_film_that_an_independent_fake_cuts_is_fetched_again(desk, faults, tmp_path):
    with serving(Settings(queued=0, working=0, limits=False)) as fake:
        client = desk.wired(None, base_url=fake.base_url, limits=False, clock=None, ledger=False)
        job = desk(client.submit, PAYLOAD)
        desk(job.wait)
        fake.plan.script("film", faults, "")
        whole = desk(job.download, tmp_path / "a.mp4").read_bytes()
        assert desk(job.download, tmp_path / "b.mp4").read_bytes() == whole
        assert not is_cut(io.BytesIO(whole), len(whole))
        assert not fake.leaks
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.mp4", "b.mp4"]
