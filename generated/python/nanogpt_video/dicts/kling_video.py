"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict


class KlingVideoDict(TypedDict):
    """The fields of `KlingVideo`."""

    model: Literal["kling-video"]
    prompt: str
    negative_prompt: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]
