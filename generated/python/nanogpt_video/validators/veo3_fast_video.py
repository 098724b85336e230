"""Validates payloads for veo3-fast-video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_IMAGEDATAURL_FORMS = ("data",)
_IMAGEURL_FORMS = ("url",)
_IMAGEATTACHMENTID_FORMS = ("library",)
_DURATION_SECONDS = (8,)
_DURATION = ("8s",)
_RESOLUTION = ("720p", "1080p")
_ASPECT_RATIO = ("16:9", "9:16")
_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "generateAudio": "generateAudio",
    "enhancePrompt": "enhancePrompt",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED,
    {
        "imageDataUrl": s.Media("image", ("data",), 4194304),
        "imageUrl": s.Media("image", ("url",), None),
        "imageAttachmentId": s.Media("image", ("library",), None),
        "duration": s.Seconds("suffixed"),
    },
)
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", _IMAGEDATAURL_FORMS, 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", _IMAGEDATAURL_FORMS, 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", _IMAGEDATAURL_FORMS, 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", _IMAGEURL_FORMS)
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", _IMAGEATTACHMENTID_FORMS)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _DURATION:
            c.duration(found, "duration", v_duration, "suffixed", _DURATION_SECONDS)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _ASPECT_RATIO)
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_enhancePrompt = get("enhancePrompt")
    if v_enhancePrompt is not None:
        known += 1
        if v_enhancePrompt is not True and v_enhancePrompt is not False:
            c.flag(found, "enhancePrompt", v_enhancePrompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
