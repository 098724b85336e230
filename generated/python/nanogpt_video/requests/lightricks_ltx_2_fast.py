"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class LightricksLtx2Fast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["lightricks-ltx-2-fast"] = "lightricks-ltx-2-fast"
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
    duration: (
        Literal[
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
        | None
    ) = None
    """
    Length of the clip. Unit: s.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
