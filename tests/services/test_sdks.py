"""Each fake driven by its vendor's own SDK: submit, status, download, cancel, errors, and one charge each."""

from __future__ import annotations

import base64
import contextlib
import warnings
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.services.fakes.elevenlabs import ElevenLabs
from tests.services.fakes.fal import Fal
from tests.services.fakes.frame import FILES, serving
from tests.services.fakes.luma import Luma
from tests.services.fakes.openai_images import OpenAIImages
from tests.services.fakes.openai_videos import OpenAIVideos
from tests.services.fakes.runway import Runway

IMAGE = "https://example.com/a.jpg"


def until(look: Any, *over: str) -> Any:
    """Look until the status is one of these."""
    for _ in range(9):
        found = look()
        if found.status in over:
            return found
    raise AssertionError(found)


# ------------------------------------------------------------------------------------------------------- openai, videos


@pytest.fixture
def videos() -> Iterator[tuple[OpenAIVideos, Any]]:
    openai = pytest.importorskip("openai")
    with serving(OpenAIVideos()) as fake, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the SDK says that the service ends
        with openai.OpenAI(api_key=fake.key, base_url=fake.base_url, max_retries=0) as client:
            yield fake, client.videos


def test_openai_videos_from_submission_to_deletion(videos: tuple[OpenAIVideos, Any]):
    fake, api = videos
    video = api.create(prompt="Waves", seconds="8", input_reference=("a.png", FILES["png"], "image/png"))
    assert (video.status, video.progress, video.model, video.size) == ("queued", 0, "sora-2", "720x1280")
    states = [api.retrieve(video.id) for _ in range(3)]
    assert [state.status for state in states] == ["queued", "in_progress", "completed"]
    assert 0 < states[1].progress < states[2].progress == 100
    assert api.download_content(video.id).read() == FILES["mp4"]
    assert api.download_content(video.id, variant="thumbnail").read() == FILES["webp"]
    again = api.remix(video.id, prompt="at night")
    assert (again.remixed_from_video_id, again.seconds) == (video.id, "8")
    assert [one.id for one in api.list(limit=1)] == [again.id, video.id]
    assert len(fake.seen_as("list")) == 2, "one for each page"
    assert api.delete(video.id).deleted
    assert [charge.amount for charge in fake.charges] == [Decimal("0.80"), Decimal("0.80")]
    assert {request.media_type for request in fake.seen_as("submit")} == {"multipart/form-data"}


def test_openai_videos_refusals(videos: tuple[OpenAIVideos, Any]):
    openai = pytest.importorskip("openai")
    fake, api = videos
    with pytest.raises(openai.BadRequestError, match="Supported values") as refused:
        api.create(prompt="Waves", seconds="5")
    assert (refused.value.param, refused.value.code) == ("seconds", "invalid_value")
    assert refused.value.request_id.startswith("req_")
    fake.fault("submit", "content")
    with pytest.raises(openai.BadRequestError) as refused:
        api.create(prompt="Waves")
    assert refused.value.code == "moderation_blocked"
    assert not fake.charges
    fake.fault("run", "failed")
    video = api.create(prompt="Waves")
    with pytest.raises(openai.BadRequestError, match="not ready"):
        api.download_content(video.id)
    with pytest.raises(openai.BadRequestError):
        api.delete(video.id)
    assert until(lambda: api.retrieve(video.id), "failed").error.code == "generation_failed"
    assert [refund.run_id for refund in fake.refunds] == [video.id]
    with pytest.raises(openai.NotFoundError):
        api.retrieve("video_0")


# --------------------------------------------------------------------------------------------------------------- runway


@pytest.fixture
def runway() -> Iterator[tuple[Runway, Any]]:
    runwayml = pytest.importorskip("runwayml")
    with contextlib.ExitStack() as stack:
        fake = stack.enter_context(serving(Runway()))
        options = {"api_key": fake.key, "base_url": fake.base_url, "max_retries": 0}
        yield fake, stack.enter_context(runwayml.RunwayML(**options))


