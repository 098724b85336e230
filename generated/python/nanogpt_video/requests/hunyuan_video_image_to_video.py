"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class HunyuanVideoImageToVideo(Request):
    """
    Animates an image, with a choice of quality, frames and steps.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video"
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
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    num_frames: Literal[65, 97, 129] | None = 129
    """
    Number of frames to make. Values: `65`, `97` or `129`. Without it: `129`.
    """
    num_inference_steps: int | None = 20
    """
    Steps of the diffusion; more take longer. Values: between `10` and `50`. Without it: `20`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    showExplicitContent: bool | None = False
    """
    Allow explicit content, the opposite of the safety checker. Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_url": "imageUrl",
        "image_attachment_id": "imageAttachmentId",
        "show_explicit_content": "showExplicitContent",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_HunyuanVideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image, with a choice of quality, frames and steps.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _HunyuanVideoImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        pro: bool | None
        showExplicitContent: bool | None
        conversationUUID: str | None
