"""Validates payloads for sora-2."""

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
_SECONDS_SECONDS = (4, 8, 12)
_SECONDS = ("4", "8", "12")
_RESOLUTION = ("720p", "1792x1024")
_ORIENTATION = ("landscape", "portrait")
_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "seconds": "seconds",
    "resolution": "resolution",
    "orientation": "orientation",
    "pro_mode": "pro_mode",
    "pro": "pro_mode",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED,
    {
        "imageDataUrl": s.Media("image", ("data",), 4194304),
        "imageUrl": s.Media("image", ("url",), None),
        "imageAttachmentId": s.Media("image", ("library",), None),
        "seconds": s.Seconds("plain"),
    },
)
_UNLISTED = c.unsupported(TERMS, "model")
PRICING = s.Pricing(
    "USD",
    {"seconds": ("seconds",), "resolution": ("resolution",), "pro_mode": ("pro_mode", "pro")},
    {"pro_mode": (False,), "seconds": ("4",), "resolution": ("720p",)},
    "seconds",
    (
        s.Row(equal={"pro_mode": (True,), "resolution": ("720p",)}, per_second="0.30"),
        s.Row(equal={"pro_mode": (True,)}, per_second="0.50"),
        s.Row(equal={"resolution": ("720p",)}, per_second="0.10"),
        s.Row(amount=None),
    ),
    "live > Models > prices",
    "2026-09-29",
)


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
    v_seconds = get("seconds")
    if v_seconds is not None:
        known += 1
        if type(v_seconds) is not str or v_seconds not in _SECONDS:
            c.duration(found, "seconds", v_seconds, "plain", _SECONDS_SECONDS)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _ORIENTATION:
            c.choice(found, "orientation", v_orientation, _ORIENTATION)
    v_pro_mode = get("pro_mode")
    if v_pro_mode is not None:
        known += 1
        if v_pro_mode is not True and v_pro_mode is not False:
            c.flag(found, "pro_mode", v_pro_mode)
    v_pro = get("pro")
    if v_pro is not None:
        known += 1
        if v_pro is not True and v_pro is not False:
            c.flag(found, "pro", v_pro)
    if (v_pro_mode, v_pro).count(None) < 1:
        c.differing(found, "", (("pro_mode", v_pro_mode), ("pro", v_pro)))
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
