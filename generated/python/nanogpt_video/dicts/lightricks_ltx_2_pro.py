"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class LightricksLtx2ProDict(TypedDict):
    """The fields of `LightricksLtx2Pro`."""

    model: Literal["lightricks-ltx-2-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["6", "8", "10", 6, 8, 10]]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]
