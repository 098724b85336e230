"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class MinimaxHailuo23StandardDict(TypedDict):
    """The fields of `MinimaxHailuo23Standard`."""

    model: Literal["minimax-hailuo-23-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    conversationUUID: NotRequired[str]
