"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class WanWavespeedS2v(Request):
    """
    Makes the figure in an image speak or sing a recording.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-s2v"] = "wan-wavespeed-s2v"
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
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
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

        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-s2v"] = "wan-wavespeed-s2v",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            image: MediaInput,
            audio: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedS2vSpellings],
        ) -> None:
            """
            Makes the figure in an image speak or sing a recording.
            """


if TYPE_CHECKING:

    class _WanWavespeedS2vSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
