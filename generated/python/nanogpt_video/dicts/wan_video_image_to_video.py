"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class WanVideoImageToVideoDict(TypedDict):
    """The fields of `WanVideoImageToVideo`."""

    model: Literal["wan-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    num_frames: NotRequired[Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]]
    frames_per_second: NotRequired[Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]
    resolution: NotRequired[Literal["480p", "720p"]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    num_inference_steps: NotRequired[int]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]
