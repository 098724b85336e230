"""Whatever a job made comes home: every film of several, under fitting names, and what the service keeps beside it."""

from __future__ import annotations

import asyncio
import json
import sqlite3

import httpx
import pytest
from nanogpt_video import AsyncNanoGPT, DownloadError, Status, ValidationError
from nanogpt_video._runtime.client.batch.report import Outcome

from tests.support.desk import in_turn, json_answer
from tests.support.files import FILE as FILM

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
PICTURE = "data:image/png;base64,iVBORw0KGgo="
FOUR = [f"https://cdn.example.com/{number}.mp4" for number in range(4)]


def films(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=FILM + request.url.path.encode(), headers={"content-type": "video/mp4"})


def status_of(**output: object) -> httpx.Response:
    return json_answer(200, {"data": {"status": "COMPLETED", **output}})


def serving(answer: httpx.Response):
    said = in_turn(answer)
    return lambda request: (said if "status" in request.url.path else films)(request)


@pytest.mark.parametrize(
    ("output", "urls"),
    [
        ({"output": {"videos": [{"url": url} for url in FOUR]}}, FOUR),
        ({"output": {"videoUrls": FOUR}}, FOUR),
        ({"output": {"video": [{"url": url} for url in FOUR]}}, FOUR),
        ({"output": {"video": {"url": FOUR[0]}, "videos": [{"url": url} for url in FOUR]}}, FOUR),
        ({"videoUrl": FOUR[0], "output": {"videoUrls": [FOUR[0], FOUR[1], FOUR[0]]}}, FOUR[:2]),
        ({"output": {"video": {"url": FOUR[0]}, "url": FOUR[1]}}, FOUR[:1]),
        (
            {"output": {"videos": [{"url": FOUR[0]}, {"error": "lost"}, "odd", None, {"url": FOUR[3]}]}},
            [FOUR[0], FOUR[3]],
        ),
        ({"output": {"videos": []}, "videoUrl": FOUR[2]}, FOUR[2:3]),
    ],
    ids=["objects", "texts", "list of video", "first again", "twice", "two names", "gaps", "empty"],
)
def test_the_status_names_every_output_once_and_in_order(desk, output, urls):
    client = desk.client(in_turn(status_of(**output)))
    assert desk(client.status, "vid_1").urls == tuple(urls)


def test_all_outputs_come_into_a_folder_that_is_made_for_them(desk, tmp_path):
    client = desk.client(serving(status_of(output={"videoUrls": FOUR})))
    folder = tmp_path / "clips" / "of today"
    paths = desk(client.job("vid_1", "midjourney-video").download_all, folder)
    assert [path.name for path in paths] == [f"vid_1-{number}.mp4" for number in (1, 2, 3, 4)]
    assert [path.read_bytes() for path in paths] == [FILM + f"/{number}.mp4".encode() for number in range(4)]
    assert sorted(folder.iterdir()) == list(paths)
    assert sum("status" in request.url.path for request in desk.asked) == 1


def test_a_single_output_has_no_number(desk, tmp_path):
    client = desk.client(serving(status_of(output={"videoUrls": FOUR[:1]})))
    assert desk(client.download_all, "vid_1", tmp_path) == (tmp_path / "vid_1.mp4",)


def test_an_unfinished_job_makes_no_folder(desk, tmp_path):
    client = desk.client(in_turn(json_answer(200, {"data": {"status": "IN_QUEUE"}})))
    with pytest.raises(DownloadError, match="is queued and names no file"):
        desk(client.download_all, "vid_1", tmp_path / "clips")
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_place_of_the_folder_is_named(desk, tmp_path):
    (tmp_path / "clips").write_text("taken")
    client = desk.client(serving(status_of(output={"videoUrls": FOUR})))
    with pytest.raises(DownloadError, match=r"cannot make the folder .*clips"):
        desk(client.download_all, "vid_1", tmp_path / "clips")


def test_an_output_whose_link_expired_is_renewed_by_its_number(desk, tmp_path):
    fresh = [f"{url}?sig=2" for url in FOUR]
    statuses = in_turn(status_of(output={"videoUrls": FOUR}), status_of(output={"videoUrls": fresh}))

    def expiring(request: httpx.Request) -> httpx.Response:
        if "status" in request.url.path:
            return statuses(request)
        return httpx.Response(403) if str(request.url) == FOUR[2] else films(request)

    paths = desk(desk.client(expiring).download_all, "vid_1", tmp_path)
    assert [str(request.url) for request in desk.asked if request.url.host == "cdn.example.com"] == [
        *FOUR[:3],
        fresh[2],
        FOUR[3],
    ]
    assert len(paths) == 4


