"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class ViduVideoDict(TypedDict):
    """The fields of `ViduVideo`."""

    model: Literal["vidu-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[Literal["16:9"]]
    style: NotRequired[Literal["general", "anime"]]
    movementAmplitude: NotRequired[Literal["auto", "small", "medium", "large"]]
    duration: NotRequired[Literal["5", 5]]
    conversationUUID: NotRequired[str]
