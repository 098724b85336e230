"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class KlingV25TurboPro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["kling-v25-turbo-pro"] = "kling-v25-turbo-pro"
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
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None
    """
    Width to height of the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
