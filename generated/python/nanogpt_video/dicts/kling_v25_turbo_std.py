"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class KlingV25TurboStdDict(TypedDict):
    """The fields of `KlingV25TurboStd`."""

    model: Literal["kling-v25-turbo-std"]
    image: MediaInput
    duration: NotRequired[Literal["5", "10", 5, 10]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
