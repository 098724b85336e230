"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class MinimaxVideoDict(TypedDict):
    """The fields of `MinimaxVideo`."""

    model: Literal["minimax-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]