def test_runway_from_submission_to_download(runway: tuple[Runway, Any]):
    fake, client = runway
    task = client.image_to_video.create(model="gen4_turbo", prompt_image=IMAGE, ratio="1280:720", duration=10)
    states = [client.tasks.retrieve(task.id) for _ in range(3)]
    assert [state.status for state in states] == ["PENDING", "RUNNING", "SUCCEEDED"]
    assert states[1].progress == 0.5
    urls = [*states[2].output, *client.tasks.retrieve(task.id).output]
    assert len(set(urls)) == 2, "each look has a new URL"
    assert [httpx.get(url).content for url in urls] == [FILES["mp4"]] * 2
    assert not fake.leaks
    assert [(charge.amount, charge.unit) for charge in fake.charges] == [(50, "credits")]
    assert client.organization.retrieve().credit_balance == 100_000 - 50


def test_runway_refusals_and_cancelling(runway: tuple[Runway, Any]):
    runwayml = pytest.importorskip("runwayml")
    fake, client = runway
    film = {"model": "gen4.5", "prompt_text": "A ship", "ratio": "1280:720", "duration": 5}
    with pytest.raises(runwayml.BadRequestError, match="Validation of body failed"):
        client.text_to_video.create(**film | {"ratio": "1584:672"})
    waiting = client.text_to_video.create(**film)
    client.tasks.delete(waiting.id)
    with pytest.raises(runwayml.NotFoundError):
        client.tasks.retrieve(waiting.id)
    fake.fault("run", "content")
    blocked = client.text_to_video.create(**film)
    seen = until(lambda: client.tasks.retrieve(blocked.id), "FAILED")
    assert (seen.failure_code, seen.cost.credits) == ("SAFETY.INPUT.TEXT", 0)
    assert [charge.run_id for charge in fake.charges] == [refund.run_id for refund in fake.refunds]
    with pytest.raises(runwayml.BadRequestError, match="X-Runway-Version"):
        client.with_options(runway_version="2020-01-01").organization.retrieve()


# ------------------------------------------------------------------------------------------------------------------ fal


@pytest.fixture
def fal(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Fal, Any]]:
    fal_client = pytest.importorskip("fal_client")
    with serving(Fal()) as fake, contextlib.ExitStack() as stack:
        monkeypatch.setattr(fal_client.client, "QUEUE_URL_FORMAT", f"{fake.origin}/")  # it has no setting for that
        client = fal_client.SyncClient(key=fake.key)
        stack.callback(client._client.close)
        yield fake, client


def test_fal_from_submission_to_download(fal: tuple[Fal, Any]):
    fal_client = pytest.importorskip("fal_client")
    fake, client = fal
    model, hook = "fal-ai/kling-video/v2.5-turbo/pro/image-to-video", "https://example.com/hook"
    handle = client.submit(model, {"prompt": "She turns", "image_url": IMAGE}, webhook_url=hook)
    assert isinstance(handle.status(), fal_client.Queued)
    assert isinstance(handle.status(with_logs=True), fal_client.InProgress)
    assert "in progress" in client._client.get(handle.response_url).text
    assert isinstance(handle.status(), fal_client.Completed)
    assert httpx.get(handle.get()["video"]["url"]).content == FILES["mp4"]
    made = client.subscribe("fal-ai/flux/dev", {"prompt": "A fox", "num_images": 3, "output_format": "png"})
    assert [httpx.get(picture["url"]).content for picture in made["images"]] == [FILES["png"]] * 3
    assert not fake.leaks
    assert [charge.amount for charge in fake.charges] == [Decimal("0.50"), Decimal("0.075")]
    assert fake.runs[handle.request_id].extra["webhook"] == hook
    assert {request.status for request in fake.seen_as("status")} == {200, 202}


