"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class MinimaxHailuo02Dict(TypedDict):
    """The fields of `MinimaxHailuo02`."""

    model: Literal["minimax-hailuo-02"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    conversationUUID: NotRequired[str]
