"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class MidjourneyVideo(Request):
    """
    Animates an image, a little or a lot.

    - At least one of `image`, `imageDataUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `image`, `imageDataUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["midjourney-video"] = "midjourney-video"
    image: MediaInput | None = None
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url`.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    motion: Literal["low", "high"] | None = None
    """
    How much movement there is (Midjourney); on LongStories a former group of settings. Values: `"low"` or `"high"`.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_attachment_id": "imageAttachmentId",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["midjourney-video"] = "midjourney-video",
            image: MediaInput | None = None,
            image_data_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            motion: Literal["low", "high"] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MidjourneyVideoSpellings],
        ) -> None:
            """
            Animates an image, a little or a lot.

            - At least one of `image`, `imageDataUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `image`, `imageDataUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _MidjourneyVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None
