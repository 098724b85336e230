"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class Veo2Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo2-video"] = "veo2-video"
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
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: (
        Literal[
            "5s",
            "6s",
            "7s",
            "8s",
            "9s",
            "10s",
            "11s",
            "12s",
            "13s",
            "14s",
            "15s",
            "16s",
            "17s",
            "18s",
            "19s",
            "20s",
            "21s",
            "22s",
            "23s",
            "24s",
            "25s",
            "26s",
            "27s",
            "28s",
            "29s",
            "30s",
        ]
        | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"5s"` and `"30s"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
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
            model: Literal["veo2-video"] = "veo2-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal[
                "5s",
                "6s",
                "7s",
                "8s",
                "9s",
                "10s",
                "11s",
                "12s",
                "13s",
                "14s",
                "15s",
                "16s",
                "17s",
                "18s",
                "19s",
                "20s",
                "21s",
                "22s",
                "23s",
                "24s",
                "25s",
                "26s",
                "27s",
                "28s",
                "29s",
                "30s",
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo2VideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _Veo2VideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None
