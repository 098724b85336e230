"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class HunyuanVideoImageToVideo(Request):
    """
    Animates an image, with a choice of quality, frames and steps.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture.
    """
    num_frames: Literal[65, 97, 129] | None = 129
    """
    Number of frames to make.
    """
    num_inference_steps: int | None = 20
    """
    Steps of the diffusion; more take longer.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip.
    """
    showExplicitContent: bool | None = False
    """
    Allow explicit content, the opposite of the safety checker.
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
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
