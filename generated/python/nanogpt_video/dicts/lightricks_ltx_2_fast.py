"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class LightricksLtx2FastDict(TypedDict):
    """The fields of `LightricksLtx2Fast`."""

    model: Literal["lightricks-ltx-2-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
    ]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]
