"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class HunyuanVideo(Request):
    """
    Makes a video from a prompt, with a choice of quality, frames and steps.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["hunyuan-video"] = "hunyuan-video"
    prompt: str
    """
    What the video should show. Required.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    num_frames: Literal[65, 97, 129] | None = 129
    """
    Number of frames to make. Values: `65`, `97` or `129`. Without it: `129`.
    """
    num_inference_steps: int | None = 20
    """
    Steps of the diffusion; more take longer. Values: between `10` and `50`. Without it: `20`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    showExplicitContent: bool | None = False
    """
    Allow explicit content, the opposite of the safety checker. Without it: `false`.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
