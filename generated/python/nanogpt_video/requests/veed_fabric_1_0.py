"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class VeedFabric10(Request):
    """
    Turns an image and a recording into a talking head.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. One image, three ways to hand it over.
    - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to say.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. One recording, two ways to hand it over.
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
    The image as an id of the account's library. Values: a library id.
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
