"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class Sora2(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["sora-2"] = "sora-2"
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
    seconds: Literal["4", "8", "12", 4, 8, 12] | None = None
    """
    Length of the clip, where it is called so. Unit: s.
    """
    resolution: Literal["720p", "1792x1024"] | None = None
    """
    Size of the picture.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip lies or stands.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
