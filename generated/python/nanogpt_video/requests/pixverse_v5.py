"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict


class PixverseV5(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v5"] = "pixverse-v5"
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
    _keywords = {
        "image_data_url": "imageDataUrl",
        "image_url": "imageUrl",
        "image_attachment_id": "imageAttachmentId",
        "effect_type": "effectType",
        "camera_movement": "cameraMovement",
        "motion_mode": "motionMode",
        "sound_effect_switch": "soundEffectSwitch",
        "sound_effect_prompt": "soundEffectPrompt",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v5"] = "pixverse-v5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: str | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            style: str | None = None,
            effect_type: str | None = None,
            effect: str | None = None,
            camera_movement: str | None = None,
            motion_mode: str | None = None,
            sound_effect_switch: bool | None = None,
            sound_effect_prompt: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_PixverseV5Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """


if TYPE_CHECKING:

    class _PixverseV5Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        effectType: str | None
        cameraMovement: str | None
        motionMode: str | None
        soundEffectSwitch: bool | None
        soundEffectPrompt: str | None
        conversationUUID: str | None
