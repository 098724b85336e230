"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class VideoUpscaler(Request):
    """
    Enlarges a video; there is nothing to prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["video-upscaler"] = "video-upscaler"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    videoDuration: int | float | None = None
    """
    Length of the source video as it should be billed. Unit: s. Also spelled `billedDuration`.
    """
    adjust_fps_for_interpolation: bool | None = False
    """
    Raise the frame rate along with the in-between frames. Without it: `false`.
    """
    target_resolution: Literal["720p", "1080p", "2k", "4k"]
    """
    Size to enlarge the picture to. Values: `"720p"`, `"1080p"`, `"2k"` or `"4k"`. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {"video_duration": "videoDuration", "conversation_uuid": "conversationUUID"}
    if TYPE_CHECKING:

        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            video: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            videoUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            videoDataUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Enlarges a video; there is nothing to prompt.
            """


if TYPE_CHECKING:

    class _VideoUpscalerSpellings(_TypedDict, total=False):
        "Other spellings."

        videoDuration: int | float | None
        billedDuration: int | float | None
        conversationUUID: str | None
