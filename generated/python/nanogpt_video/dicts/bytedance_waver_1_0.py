"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class BytedanceWaver10Dict(TypedDict):
    """The fields of `BytedanceWaver10`."""

    model: Literal["bytedance-waver-1.0"]
    image: MediaInput
    duration: NotRequired[Literal["5", 5]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
