"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class WanVideoImageToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video"
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
    num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100] | None = 81
    """
    Number of frames to make. Values: between `81` and `100`. Without it: `81`.
    """
    frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | None = 16
    """
    Frames shown in a second. Values: between `5` and `24`. Without it: `16`.
    """
    resolution: Literal["480p", "720p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"720p"`.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `40`. Without it: `30`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
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
            model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]
            | None = 81,
            frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
            | None = 16,
            resolution: Literal["480p", "720p"] | None = "720p",
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            num_inference_steps: int | None = 30,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanVideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _WanVideoImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None
