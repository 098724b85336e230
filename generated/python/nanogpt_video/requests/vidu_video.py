"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class ViduVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["vidu-video"] = "vidu-video"
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
    size: Literal["16:9"] | None = None
    """
    Name of a size preset of the provider.
    """
    style: Literal["general", "anime"] | None = None
    """
    Name of a look.
    """
    movementAmplitude: Literal["auto", "small", "medium", "large"] | None = None
    """
    How much moves.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
