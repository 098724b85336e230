"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class BytedanceSeedanceV1ProFast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    camera_fixed: bool | None = None
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
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture.
    """
    duration: (
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None
    ) = None
    """
    Length of the clip. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None
    """
    Width to height of the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
