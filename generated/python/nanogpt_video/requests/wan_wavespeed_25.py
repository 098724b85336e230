"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class WanWavespeed25(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both, with the controls that all Wan models share.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["wan-wavespeed-25"] = "wan-wavespeed-25"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip lies or stands.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt.
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
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
