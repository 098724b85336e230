"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class WanWavespeed22SpicyExtendDict(TypedDict):
    """The fields of `WanWavespeed22SpicyExtend`."""

    model: Literal["wan-wavespeed-22-spicy-extend"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    conversationUUID: NotRequired[str]
