"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class MinimaxHailuo02Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["minimax-hailuo-02-pro"] = "minimax-hailuo-02-pro"
    prompt: str | None = None
    """
    What the video should show.
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
    duration: Literal["6", 6] | None = None
    """
    Length of the clip. Unit: s.
    """
    prompt_optimizer: bool | None = True
    """
    Let the service optimize the prompt (MiniMax).
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
