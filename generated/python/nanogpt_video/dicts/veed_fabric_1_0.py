"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput


class VeedFabric10Dict(TypedDict):
    """The fields of `VeedFabric10`."""

    model: Literal["veed-fabric-1.0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]
