"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class Veo3Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["veo3-video"] = "veo3-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
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
    duration: Literal["5s", "6s", "7s", "8s"] | None = None
    """
    Length of the clip. Unit: s.
    """
    resolution: Literal["720p", "1080p"] | None = None
    """
    Size of the picture.
    """
    aspect_ratio: Literal["16:9"] | None = None
    """
    Width to height of the clip.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip.
    """
    enhancePrompt: bool | None = False
    """
    Let the service rewrite the prompt (Veo 3).
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
