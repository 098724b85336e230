"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class WanWavespeed22Animate(Request):
    """
    Moves the figure of an image in the way that a video shows, or puts it into that video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate"
    prompt: str | None = None
    """
    What the video should show.
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
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    mode: Literal["animate", "replace"] | None = None
    """
    Animate the image, or replace the person in the video with it. Values: `"animate"` or `"replace"`.
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
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Moves the figure of an image in the way that a video shows, or puts it into that video.
            """


if TYPE_CHECKING:

    class _WanWavespeed22AnimateSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
