"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class KlingVideoV2(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-video-v2"] = "kling-video-v2"
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
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
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
            model: Literal["kling-video-v2"] = "kling-video-v2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingVideoV2Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _KlingVideoV2Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None
