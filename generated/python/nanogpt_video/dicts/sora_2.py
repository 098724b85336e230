"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class Sora2Dict(TypedDict):
    """The fields of `Sora2`."""

    model: Literal["sora-2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    seconds: NotRequired[Literal["4", "8", "12", 4, 8, 12]]
    resolution: NotRequired[Literal["720p", "1792x1024"]]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    conversationUUID: NotRequired[str]
