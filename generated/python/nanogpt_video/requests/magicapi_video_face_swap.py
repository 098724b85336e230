"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class MagicapiVideoFaceSwap(Request):
    """
    Replaces a face in a video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap"
    swapImage: MediaInput
    """
    The face to put in. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetVideo: MediaInput
    """
    The film whose face is to be replaced. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetFaceIndex: int | float | None = None
    """
    Which face, counted from 0.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
