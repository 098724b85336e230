"""What a job serves is the film that was asked for; parts of it can be asked for too."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from email.parser import BytesParser
from fractions import Fraction
from pathlib import Path

import av
import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.films import film_files
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings
from PIL import Image

from tests.support.desk import KEY
from tests.support.films import length
from tests.support.simulated import Doors, doors

PICTURE = {"imageUrl": "https://example.com/a.jpg"}
FACE, SOURCE = {"image": "https://example.com/a.png"}, {"video": "https://example.com/a.mp4"}
SOUND = {"audio": "https://example.com/a.mp3"}


def content(at: Doors, run_id: str, model: str = "veo2-video", variant: str = "video", **more) -> httpx.Response:
    query = {"runId": run_id, "model": model, "variant": variant}
    return at.client.get("/generate-video/content", params=query, **more)


@pytest.mark.parametrize(
    ("model", "payload", "size", "seconds", "rate", "sound"),
    [
        ("veo2-video", {"duration": "7s", "aspect_ratio": "9:16"}, (720, 1280), 7, 24, False),
        ("veo3-video", {"duration": "8s", "resolution": "1080p", "generateAudio": True}, (1920, 1080), 8, 24, True),
        ("kling-video-v2", {"duration": 10, "aspect_ratio": "1:1"}, (720, 720), 10, 24, False),
        ("sora-2", {"seconds": "4", "resolution": "1792x1024", "orientation": "portrait"}, (1024, 1792), 4, 24, False),
        ("wan-video-22-5b", {"num_frames": 90, "frames_per_second": 45}, (1280, 720), 2, 45, False),
        ("wan-video-image-to-video", {**PICTURE, "resolution": "480p"}, (854, 480), Fraction(81, 16), 16, False),
        ("lightricks-ltx-2-fast", {"duration": "20", "generateAudio": True}, (1280, 720), 20, 24, True),
        ("seedance-video", {"resolution": "480p", "aspect_ratio": "21:9", "duration": "5"}, (1120, 480), 5, 24, False),
        ("wan-wavespeed-s2v", {**FACE, **SOUND, "resolution": "480p"}, (854, 480), 5, 24, True),
        ("pixverse-v45", {"duration": "8", "soundEffectSwitch": True}, (1280, 720), 8, 24, True),
        ("pixverse-v45", {"duration": "8", "soundEffectSwitch": False}, (1280, 720), 8, 24, False),
        ("video-upscaler", {**SOURCE, "target_resolution": "4k"}, (3840, 2160), 5, 24, False),
        ("longstories-movie", {"duration": "60", "aspectRatio": "16:9"}, (1280, 720), 60, 24, True),
    ],
)  # fmt: skip
def test_the_film_is_the_one_that_was_asked_for(model, payload, size, seconds, rate, sound):
    with doors() as at:
        words = (
            {"prompt": "A paper boat"}
            if "prompt" in {one["name"] for one in at.service.catalog.model(model)["fields"]}
            else {}
        )
        answer = at.client.post("/generate-video", json={"model": model, **words, **payload})
        assert answer.status_code == 202, answer.text
        at.time.at += 60
        served = content(at, answer.json()["runId"], model)
    assert served.headers["content-type"] == "video/mp4"
    with av.open(io.BytesIO(served.content), "r") as movie:
        video = movie.streams.video[0]
        assert (video.width, video.height) == size
        assert (video.average_rate, video.frames) == (rate, seconds * rate)
        assert length(video) == seconds
        assert movie.duration / 1e6 == pytest.approx(float(seconds), abs=1e-3)
        assert [stream.codec_context.name for stream in movie.streams.audio] == ["aac"] * sound
        assert next(movie.decode(video=0)).width == size[0]


@pytest.mark.parametrize("variant", ["thumbnail", "spritesheet"])
def test_a_still_is_a_picture_of_the_film_s_size(variant):
    with doors() as at:
        answer = content(at, at.done(aspect_ratio="9:16"), variant=variant)
    assert answer.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(answer.content)).size == (720, 1280)


def test_a_film_shows_the_prompt_and_the_model():
    def first(at: Doors, run_id: str) -> bytes:
        with av.open(io.BytesIO(content(at, run_id).content), "r") as movie:
            return next(movie.decode(video=0)).to_image().tobytes()

    with doors() as at:
        one, again, other = (first(at, at.done(prompt=text)) for text in ("A boat", "A boat", "A drum"))
    assert one == again
    assert one != other


@pytest.mark.parametrize("prompt", ["🙂" * 300, "x" * 10_000, "\x00\x1b[31m", "שלום", " "])
def test_any_prompt_becomes_a_film(prompt):
    with doors() as at:
        assert content(at, at.done(prompt=prompt)).content[4:8] == b"ftyp"


def test_parts_of_a_film_are_answered_as_rfc_9110_has_it():
    with doors() as at:
        run_id = at.done()
        whole = content(at, run_id)
        data, size = whole.content, len(whole.content)
        assert (whole.status_code, whole.headers["accept-ranges"]) == (200, "bytes")

        def part(asked: str, **headers: str) -> httpx.Response:
            return content(at, run_id, headers={"range": asked, **headers})

        for asked, low, high in [
            ("bytes=0-99", 0, 100),
            ("bytes=100-", 100, size),
            ("bytes=-7", size - 7, size),
            (f"bytes=10-{size * 2}", 10, size),
            (f"bytes=-{size * 2}", 0, size),
            (f"bytes={size}-,0-0", 0, 1),
        ]:
            answer = part(asked)
            assert (answer.status_code, answer.content) == (206, data[low:high]), asked
            assert answer.headers["content-range"] == f"bytes {low}-{high - 1}/{size}"
            assert answer.headers["etag"] == whole.headers["etag"]
        for asked in (f"bytes={size}-", "bytes=-0"):
            answer = part(asked)
            assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{size}")
        for asked in ("lines=1-2", "bytes=2-1", "bytes=a-b", "nonsense"):
            answer = part(asked)
            assert (answer.status_code, answer.content) == (200, data), asked
        assert part("bytes=0-9", **{"if-range": whole.headers["etag"]}).status_code == 206
        assert part("bytes=0-9", **{"if-range": '"another"'}).content == data


def test_several_parts_come_in_one_answer():
    with doors() as at:
        run_id = at.done()
        data = content(at, run_id).content
        answer = content(at, run_id, headers={"range": "bytes=0-3,10-19"})
    assert answer.status_code == 206
    head = f"content-type: {answer.headers['content-type']}\r\n\r\n".encode()
    [_, *parts] = BytesParser().parsebytes(head + answer.content).walk()
    assert [part["content-range"] for part in parts] == [f"bytes 0-3/{len(data)}", f"bytes 10-19/{len(data)}"]
    assert [part["content-type"] for part in parts] == ["video/mp4"] * 2
    assert data[:4] in answer.content
    assert data[10:20] in answer.content


def test_a_head_says_what_a_get_would_bring():
    with doors() as at:
        url = at.status(at.done()).json()["data"]["output"]["video"]["url"]
        got, head = at.client.get(url), at.client.head(url, headers={"range": "bytes=0-9"})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"] == str(len(got.content))
    assert head.headers["etag"] == got.headers["etag"]


@pytest.mark.parametrize("name", ["truncated-download", "wrong-length"])
def test_a_part_can_be_broken_like_the_whole(name):
    with doors(faults=(Fault(name=name),)) as at:
        run_id = at.done()
        with pytest.raises(httpx.RemoteProtocolError):
            content(at, run_id, headers={"range": "bytes=0-99"})
        assert content(at, run_id, headers={"range": "bytes=0-99"}).status_code == 206


def test_an_interrupted_download_is_taken_up_again_over_a_socket(tmp_path: Path):
    settings = Settings(queue_seconds=0, run_seconds=0, faults=(Fault(name="truncated-download"),))
    with (
        serve(KIT, settings=settings) as served,
        httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}) as client,
    ):
        payload = {"model": "veo2-video", "prompt": "A boat", "duration": "5s"}
        path = f"/generate-video/content?runId={client.post('/generate-video', json=payload).json()['runId']}&model=x"
        got, tag = _cut_short(client, path)
        rest = client.get(path, headers={"range": f"bytes={len(got)}-", "if-range": tag})
        assert rest.status_code == 206
        assert got + rest.content == client.get(path).content


def _cut_short(client: httpx.Client, path: str) -> tuple[bytes, str]:
    """Return what comes of a download that breaks, and the mark of the file."""
    got = bytearray()
    with client.stream("GET", path) as answer:
        try:
            for chunk in answer.iter_raw():
                got += chunk
        except httpx.RemoteProtocolError:
            return bytes(got), answer.headers["etag"]
    raise AssertionError("the download did not break")


def test_others_are_answered_while_a_film_is_made(monkeypatch: pytest.MonkeyPatch):
    """Who waits for a film waits alone: here the film waits for somebody else's answer."""
    with (
        serve(KIT, settings=Settings(queue_seconds=0, run_seconds=0)) as served,
        httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}, timeout=20) as client,
        ThreadPoolExecutor(1) as apart,
    ):
        asked: list[int] = []

        class Slow(film_files.FilmCache):
            def make(self, wanted, ending):
                asked.append(client.post("/check-balance").status_code)
                return super().make(wanted, ending)

        monkeypatch.setattr(film_files, "CACHE", Slow())
        payload = {"model": "veo2-video", "prompt": "A boat", "duration": "5s"}
        run_id = client.post("/generate-video", json=payload).json()["runId"]
        path = f"/generate-video/content?runId={run_id}&model=veo2-video"
        assert (
            apart.submit(httpx.get, served.base_url + path, headers={"x-api-key": KEY}, timeout=20).result().is_success
        )
        assert asked == [200]
