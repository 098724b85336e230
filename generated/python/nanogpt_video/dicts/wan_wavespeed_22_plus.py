"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class WanWavespeed22PlusDict(TypedDict):
    """The fields of `WanWavespeed22Plus`."""

    model: Literal["wan-wavespeed-22-plus"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[Literal["5", 5]]
    size: NotRequired[str]
    conversationUUID: NotRequired[str]
