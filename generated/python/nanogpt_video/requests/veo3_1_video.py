"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class Veo31Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-video"] = "veo3-1-video"
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
    duration: Literal["4", "6", "8", 4, 6, 8] | None = None
    """
    Length of the clip. Values: `"4"`, `"6"` or `"8"`. Unit: s.
    """
    resolution: Literal["720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1080p"`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = None
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    enhancePrompt: bool | None = False
    """
    Let the service rewrite the prompt (Veo 3). Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_url": "imageUrl",
        "image_attachment_id": "imageAttachmentId",
        "generate_audio": "generateAudio",
        "enhance_prompt": "enhancePrompt",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-video"] = "veo3-1-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["4", "6", "8", 4, 6, 8] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            generate_audio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31VideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _Veo31VideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        generateAudio: bool | None
        enhancePrompt: bool | None
        conversationUUID: str | None
