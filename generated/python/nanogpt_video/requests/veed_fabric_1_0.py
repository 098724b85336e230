"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class VeedFabric10(Request):
    """
    Turns an image and a recording into a talking head.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to speak.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0"
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
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_url": "imageUrl",
        "image_attachment_id": "imageAttachmentId",
        "audio_data_url": "audioDataUrl",
        "audio_url": "audioUrl",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VeedFabric10Spellings],
        ) -> None:
            """
            Turns an image and a recording into a talking head.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to speak.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """


if TYPE_CHECKING:

    class _VeedFabric10Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None
