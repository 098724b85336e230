"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class BytedanceAvatarOmniHuman15(Request):
    """
    Turns an image and a recording into a speaking avatar.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5"
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
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
            model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5",
            image: MediaInput,
            audio: MediaInput,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceAvatarOmniHuman15Spellings],
        ) -> None:
            """
            Turns an image and a recording into a speaking avatar.
            """


if TYPE_CHECKING:

    class _BytedanceAvatarOmniHuman15Spellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
