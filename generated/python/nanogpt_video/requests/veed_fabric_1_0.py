"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class VeedFabric10(Request):
    """
    Turns an image and a recording into a talking head.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: str | None = None
    """
    The image as a base64 data URL.
    """
    imageUrl: str | None = None
    """
    The image at an https address.
    """
    imageAttachmentId: str | None = None
    """
    The image as an id of the account's library.
    """
    audioDataUrl: str | None = None
    """
    The sound as a base64 data URL.
    """
    audioUrl: str | None = None
    """
    The sound at an https address.
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
