"""Validates payloads for kling-video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_DURATION_SECONDS = (5, 10)
_DURATION = ("5", "10")
_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "cfg_scale": "cfg_scale",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(_LISTED, {"duration": s.Seconds("plain")})
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
    if v_prompt is None:
        c.missing(found, "prompt")
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _DURATION:
            c.duration(found, "duration", v_duration, "plain", _DURATION_SECONDS)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _ASPECT_RATIO)
    v_cfg_scale = get("cfg_scale")
    if v_cfg_scale is not None:
        known += 1
        if type(v_cfg_scale) is not int and type(v_cfg_scale) is not float or not 0 <= v_cfg_scale <= 1:
            c.number(found, "cfg_scale", v_cfg_scale, 0, 1)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