def test_fal_refusals_and_cancelling(fal: tuple[Fal, Any]):
    fal_client = pytest.importorskip("fal_client")
    fake, client = fal
    refusal = fal_client.client.FalClientHTTPError
    waiting = client.submit("fal-ai/veo3.1", {"prompt": "A ship"})
    waiting.cancel()
    with pytest.raises(refusal) as refused:
        waiting.cancel()
    assert refused.value.status_code == 400
    fake.fault("run", "content")
    blocked = client.submit("fal-ai/veo3.1", {"prompt": "A ship"})
    with pytest.raises(refusal) as refused:
        blocked.get()
    assert (refused.value.status_code, refused.value.message[0]["type"]) == (422, "content_policy_violation")
    fake.fault("run", "failed")
    failed = client.submit("fal-ai/veo3.1", {"prompt": "A ship"})
    with pytest.raises(refusal) as refused:
        failed.get()
    assert refused.value.error_type == "internal_error"
    assert [refund.run_id for refund in fake.refunds] == [waiting.request_id, blocked.request_id, failed.request_id]
    with pytest.raises(refusal) as refused:
        client.result("fal-ai/flux/dev", failed.request_id)
    assert refused.value.status_code == 404, "another application"


# ------------------------------------------------------------------------------------------------------- openai, images


@pytest.fixture
def images() -> Iterator[tuple[OpenAIImages, Any]]:
    openai = pytest.importorskip("openai")
    with (
        serving(OpenAIImages()) as fake,
        openai.OpenAI(api_key=fake.key, base_url=fake.base_url, max_retries=0) as client,
    ):
        yield fake, client.images


def test_openai_images_come_with_the_answer(images: tuple[OpenAIImages, Any]):
    fake, api = images
    made = api.generate(
        model="gpt-image-2", prompt="An otter", n=3, output_format="webp", quality="low", background=None
    )
    assert [base64.b64decode(picture.b64_json) for picture in made.data] == [FILES["webp"]] * 3
    assert (made.output_format, made.quality, made.usage.output_tokens) == ("webp", "low", 3 * 272)
    events = list(api.generate(model="gpt-image-2", prompt="An otter", stream=True, partial_images=2))
    assert [event.type.rpartition(".")[2] for event in events] == ["partial_image"] * 2 + ["completed"]
    assert base64.b64decode(events[-1].b64_json) == FILES["png"]
    assert [charge.amount for charge in fake.charges] == [816, 1056]


def test_openai_images_refusals(images: tuple[OpenAIImages, Any]):
    openai = pytest.importorskip("openai")
    fake, api = images
    for body, param in [({"model": "dall-e-3"}, "model"), ({"model": "gpt-image-2", "style": "vivid"}, "style")]:
        with pytest.raises(openai.BadRequestError) as refused:
            api.generate(prompt="An otter", **body)
        assert refused.value.param == param
    fake.fault("submit", "content")
    with pytest.raises(openai.BadRequestError) as refused:
        api.generate(model="gpt-image-2", prompt="An otter")
    assert refused.value.code == "moderation_blocked"
    assert not fake.charges


# ----------------------------------------------------------------------------------------------------------- elevenlabs

VOICE = "21m00Tcm4TlvDq8ikWAM"


@pytest.fixture
def speech() -> Iterator[tuple[ElevenLabs, Any]]:
    elevenlabs = pytest.importorskip("elevenlabs")
    with serving(ElevenLabs()) as fake, httpx.Client() as http:
        yield fake, elevenlabs.ElevenLabs(api_key=fake.key, base_url=fake.origin, httpx_client=http)


def test_elevenlabs_answers_with_the_sound(speech: tuple[ElevenLabs, Any]):
    fake, client = speech
    api = client.text_to_speech
    said = {"voice_id": VOICE, "text": "Good morning", "model_id": "eleven_multilingual_v2"}
    assert b"".join(api.convert(**said)) == FILES["mp3"]
    assert b"".join(api.convert(**said, output_format="wav_16000")).startswith(b"RIFF")
    timed = api.convert_with_timestamps(**said | {"model_id": "eleven_flash_v2_5"}, seed=7)
    assert base64.b64decode(timed.audio_base_64) == FILES["mp3"]
    assert "".join(timed.alignment.characters) == "Good morning"
    assert [charge.amount for charge in fake.charges] == [12, 12, 6]
    assert fake.charges[1].payload["output_format"] == "wav_16000"
    assert fake.seen_as("submit")[0].status == 200
    longest = {model.model_id: model.maximum_text_length_per_request for model in client.models.list()}
    assert longest["eleven_flash_v2_5"] == 40_000


