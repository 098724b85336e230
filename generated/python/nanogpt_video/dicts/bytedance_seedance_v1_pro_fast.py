"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class BytedanceSeedanceV1ProFastDict(TypedDict):
    """The fields of `BytedanceSeedanceV1ProFast`."""

    model: Literal["bytedance-seedance-v1-pro-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"]]
    conversationUUID: NotRequired[str]
