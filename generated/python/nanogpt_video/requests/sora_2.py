"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class Sora2(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["sora-2"] = "sora-2"
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
    seconds: Literal["4", "8", "12", 4, 8, 12] | None = None
    """
    Length of the clip, on models that call it so. Values: `"4"`, `"8"` or `"12"`. Unit: s.
    """
    resolution: Literal["720p", "1792x1024"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1792x1024"`.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
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
            model: Literal["sora-2"] = "sora-2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            seconds: Literal["4", "8", "12", 4, 8, 12] | None = None,
            resolution: Literal["720p", "1792x1024"] | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            pro_mode: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Sora2Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _Sora2Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        pro: bool | None
        conversationUUID: str | None
