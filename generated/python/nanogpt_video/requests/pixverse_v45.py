"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class PixverseV45(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the prompt is all there is to work from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. One image, three ways to hand it over.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v45"] = "pixverse-v45"
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
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    duration: Literal["5", "8", 5, 8] | None = None
    """
    Length of the clip. Values: `"5"` or `"8"`. Unit: s.
    """
    style: str | None = None
    """
    Name of a style preset.
    """
    effectType: str | None = None
    """
    Kind of effect.
    """
    effect: str | None = None
    """
    Name of the effect.
    """
    cameraMovement: str | None = None
    """
    Name of a camera movement.
    """
    motionMode: str | None = None
    """
    Name of a motion mode.
    """
    soundEffectSwitch: bool | None = None
    """
    Make sound effects.
    """
    soundEffectPrompt: str | None = None
    """
    What the sound effects should be.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
