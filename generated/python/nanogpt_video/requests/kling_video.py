"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import Request
from pydantic import ConfigDict


class KlingVideo(Request):
    """
    Makes a video from a prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["kling-video"] = "kling-video"
    prompt: str
    """
    What the video should show. Required.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {"conversation_uuid": "conversationUUID"}
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["kling-video"] = "kling-video",
            prompt: str,
            negative_prompt: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt.
            """


if TYPE_CHECKING:

    class _KlingVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
