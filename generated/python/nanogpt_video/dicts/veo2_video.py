"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class Veo2VideoDict(TypedDict):
    """The fields of `Veo2Video`."""

    model: Literal["veo2-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[
        Literal[
            "5s",
            "6s",
            "7s",
            "8s",
            "9s",
            "10s",
            "11s",
            "12s",
            "13s",
            "14s",
            "15s",
            "16s",
            "17s",
            "18s",
            "19s",
            "20s",
            "21s",
            "22s",
            "23s",
            "24s",
            "25s",
            "26s",
            "27s",
            "28s",
            "29s",
            "30s",
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]
