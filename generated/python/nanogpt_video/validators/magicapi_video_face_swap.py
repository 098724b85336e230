"""Validates payloads for magicapi-video-face-swap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_SWAPIMAGE_FORMS = ("url", "data")
_LISTED = {
    "swapImage": "swapImage",
    "targetVideo": "targetVideo",
    "targetFaceIndex": "targetFaceIndex",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED,
    {
        "swapImage": s.Media("image", ("url", "data"), 4194304),
        "targetVideo": s.Media("video", ("url", "data"), 4194304),
    },
)
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
    get = payload.get
    known = 1
    v_swapImage = get("swapImage")
    if v_swapImage is not None:
        known += 1
        c.media(found, "swapImage", v_swapImage, "image", _SWAPIMAGE_FORMS, 4194304)
    if v_swapImage is None:
        c.missing(found, "swapImage")
    v_targetVideo = get("targetVideo")
    if v_targetVideo is not None:
        known += 1
        c.media(found, "targetVideo", v_targetVideo, "video", _SWAPIMAGE_FORMS, 4194304)
    if v_targetVideo is None:
        c.missing(found, "targetVideo")
    v_targetFaceIndex = get("targetFaceIndex")
    if v_targetFaceIndex is not None:
        known += 1
        if (
            type(v_targetFaceIndex) is not int
            and type(v_targetFaceIndex) is not float
            or not -1e300 <= v_targetFaceIndex <= 1e300
        ):
            c.number(found, "targetFaceIndex", v_targetFaceIndex, None, None)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
