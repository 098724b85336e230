"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class BytedanceAvatarOmniHuman15Dict(TypedDict):
    """The fields of `BytedanceAvatarOmniHuman15`."""

    model: Literal["bytedance-avatar-omni-human-1.5"]
    image: MediaInput
    audio: MediaInput
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
