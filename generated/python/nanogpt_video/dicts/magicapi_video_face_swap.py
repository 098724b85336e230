"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class MagicapiVideoFaceSwapDict(TypedDict):
    """The fields of `MagicapiVideoFaceSwap`."""

    model: Literal["magicapi-video-face-swap"]
    swapImage: MediaInput
    targetVideo: MediaInput
    targetFaceIndex: NotRequired[int | float]
    conversationUUID: NotRequired[str]
