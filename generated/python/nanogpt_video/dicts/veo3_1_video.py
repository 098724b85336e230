"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class Veo31VideoDict(TypedDict):
    """The fields of `Veo31Video`."""

    model: Literal["veo3-1-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["4", "6", "8", 4, 6, 8]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]
