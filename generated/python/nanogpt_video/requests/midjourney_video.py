"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class MidjourneyVideo(Request):
    """
    Animates an image, a little or a lot.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["midjourney-video"] = "midjourney-video"
    image: str | None = None
    """
    The image, at an https address or as a data URL, on models that call it so.
    """
    imageDataUrl: str | None = None
    """
    The image as a base64 data URL.
    """
    imageAttachmentId: str | None = None
    """
    The image as an id of the account's library.
    """
    motion: Literal["low", "high"] | None = None
    """
    How much moves (Midjourney); on LongStories a former group of settings.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
