"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class VideoUpscalerDict(TypedDict):
    """The fields of `VideoUpscaler`."""

    model: Literal["video-upscaler"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    size: NotRequired[str]
    videoDuration: NotRequired[int | float]
    billedDuration: NotRequired[int | float]
    adjust_fps_for_interpolation: NotRequired[bool]
    target_resolution: Literal["720p", "1080p", "2k", "4k"]
    conversationUUID: NotRequired[str]