def test_an_output_that_is_gone_with_its_link_is_an_error(desk, tmp_path):
    statuses = in_turn(status_of(output={"videoUrls": FOUR}), status_of(output={"videoUrls": FOUR[:1]}))
    client = desk.client(
        lambda request: (
            statuses(request)
            if "status" in request.url.path
            else httpx.Response(403)
            if str(request.url) == FOUR[1]
            else films(request)
        )
    )
    with pytest.raises(DownloadError, match="names no file number 2"):
        desk(client.download_all, "vid_1", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["vid_1-1.mp4"]


def test_a_status_that_is_at_hand_is_not_asked_for_again(desk, tmp_path):
    client = desk.client(films)
    outcome = Status(run_id="vid_1", state="completed", word="COMPLETED", urls=tuple(FOUR))
    assert desk(client.download, outcome, tmp_path / "a.mp4").read_bytes() == FILM + b"/0.mp4"
    assert len(desk.asked) == 1


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (FILM[:40], "vid_1.mp4"),
        (b"\0\0\0\x08moov" + b"\0" * 20, "vid_1.mp4"),
        (b"\0\0\0\x14ftypqt  " + b"\0" * 20, "vid_1.mov"),
        (b"\x1a\x45\xdf\xa3" + b"\0" * 20, "vid_1.webm"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 20, "vid_1.jpg"),
        (b"ID3\x04" + b"\0" * 20, "vid_1.mp3"),
    ],
)
def test_in_a_folder_a_file_is_named_after_its_run_and_what_it_holds(desk, start, name, tmp_path):
    client = desk.client(
        in_turn(
            status_of(output={"url": FOUR[0]}),
            httpx.Response(200, content=start, headers={"content-type": "video/mp4"}),
        )
    )
    assert desk(client.download, "vid_1", tmp_path) == tmp_path / name
    assert (tmp_path / name).read_bytes() == start


@pytest.mark.parametrize("run_id", ["../../etc/passwd", "..", "a/b", "\0", "C:\\x", ".hidden", "x" * 900])
def test_no_run_id_leads_out_of_the_folder(desk, run_id, tmp_path):
    folder = tmp_path / "clips"
    folder.mkdir()
    client = desk.client(serving(status_of(output={"url": FOUR[0]})))
    saved = desk(client.download, run_id, folder)
    assert saved.parent == folder
    assert list(tmp_path.rglob("*.mp4")) == [saved]


def test_a_variant_is_asked_for_by_its_name(desk, tmp_path):
    client = desk.client(in_turn(httpx.Response(200, content=PNG, headers={"content-type": "image/png"})))
    job = client.job("vid_1", "sora-2")
    assert desk(job.content, tmp_path, "thumbnail") == tmp_path / "vid_1-thumbnail.png"
    assert dict(desk.asked[0].url.params) == {"runId": "vid_1", "model": "sora-2", "variant": "thumbnail"}


def test_a_wrong_variant_is_refused_with_the_right_ones(desk, tmp_path):
    client = desk.client(films)
    with pytest.raises(ValidationError, match='"thumbnail"') as caught:
        desk(client.content, client.job("vid_1", "sora-2"), tmp_path, variant="thumbnale")
    assert [(finding.code, finding.hint) for finding in caught.value.findings] == [("not_allowed", "thumbnail")]
    assert not desk.asked


def test_a_variant_of_a_run_whose_model_nobody_knows_is_not_asked_for(desk, tmp_path):
    with pytest.raises(ValidationError, match=r"model +is required"):
        desk(desk.client(films).content, "vid_1", tmp_path, variant="thumbnail")
    assert not desk.asked


@pytest.mark.parametrize("urls", ["absolute", "redirect"])
def test_the_simulated_service_gives_its_variants(desk, urls, tmp_path):
    client, service = desk.simulated(urls=urls)
    job = desk(client.submit, {"model": "veo2-video", "prompt": "A paper boat"})
    desk(job.wait)
    assert desk(job.content, tmp_path, "thumbnail").suffix == ".png"
    assert desk(job.content, tmp_path).suffix == ".mp4"
    assert desk(job.download_all, tmp_path)[0].read_bytes()[4:8] == b"ftyp"
    assert service.world.leaks == []


@pytest.mark.filterwarnings("ignore::nanogpt_video.UnlistedWarning")
def test_a_batch_saves_every_output_and_brings_back_one_that_is_gone(tmp_path):
    asked: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return json_answer(200, {"runId": "vid_1", "status": "pending", "model": "midjourney-video"})
        if "status" in request.url.path:
            return status_of(output={"videoUrls": FOUR})
        asked.append(request.url.path)
        return films(request)

    file, out, ledger = tmp_path / "requests.jsonl", tmp_path / "films", tmp_path / "ledger.sqlite3"
    file.write_text(json.dumps({"model": "midjourney-video", "prompt": "a mill", "imageDataUrl": PICTURE}) + "\n")

    async def run() -> Outcome:
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncNanoGPT("sk-batch-77aa", http_client=http, ledger=ledger, limits=False) as client:
            return await client.batch(file, out).run()

    names = ["001-midjourney-video-vid_1.mp4", *(f"001-midjourney-video-vid_1--{place}.mp4" for place in (2, 3, 4))]
    assert asyncio.run(run()).complete
    assert sorted(path.name for path in out.glob("*.mp4")) == sorted(names)
    assert [(out / name).read_bytes() for name in names] == [FILM + f"/{place}.mp4".encode() for place in range(4)]
    with sqlite3.connect(ledger) as read:
        assert read.execute("select state, film, files from orders").fetchall() == [("fetched", str(out / names[0]), 4)]
    (out / names[2]).unlink()
    asked.clear()
    assert asyncio.run(run()).complete
    assert asked == ["/2.mp4"]
    assert sorted(path.name for path in out.glob("*.mp4")) == sorted(names)
