"""Validates payloads for bytedance-waver-1.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_IMAGE_FORMS = ("url", "data")
_DURATION_SECONDS = (5,)
_DURATION = ("5",)
_LISTED = {"image": "image", "duration": "duration", "prompt": "prompt", "conversationUUID": "conversationUUID"}
SHAPE = s.Shape(_LISTED, {"image": s.Media("image", ("url", "data"), 4194304), "duration": s.Seconds("plain")})
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", _IMAGE_FORMS, 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _DURATION:
            c.duration(found, "duration", v_duration, "plain", _DURATION_SECONDS)
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
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
