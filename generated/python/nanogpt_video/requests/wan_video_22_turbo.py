"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class WanVideo22Turbo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
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
    resolution: Literal["480p", "580p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"580p"` or `"720p"`.
    """
    aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None
    """
    Width to height of the clip. Values: `"auto"`, `"16:9"`, `"9:16"` or `"1:1"`.
    """
    enable_safety_checker: bool | None = None
    """
    Filter unsafe content.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_url": "imageUrl",
        "image_attachment_id": "imageAttachmentId",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "580p", "720p"] | None = None,
            aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None,
            enable_safety_checker: bool | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanVideo22TurboSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _WanVideo22TurboSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
