"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class KlingLipsyncA2v(Request):
    """
    Makes the person in a video speak a recording.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {"conversation_uuid": "conversationUUID"}
    if TYPE_CHECKING:

        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            video: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            videoUrl: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            videoDataUrl: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Makes the person in a video speak a recording.
            """


if TYPE_CHECKING:

    class _KlingLipsyncA2vSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
