"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class KlingLipsyncT2v(Request):
    """
    Lets the person in a video speak a text.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v"
    video: str
    """
    The film to work on, at an https address or as a data URL.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    text: str | None = None
    """
    The words to be spoken.
    """
    voice_id: str
    """
    Id of the voice.
    """
    voice_language: Literal["en", "zh"] | None = None
    """
    Language of the voice.
    """
    voice_speed: int | float | None = None
    """
    Speed of the voice, 1 is normal.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
