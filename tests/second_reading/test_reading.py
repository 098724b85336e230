"""The documents' own examples must be valid; hand-made wrong payloads must give exactly what is written here."""

from __future__ import annotations

from typing import Any

import pytest

from tests.second_reading.judge import MODELS, judge

PNG = "data:image/png;base64,iVBORw0KGgo="
JPEG = "data:image/jpeg;base64,/9j/4AAQ"
MP4 = "data:video/mp4;base64,AAAA"
WAV = "data:audio/wav;base64,UklGRg=="
URL = "https://example.com/a"
VEO2 = {"model": "veo2-video", "prompt": "a"}
KLING = {"model": "kling-video-v2", "prompt": "a"}
STORY = {"model": "longstories-movie", "prompt": "a"}

VALID = [
    {"model": "veo2-video", "prompt": "a", "duration": "5s", "aspect_ratio": "16:9"},
    {"model": "kling-v21-standard", "prompt": "a", "imageDataUrl": JPEG, "duration": "5", "aspect_ratio": "16:9"},
    {"model": "kling-v21-pro", "prompt": "a", "imageDataUrl": JPEG, "duration": "5", "aspect_ratio": "16:9"},
    {"model": "seedance-lite-video", "prompt": "a", "duration": "5", "resolution": "720p"},
    {
        "model": "kling-video-v2",
        "prompt": "a",
        "duration": "10",
        "aspect_ratio": "16:9",
        "negative_prompt": "b",
        "cfg_scale": 0.5,
    },
    {
        "model": "hunyuan-video",
        "prompt": "a",
        "pro_mode": False,
        "aspect_ratio": "16:9",
        "resolution": "720p",
        "num_frames": 129,
        "num_inference_steps": 20,
        "showExplicitContent": False,
    },
    {
        "model": "wan-video-image-to-video",
        "prompt": "a",
        "imageDataUrl": JPEG,
        "num_frames": 81,
        "frames_per_second": 16,
        "resolution": "720p",
        "num_inference_steps": 30,
        "negative_prompt": "b",
        "seed": 42,
    },
    {"model": "seedance-video", "prompt": "a", "resolution": "480p", "duration": "5", "camera_fixed": False, "seed": 1},
    {"model": "kling-v21-standard", "imageUrl": "https://images.unsplash.com/photo-1504196606672-aef5c9cefc92?w=1024"},
    {"model": "magicapi-video-face-swap", "swapImage": URL, "targetVideo": MP4, "targetFaceIndex": 0},
    {"model": "kling-lipsync-t2v", "video": URL, "text": "a", "voice_id": "b", "voice_speed": 0.8},
    {"model": "kling-lipsync-a2v", "video": URL, "audio": URL},
    {"model": "wan-wavespeed-s2v", "image": PNG, "audio": WAV, "resolution": "480p"},
    {"model": "midjourney-video", "imageAttachmentId": "x", "motion": "low"},
    {"model": "video-upscaler", "videoUrl": URL, "target_resolution": "4k", "billedDuration": 3.5},
    {"model": "sora-2", "prompt": "a", "seconds": "8", "pro_mode": True, "resolution": "1792x1024"},
]
E, W = "errors", "warnings"
WRONG: list[tuple[dict[str, object], set[tuple[str, str]], set[tuple[str, str]]]] = [
    ({}, {("unknown_model", "model")}, set()),
    ({"model": "Veo2-video", "x": 1}, {("unknown_model", "model")}, set()),
    ({"model": None}, {("unknown_model", "model")}, set()),
    ({"model": ["veo2-video"]}, {("unknown_model", "model")}, set()),
    ({"model": "promptchan-video"}, {("removed_model", "model")}, set()),
    ({"model": "longstories", "prompt": "a"}, set(), {("deprecated_model", "model")}),
    ({**VEO2, "duration": "5"}, {("bad_format", "duration")}, set()),
    ({**VEO2, "duration": 5}, {("wrong_type", "duration")}, set()),
    ({**VEO2, "duration": "31s"}, {("out_of_range", "duration")}, set()),
    ({**VEO2, "duration": "30s"}, set(), set()),
    ({**VEO2, "duration": None}, {("wrong_type", "duration")}, set()),
    ({**VEO2, "prompt": None}, {("missing_field", "prompt")}, set()),
    ({**VEO2, "seed": True}, {("wrong_type", "seed")}, set()),
    ({**VEO2, "seed": float("nan")}, {("wrong_type", "seed")}, set()),
    (
        {**VEO2, "video": URL, "resolution": "720p", "zzz": 1},
        {("unsupported_media", "video")},
        {("unsupported_field", "resolution"), ("unknown_field", "zzz")},
    ),
    ({**KLING, "duration": 5.0}, set(), set()),
    ({**KLING, "duration": 5.5}, {("wrong_type", "duration")}, set()),
    ({**KLING, "duration": "5s"}, {("bad_format", "duration")}, set()),
    ({**KLING, "duration": "7"}, {("not_allowed", "duration")}, set()),
    ({**KLING, "imageDataUrl": PNG, "imageUrl": URL}, set(), {("redundant_media", "imageUrl")}),
    ({**KLING, "imageDataUrl": MP4}, {("bad_format", "imageDataUrl")}, set()),
    ({**KLING, "imageDataUrl": "data:;base64,AAAA"}, set(), {("unlabelled_media", "imageDataUrl")}),
    (
        {**KLING, "imageDataUrl": "data:application/octet-stream;base64,AAAA"},
        set(),
        {("unlabelled_media", "imageDataUrl")},
    ),
    ({**KLING, "imageDataUrl": "data:image/png;base64,AAAAA"}, {("bad_format", "imageDataUrl")}, set()),
    ({**KLING, "imageDataUrl": "data:image/png;base64,AA-_"}, {("bad_format", "imageDataUrl")}, set()),
    ({**KLING, "imageDataUrl": "data:image/png,AAAA"}, {("bad_format", "imageDataUrl")}, set()),
    (
        {**KLING, "imageDataUrl": "data:image/png;base64," + "AAAA" * (4194304 // 3 + 1)},
        {("too_large", "imageDataUrl")},
        set(),
    ),
    ({**KLING, "imageDataUrl": "data:image/png;base64," + "AAAA" * (4194304 // 3) + "AA=="}, set(), set()),
    ({**KLING, "imageUrl": "http://example.com/a"}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": "https:///a"}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": "https://a b.com"}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": PNG}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": "https://[::1]:8443/a"}, set(), set()),
    ({**KLING, "imageUrl": "https://[x]/a"}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": "https://:443/a"}, {("bad_format", "imageUrl")}, set()),
    ({**KLING, "imageUrl": "https://example.com:99999/"}, {("bad_format", "imageUrl")}, set()),
    ({**VEO2, "duration": "9" * 5000 + "s"}, {("out_of_range", "duration")}, set()),
    ({"model": "lightricks-ltx-2-fast", "prompt": "a", "duration": -7}, {("out_of_range", "duration")}, set()),
    ({"model": "lightricks-ltx-2-fast", "prompt": "a", "duration": "7.0"}, {("bad_format", "duration")}, set()),
    ({"model": "wan-wavespeed-25", "prompt": "a", "resolution": "480p", "size": "720p"}, {("conflict", "size")}, set()),
    ({"model": "kling-lipsync-a2v", "video": MP4, "audio": URL}, {("bad_format", "video")}, set()),
    ({"model": "kling-v21-standard"}, {("missing_one_of", "imageDataUrl")}, set()),
    (
        {"model": "kling-v21-standard", "imageUrl": None},
        {("missing_one_of", "imageDataUrl"), ("wrong_type", "imageUrl")},
        set(),
    ),
    (
        {"model": "kling-v25-turbo-std", "imageUrl": URL},
        {("missing_field", "image"), ("unsupported_media", "imageUrl")},
        set(),
    ),
    ({"model": "midjourney-video", "motion": {}}, {("missing_one_of", "image"), ("wrong_type", "motion")}, set()),
    ({"model": "hunyuan-video", "prompt": "a", "pro": True, "pro_mode": False}, {("conflict", "pro_mode")}, set()),
    ({"model": "hunyuan-video", "prompt": "a", "num_frames": 81}, {("not_allowed", "num_frames")}, set()),
    (
        {"model": "wan-wavespeed-22-plus", "imageUrl": URL, "orientation": "portrait"},
        {("condition", "orientation")},
        set(),
    ),
    (
        {"model": "wan-wavespeed-22-plus", "prompt": "a", "orientation": "portrait", "duration": "8"},
        {("not_allowed", "duration")},
        set(),
    ),
    (
        {"model": "video-upscaler", "video": URL, "videoUrl": URL},
        {("missing_field", "target_resolution")},
        {("redundant_media", "videoUrl")},
    ),
    ({"model": "lightricks-ltx-2-fast", "prompt": "a", "duration": "5"}, {("out_of_range", "duration")}, set()),
    (
        {"model": "kling-lipsync-t2v"},
        {("missing_field", "video"), ("missing_field", "voice_id"), ("missing_one_of", "prompt")},
        set(),
    ),
    (
        {"model": "veed-fabric-1.0", "image": PNG, "audio": WAV},
        {("missing_one_of", "audioDataUrl"), ("unsupported_media", "audio")},
        set(),
    ),
    ({"model": "longstories-movie"}, {("missing_one_of", "prompt")}, set()),
    (
        {**STORY, "musicConfig": {"volume": 1.1, "loop": "yes", "tempo": 3}, "duration": "15"},
        {("out_of_range", "musicConfig.volume"), ("wrong_type", "musicConfig.loop"), ("not_allowed", "duration")},
        {("unknown_field", "musicConfig.tempo")},
    ),
    (
        {**STORY, "targetLengthInWords": 70, "motion": {"strength": 11}},
        {("out_of_range", "motion.strength")},
        {("deprecated_field", "targetLengthInWords"), ("deprecated_field", "motion")},
    ),
    (
        {**STORY, "imageConfig": {"loraConfig": {"loraSlug": "x"}}},
        {("condition", "imageConfig.loraConfig"), ("not_allowed", "imageConfig.loraConfig.loraSlug")},
        set(),
    ),
    ({**STORY, "imageConfig": {"model": "flux_lora", "loraConfig": {"loraSlug": "90s-anime"}}}, set(), set()),
]


@pytest.mark.parametrize("payload", VALID, ids=[payload["model"] for payload in VALID])
def test_an_example_of_the_documents_is_valid(payload: dict[str, Any]) -> None:
    assert judge(payload)[0] == set()


@pytest.mark.parametrize(("payload", "errors", "warnings"), WRONG, ids=[str(index) for index in range(len(WRONG))])
def test_a_wrong_payload_has_these_findings(payload: Any, errors: set[Any], warnings: set[Any]) -> None:
    assert judge(payload) == (errors, warnings)


@pytest.mark.parametrize("name", MODELS)
def test_any_value_is_judged(name: str) -> None:
    for value in (None, True, 0, 1.5, "", [], {}, float("inf"), "data:", "https://"):
        errors, warnings = judge({"model": name, **dict.fromkeys(MODELS[name]["fields"], value)})
        assert all(isinstance(code, str) and isinstance(path, str) for code, path in errors | warnings)


@pytest.mark.parametrize("payload", [None, [], "x", 3])
def test_what_is_no_object_names_no_model(payload: object) -> None:
    assert judge(payload) == ({("unknown_model", "model")}, set())
