"""Validates payloads for midjourney-video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_IMAGE_FORMS = ("url", "data")
_IMAGEDATAURL_FORMS = ("data",)
_IMAGEATTACHMENTID_FORMS = ("library",)
_MOTION = ("low", "high")
_LISTED = {
    "image": "image",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "imageAttachmentId": "imageAttachmentId",
    "motion": "motion",
    "prompt": "prompt",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED,
    {
        "image": s.Media("image", ("url", "data"), 4194304),
        "imageDataUrl": s.Media("image", ("data",), 4194304),
        "imageAttachmentId": s.Media("image", ("library",), None),
    },
)
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", _IMAGE_FORMS, 4194304)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", _IMAGEDATAURL_FORMS, 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", _IMAGEDATAURL_FORMS, 4194304)
    if (v_imageDataUrl, v_image_data_url).count(None) < 1:
        c.redundant(
            found,
            "",
            (("imageDataUrl", v_imageDataUrl is not None), ("image_data_url", v_image_data_url is not None)),
            "imageDataUrl and image_data_url are one input: the first one given counts",
        )
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", _IMAGEATTACHMENTID_FORMS)
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if type(v_motion) is not str or v_motion not in _MOTION:
            c.choice(found, "motion", v_motion, _MOTION)
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_image is None and v_imageDataUrl is None and v_image_data_url is None and v_imageAttachmentId is None:
        found.add(
            "missing_one_of", "image", "At least one of image, imageDataUrl and imageAttachmentId is required", "image"
        )
    if (v_image, v_imageDataUrl, v_image_data_url, v_imageAttachmentId).count(None) < 3:
        c.redundant(
            found,
            "",
            (
                ("image", v_image is not None),
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None)),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "image, imageDataUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
