"""Right uses of the generated client: no checker may object to any line."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import IO, assert_type

from nanogpt_video import AsyncBatch, AsyncJob, AsyncNanoGPT, Batch, Entry, Estimate, Job, NanoGPT, Run, Status
from nanogpt_video.dicts import KlingV25TurboProDict, LongstoriesMovieDict
from nanogpt_video.requests import KlingV25TurboPro, Sora2, Veo2Video
from starlette.datastructures import UploadFile


def make(client: NanoGPT) -> None:
    request = KlingV25TurboPro(prompt="a paper boat", duration="5", aspect_ratio="16:9")
    job = client.submit(request)
    assert_type(job, Job)
    assert_type(job.run_id, str)
    assert_type(job.wait(), Status)
    client.download(job, "boat.mp4")


def give_files(client: NanoGPT, photo: IO[bytes], upload: UploadFile) -> None:
    KlingV25TurboPro(imageDataUrl=Path("boat.png"))
    KlingV25TurboPro(imageDataUrl=b"...")
    KlingV25TurboPro(imageDataUrl=photo)
    KlingV25TurboPro(imageDataUrl=upload)
    KlingV25TurboPro(imageUrl="https://example.com/boat.png")


def write_dictionaries(client: NanoGPT) -> None:
    request: KlingV25TurboProDict = {"model": "kling-v25-turbo-pro", "prompt": "a", "duration": "5"}
    client.submit(request)
    assert_type(client.estimate(request), Estimate)
    story: LongstoriesMovieDict = {
        "model": "longstories-movie",
        "prompt": "a",
        "scriptConfig": {"style": "default", "targetLengthInSeconds": 30},
    }
    client.submit(story, max_cost="1.50")


def look_up(client: NanoGPT) -> None:
    assert_type(client.recover(model="sora-2", limit=5), tuple[Run, ...])
    assert_type(client.balance().amount, Decimal)
    for run in client.recover():
        job = client.job(run.run_id, run.model)
        assert_type(job.download_all(Path("clips")), tuple[Path, ...])
        assert_type(job.content("clips", "thumbnail"), Path)
        assert_type(job.extend(index=1), Job)


def spell() -> None:
    KlingV25TurboPro(prompt="a", duration=10)
    Sora2(prompt="a", seconds="8", orientation="landscape")
    Veo2Video(prompt="a", duration="5s")


def spell_otherwise(client: NanoGPT) -> None:
    Sora2(image="https://example.com/boat.png", pro=True)
    Sora2(imageUrl="https://example.com/boat.png", conversationUUID="a")
    Sora2(image_url="https://example.com/boat.png", conversation_uuid="a")
    client.submit({"model": "sora-2", "image_data_url": b"...", "pro": True})
    client.submit({"model": "video-upscaler", "videoUrl": "https://example.com/a.mp4", "target_resolution": "4k"})


async def make_async() -> None:
    async with AsyncNanoGPT(api_key="none") as client:
        job = await client.submit({"model": "sora-2", "prompt": "a"})
        assert_type(await client.status(job), Status)
        assert_type(await job.extend(index=1), AsyncJob)
        assert_type((await client.balance()).other, Decimal | None)


def make_many(client: NanoGPT) -> None:
    requests = [Sora2(prompt="a", seconds="4"), Sora2(prompt="b")]
    with client.batch(requests, "outputs", max_cost="1", again={"failed"}) as batch:
        assert_type(batch, Batch)
        assert_type(batch.submit_many(Sora2(prompt=word) for word in "ab"), range)
        for entry in batch:
            assert_type(entry, Entry)
            assert_type(entry.file, Path | None)
    assert_type(client.batch(Path("requests.jsonl"), Path("outputs")).run().made, int)


async def make_many_at_once(client: AsyncNanoGPT) -> None:
    async with client.batch([], "outputs", concurrency=4) as batch:
        assert_type(batch, AsyncBatch)
        assert_type(await batch.submit_many([{"model": "sora-2", "prompt": "a"}]), range)
        assert_type([entry.number async for entry in batch], list[int | None])
