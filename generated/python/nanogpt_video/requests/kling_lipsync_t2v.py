"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class KlingLipsyncT2v(Request):
    """
    Makes the person in a video speak a text.

    - At least one of `prompt` and `text` is required. There must be something to speak.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
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
    Id of the voice. Required.
    """
    voice_language: Literal["en", "zh"] | None = None
    """
    Language of the voice. Values: `"en"` or `"zh"`.
    """
    voice_speed: int | float | None = None
    """
    Speed of the voice, 1 is normal. Values: between `0.8` and `2.0`.
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
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            video: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            videoUrl: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            videoDataUrl: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Makes the person in a video speak a text.

            - At least one of `prompt` and `text` is required. There must be something to speak.
            """


if TYPE_CHECKING:

    class _KlingLipsyncT2vSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
