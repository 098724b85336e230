"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class MidjourneyVideoDict(TypedDict):
    """The fields of `MidjourneyVideo`."""

    model: Literal["midjourney-video"]
    image: NotRequired[MediaInput]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    motion: NotRequired[Literal["low", "high"]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
