"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

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
    An image of the new face. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetVideo: MediaInput
    """
    The video in which a face is to be replaced. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetFaceIndex: int | float | None = None
    """
    Which face, counted from 0.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "swap_image": "swapImage",
        "target_video": "targetVideo",
        "target_face_index": "targetFaceIndex",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap",
            swap_image: MediaInput,
            target_video: MediaInput,
            target_face_index: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MagicapiVideoFaceSwapSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap",
            swapImage: MediaInput,
            targetVideo: MediaInput,
            target_face_index: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MagicapiVideoFaceSwapSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Replaces a face in a video.
            """


if TYPE_CHECKING:

    class _MagicapiVideoFaceSwapSpellings(_TypedDict, total=False):
        "Other spellings."

        targetFaceIndex: int | float | None
        conversationUUID: str | None
