"""Keyword arguments of request classes and of objects in them: two names of one field agree, or are a conflict."""

from __future__ import annotations

import inspect
from typing import Any

import pydantic
import pytest
from nanogpt_video import ValidationError
from nanogpt_video.parts import MusicConfig, ScriptConfig
from nanogpt_video.requests import LongstoriesMovie, Sora2, VideoUpscaler

ONE, OTHER = "https://example.com/one.png", "https://example.com/other.png"
FILM: dict[str, Any] = {"video": "https://example.com/a.mp4", "target_resolution": "1080p"}


@pytest.mark.parametrize(
    ("kind", "fields", "field", "says"),
    [
        (Sora2, {"image_url": ONE, "imageUrl": OTHER}, "image_url", ["imageUrl", ONE, OTHER]),
        (Sora2, {"imageUrl": OTHER, "image_url": ONE}, "image_url", ["imageUrl", ONE, OTHER]),
        (
            VideoUpscaler,
            {**FILM, "video_duration": 5, "videoDuration": 6},
            "video_duration",
            ["videoDuration", "5", "6"],
        ),
        (
            LongstoriesMovie,
            {"prompt": "A fox", "music_config": {"volume": 1}, "musicConfig": MusicConfig(volume=0.5)},
            "music_config",
            ["musicConfig"],
        ),
    ],
)
def test_two_names_with_different_values_are_a_conflict(
    kind: Any, fields: dict[str, Any], field: str, says: list[str]
) -> None:
    with pytest.raises(ValidationError) as caught:
        kind(**fields)
    [found] = caught.value.findings
    assert (found.code, found.field) == ("conflict", field)
    assert all(word in found.message for word in says), found.message


def test_other_mistakes_are_told_with_it() -> None:
    with pytest.raises(ValidationError) as caught:
        Sora2(image_url=ONE, imageUrl=OTHER, seconds="5")  # pyright: ignore[reportArgumentType]
    assert [(found.code, found.field) for found in caught.value.findings] == [
        ("conflict", "image_url"),
        ("not_allowed", "seconds"),
    ]


def test_two_names_with_one_value_are_one_field() -> None:
    assert Sora2(image_url=ONE, imageUrl=ONE).to_payload() == {"model": "sora-2", "imageUrl": ONE}
    assert Sora2(image_url=ONE, imageUrl=None).to_payload() == {"model": "sora-2", "imageUrl": ONE}
    told = LongstoriesMovie(prompt="A fox", music_config=MusicConfig(volume=1), musicConfig=MusicConfig(volume=1))
    assert told.to_payload()["musicConfig"] == {"volume": 1}


def test_one_is_not_true() -> None:
    with pytest.raises(ValidationError) as caught:
        VideoUpscaler(**FILM, video_duration=1, videoDuration=True)
    assert ("conflict", "video_duration") in [(found.code, found.field) for found in caught.value.findings]


def test_an_object_in_a_request_refuses_a_conflict_too() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        ScriptConfig(target_length_in_seconds=30, targetLengthInSeconds=45)
    [found] = caught.value.errors()
    assert (found["type"], found["loc"]) == ("conflict", ("target_length_in_seconds",))
    assert "targetLengthInSeconds, which is 45, not 30" in found["msg"]
    assert ScriptConfig(target_length_in_seconds=30, targetLengthInSeconds=30).to_payload() == {
        "targetLengthInSeconds": 30
    }


def test_a_signature_shows_each_field_once_in_snake_case() -> None:
    shown = [*inspect.signature(Sora2).parameters]
    assert shown[:6] == ["model", "prompt", "image_data_url", "image_url", "image_attachment_id", "seconds"]
    assert [*inspect.signature(ScriptConfig).parameters] == ["style", "target_length_in_seconds"]
