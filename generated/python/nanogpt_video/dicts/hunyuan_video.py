"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict


class HunyuanVideoDict(TypedDict):
    """The fields of `HunyuanVideo`."""

    model: Literal["hunyuan-video"]
    prompt: str
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    num_frames: NotRequired[Literal[65, 97, 129]]
    num_inference_steps: NotRequired[int]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    showExplicitContent: NotRequired[bool]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]
