"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class KlingLipsyncT2vDict(TypedDict):
    """The fields of `KlingLipsyncT2v`."""

    model: Literal["kling-lipsync-t2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    prompt: NotRequired[str]
    text: NotRequired[str]
    voice_id: str
    voice_language: NotRequired[Literal["en", "zh"]]
    voice_speed: NotRequired[int | float]
    conversationUUID: NotRequired[str]
