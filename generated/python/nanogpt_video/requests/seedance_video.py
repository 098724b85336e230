"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class SeedanceVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["seedance-video"] = "seedance-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    camera_fixed: bool | None = False
    """
    Keep the camera still.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt.
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
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture.
    """
    aspect_ratio: Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21"] | None = None
    """
    Width to height of the clip.
    """
    duration: Literal["5", "10", 5, 10] | None = None
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
