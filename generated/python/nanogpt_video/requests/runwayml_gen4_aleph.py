"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class RunwaymlGen4Aleph(Request):
    """
    Changes a video; an image may guide the change.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    reference_image: MediaInput | None = None
    """
    An image that guides the edit. Values: an https URL or a base64 data URL of at most 4 MiB.
    """
    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"` or `"auto"`.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
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
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            video: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            videoUrl: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            videoDataUrl: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Changes a video; an image may guide the change.
            """


if TYPE_CHECKING:

    class _RunwaymlGen4AlephSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None
