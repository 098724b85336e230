"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

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
    _keywords = {"show_explicit_content": "showExplicitContent", "conversation_uuid": "conversationUUID"}
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["hunyuan-video"] = "hunyuan-video",
            prompt: str,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_HunyuanVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, with a choice of quality, frames and steps.
            """


if TYPE_CHECKING:

    class _HunyuanVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        pro: bool | None
        showExplicitContent: bool | None
        conversationUUID: str | None
