"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class BytedanceWaver10(Request):
    """
    Animates an image; a prompt may steer it.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0"
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    prompt: str | None = None
    """
    What the video should show.
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
            model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0",
            image: MediaInput,
            duration: Literal["5", 5] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceWaver10Spellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.
            """


if TYPE_CHECKING:

    class _BytedanceWaver10Spellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
