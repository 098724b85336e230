"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class WanVideo225bDict(TypedDict):
    """The fields of `WanVideo225b`."""

    model: Literal["wan-video-22-5b"]
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
    frames_per_second: NotRequired[int]
    resolution: NotRequired[Literal["580p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    num_inference_steps: NotRequired[int]
    enable_safety_checker: NotRequired[bool]
    guidance_scale: NotRequired[int | float]
    shift: NotRequired[int | float]
    interpolator_model: NotRequired[str]
    num_interpolated_frames: NotRequired[int]
    conversationUUID: NotRequired[str]
