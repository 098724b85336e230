"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class WanWavespeedVideoEditDict(TypedDict):
    """The fields of `WanWavespeedVideoEdit`."""

    model: Literal["wan-wavespeed-video-edit"]
    prompt: str
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]
