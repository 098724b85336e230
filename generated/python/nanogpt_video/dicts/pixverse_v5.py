"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class PixverseV5Dict(TypedDict):
    """The fields of `PixverseV5`."""

    model: Literal["pixverse-v5"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[str]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    style: NotRequired[str]
    effectType: NotRequired[str]
    effect: NotRequired[str]
    cameraMovement: NotRequired[str]
    motionMode: NotRequired[str]
    soundEffectSwitch: NotRequired[bool]
    soundEffectPrompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]
