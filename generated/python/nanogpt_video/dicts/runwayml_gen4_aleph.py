"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class RunwaymlGen4AlephDict(TypedDict):
    """The fields of `RunwaymlGen4Aleph`."""

    model: Literal["runwayml-gen4-aleph"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    reference_image: NotRequired[MediaInput]
    aspect_ratio: NotRequired[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"]]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
