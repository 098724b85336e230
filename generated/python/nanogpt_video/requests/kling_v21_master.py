"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class KlingV21Master(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. A negative prompt may rule things out.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["kling-v21-master"] = "kling-v21-master"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip.
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
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Unit: s.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
