"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class SeedanceVideoDict(TypedDict):
    """The fields of `SeedanceVideo`."""

    model: Literal["seedance-video"]
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
    resolution: NotRequired[Literal["480p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]