def test_elevenlabs_refusals(speech: tuple[ElevenLabs, Any]):
    core = pytest.importorskip("elevenlabs.core.api_error")
    fake, client = speech
    said = {"voice_id": VOICE, "text": "Good morning", "model_id": "eleven_multilingual_v2"}
    wrong = [
        ({"voice_id": "nobody"}, 404, "voice_not_found"),
        ({"text": "a" * 10_001}, 400, "max_character_limit_exceeded"),
    ]
    for change, status, what in wrong:
        with pytest.raises(core.ApiError) as refused:
            b"".join(client.text_to_speech.convert(**said | change))
        assert (refused.value.status_code, refused.value.body["detail"]["status"]) == (status, what)
    with pytest.raises(core.ApiError) as refused:
        b"".join(client.text_to_speech.convert(**said, output_format="flac"))
    assert (refused.value.status_code, refused.value.body["detail"][0]["loc"]) == (422, ["query", "output_format"])
    assert not fake.charges


# ----------------------------------------------------------------------------------------------------------------- luma


@pytest.fixture
def luma() -> Iterator[tuple[Luma, Any]]:
    lumaai = pytest.importorskip("lumaai")
    with contextlib.ExitStack() as stack:
        fake = stack.enter_context(serving(Luma()))
        options = {"auth_token": fake.key, "base_url": fake.base_url, "max_retries": 0}
        yield fake, stack.enter_context(lumaai.LumaAI(**options))


def test_luma_from_submission_to_deletion(luma: tuple[Luma, Any]):
    fake, client = luma
    api = client.generations
    film = api.create(
        model="ray-2", prompt="A teddy bear", duration="9s", keyframes={"frame0": {"type": "image", "url": IMAGE}}
    )
    states = [api.get(film.id) for _ in range(3)]
    assert [state.state for state in states] == ["queued", "dreaming", "completed"]
    assert httpx.get(states[2].assets.video).content == FILES["mp4"]
    assert not fake.leaks
    picture = api.image.create(model="photon-flash-1", prompt="A teddy bear", format="png", sync=True)
    assert (picture.state, httpx.get(picture.assets.image).content) == ("completed", FILES["png"])
    page = api.list(limit=1, offset=1)
    assert ([one.id for one in page.generations], page.has_more, page.count) == ([film.id], False, 1)
    assert client.credits.get().credit_balance == 10_000 - 9 * 32 - 0.4
    assert api.upscale(film.id, resolution="4k").state == "queued"
    api.delete(film.id)
    assert [charge.amount for charge in fake.charges] == [288, Decimal("0.4"), 32]


def test_luma_refusals(luma: tuple[Luma, Any]):
    lumaai = pytest.importorskip("lumaai")
    fake, client = luma
    with pytest.raises(lumaai.BadRequestError, match="aspect_ratio"):
        client.generations.create(model="ray-2", prompt="A teddy bear", aspect_ratio="2:1")
    fake.fault("submit", "content")
    with pytest.raises(lumaai.BadRequestError, match="moderation"):
        client.generations.create(model="ray-2", prompt="A teddy bear")
    assert not fake.charges
    fake.fault("run", "failed")
    failed = client.generations.create(model="ray-2", prompt="A teddy bear")
    states = [client.generations.get(failed.id) for _ in range(3)]
    assert (states[2].state, states[2].failure_reason) == ("failed", "Job failed")
    assert [refund.run_id for refund in fake.refunds] == [failed.id]
    client.generations.delete(failed.id)
    with pytest.raises(lumaai.NotFoundError):
        client.generations.get(failed.id)
