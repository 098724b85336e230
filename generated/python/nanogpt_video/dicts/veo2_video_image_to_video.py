"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class Veo2VideoImageToVideoDict(TypedDict):
    """The fields of `Veo2VideoImageToVideo`."""

    model: Literal["veo2-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["5s", "6s", "7s", "8s"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    conversationUUID: NotRequired[str]
