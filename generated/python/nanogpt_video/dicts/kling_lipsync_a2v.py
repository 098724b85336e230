"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class KlingLipsyncA2vDict(TypedDict):
    """The fields of `KlingLipsyncA2v`."""

    model: Literal["kling-lipsync-a2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audio: MediaInput
    conversationUUID: NotRequired[str]
