"""Fetching the film: whole or not at all, never a page, and the key stays at home."""

from __future__ import annotations

import os

import httpx
import pytest
from nanogpt_video import DownloadError, NotFoundError

from tests.support.desk import in_turn, json_answer
from tests.support.films import CLIP

FILM = httpx.Response(200, content=CLIP, headers={"content-type": "video/mp4"})


def done(url: str) -> httpx.Response:
    return json_answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": url}}}})


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ([httpx.Response(200, text="<!doctype html>", headers={"content-type": "text/html"})], "text/html"),
        ([httpx.Response(200, text="<!doctype html><p>", headers={"content-type": "video/mp4"})], "not a media file"),
        ([json_answer(200, {"error": "no"})], "application/json"),
        ([httpx.Response(200, content=b"", headers={"content-type": "video/mp4"})], "not a media file"),
        ([httpx.Response(200, content=CLIP, headers={"content-length": "99999"})], "of 99999 bytes"),
        ([httpx.Response(302, headers={"location": "http://cdn.example.com/x"})], "not an https URL"),
        ([httpx.Response(302, headers={"location": "file:///etc/passwd"})], "not an https URL"),
        ([httpx.Response(302)], "redirects to nowhere"),
        ([httpx.Response(302, headers={"location": "https://cdn.example.com/loop"})], "more than 5 redirects"),
    ],
    ids=["page", "masked page", "json", "empty", "short", "plain http", "file", "nowhere", "loop"],
)
def test_what_is_no_film_is_not_saved(desk, answers, says, tmp_path):
    client = desk.client(in_turn(done("https://cdn.example.com/a.mp4?sig=s3cret"), *answers))
    target = tmp_path / "clip.mp4"
    target.write_bytes(b"what was there before")
    with pytest.raises(DownloadError, match=says) as caught:
        desk(client.download, "vid_1", target)
    assert "s3cret" not in str(caught.value)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("clip.mp4", b"what was there before")]


def test_a_film_over_tls_is_not_sent_on_in_the_open(desk, tmp_path):
    hop = httpx.Response(302, headers={"location": "http://cdn.example.com/b.mp4?sig=1"})
    wire = in_turn(done("https://cdn.example.com/a.mp4"), hop, FILM)
    client = desk.client(wire, base_url="http://127.0.0.1:9/api")  # whose own files may come in the open
    with pytest.raises(DownloadError, match="which is not encrypted"):
        desk(client.download, "vid_1", tmp_path / "clip.mp4")
    assert len(desk.asked) == 2


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://cdn.example.com/a.mp4", "ftp://x/y", "https://[bad", "javascript:alert(1)"]
)
def test_only_https_is_fetched(desk, url, tmp_path):
    client = desk.client(in_turn(done(url)))
    with pytest.raises(DownloadError, match="not an https URL"):
        desk(client.download, "vid_1", tmp_path / "clip.mp4")
    assert len(desk.asked) == 1


def test_the_key_goes_to_the_service_alone(desk, tmp_path):
    """A path of the service needs the key; the host it sends on to must not see it."""
    hop = httpx.Response(302, headers={"location": "https://bucket.example.com/a.mp4?sig=1"})
    client = desk.client(in_turn(done("/api/generate-video/content?runId=v&variant=video"), hop, FILM))
    desk(client.download, "vid_1", tmp_path / "clip.mp4")
    asked = [(request.url.host, "x-api-key" in request.headers) for request in desk.asked]
    assert asked == [("nano-gpt.com", True), ("nano-gpt.com", True), ("bucket.example.com", False)]


@pytest.mark.parametrize("host", ["nano-gpt.com.evil.example", "evil.example", "nano-gpt.com:8443", "api.nano-gpt.com"])
def test_a_host_that_only_looks_like_the_service_gets_no_key(desk, host, tmp_path):
    client = desk.client(in_turn(done(f"https://{host}/a.mp4"), FILM))
    desk(client.download, "vid_1", tmp_path / "clip.mp4")
    assert "x-api-key" not in desk.asked[1].headers


def test_what_passes_is_tried_again(desk, tmp_path):
    client = desk.client(in_turn(done("https://cdn.example.com/a"), httpx.ReadError, json_answer(503, {}), FILM))
    assert desk(client.download, "vid_1", tmp_path / "clip.mp4").read_bytes() == CLIP


def test_a_lost_film_says_so(desk, tmp_path):
    client = desk.client(in_turn(done("https://cdn.example.com/a"), json_answer(404, {"error": "expired"})))
    with pytest.raises(NotFoundError, match="expired"):
        desk(client.download, "vid_1", tmp_path / "clip.mp4")


def test_a_job_without_a_url_is_asked_for_its_content(desk, tmp_path):
    client = desk.client(in_turn(json_answer(200, {"data": {"status": "COMPLETED"}}), FILM))
    desk(client.download, client.job("vid_1", "sora-2"), tmp_path / "clip.mp4")
    assert dict(desk.asked[1].url.params) == {"runId": "vid_1", "model": "sora-2"}


def test_an_unfinished_job_has_no_film(desk, tmp_path):
    client = desk.client(in_turn(json_answer(200, {"data": {"status": "IN_QUEUE"}})))
    with pytest.raises(DownloadError, match="is queued and names no file"):
        desk(client.download, "vid_1", tmp_path / "clip.mp4")


def test_a_folder_that_is_not_there(desk, tmp_path):
    client = desk.client(in_turn(done("https://cdn.example.com/a"), FILM))
    with pytest.raises(DownloadError, match="cannot write in"):
        desk(client.download, "vid_1", tmp_path / "nowhere" / "clip.mp4")


def test_the_film_is_readable_like_any_new_file(desk, tmp_path):
    client = desk.client(in_turn(done("https://cdn.example.com/a"), FILM))
    saved = desk(client.download, "vid_1", tmp_path / "clip.mp4")
    mask = os.umask(0)
    os.umask(mask)
    assert saved.stat().st_mode & 0o777 == 0o666 & ~mask
