"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class KlingV21StandardDict(TypedDict):
    """The fields of `KlingV21Standard`."""

    model: Literal["kling-v21-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", 5]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]
