"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class WanWavespeedVideoEdit(Request):
    """
    Changes a video as the prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
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
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Changes a video as the prompt says.
            """


if TYPE_CHECKING:

    class _WanWavespeedVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
