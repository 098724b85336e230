"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class KlingV25TurboProDict(TypedDict):
    """The fields of `KlingV25TurboPro`."""

    model: Literal["kling-v25-turbo-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    conversationUUID: NotRequired[str]
