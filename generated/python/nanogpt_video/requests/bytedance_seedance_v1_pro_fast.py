"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class BytedanceSeedanceV1ProFast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast"
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
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    duration: (
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"2"` and `"12"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"3:4"`, `"4:3"` or `"21:9"`.
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
            model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal[
                "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedanceV1ProFastSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _BytedanceSeedanceV1ProFastSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
