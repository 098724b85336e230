"""Validates payloads for veed-fabric-1.0."""

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
_RESOLUTION = ("480p", "720p")
_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "audioDataUrl": "audioDataUrl",
    "audioUrl": "audioUrl",
    "resolution": "resolution",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED,
    {
        "imageDataUrl": s.Media("image", ("data",), 4194304),
        "imageUrl": s.Media("image", ("url",), None),
        "imageAttachmentId": s.Media("image", ("library",), None),
        "audioDataUrl": s.Media("audio", ("data",), 4194304),
        "audioUrl": s.Media("audio", ("url",), None),
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
    v_audioDataUrl = get("audioDataUrl")
    if v_audioDataUrl is not None:
        known += 1
        c.media(found, "audioDataUrl", v_audioDataUrl, "audio", _IMAGEDATAURL_FORMS, 4194304)
    v_audioUrl = get("audioUrl")
    if v_audioUrl is not None:
        known += 1
        c.media(found, "audioUrl", v_audioUrl, "audio", _IMAGEURL_FORMS)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
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
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
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
    if v_audioDataUrl is None and v_audioUrl is None:
        found.add(
            "missing_one_of", "audioDataUrl", "At least one of audioDataUrl and audioUrl is required", "audioDataUrl"
        )
    if (v_audioDataUrl, v_audioUrl).count(None) < 1:
        c.redundant(
            found,
            "",
            (
                ("audioDataUrl", v_audioDataUrl is not None),
                ("audioUrl", v_audioUrl is not None),
            ),
            "audioDataUrl and audioUrl are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
