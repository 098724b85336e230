"""Validates payloads for hunyuan-video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_RESOLUTION = ("480p", "720p", "1080p")
_NUM_FRAMES = (65, 97, 129)
_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_LISTED = {
    "prompt": "prompt",
    "pro_mode": "pro_mode",
    "pro": "pro_mode",
    "resolution": "resolution",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "aspect_ratio": "aspect_ratio",
    "showExplicitContent": "showExplicitContent",
    "negative_prompt": "negative_prompt",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(_LISTED, {})
_UNLISTED = c.unsupported(TERMS, "model")
PRICING = s.Pricing(
    "USD",
    {"pro_mode": ("pro_mode", "pro")},
    {"pro_mode": (False,)},
    None,
    (
        s.Row(equal={"pro_mode": (True,)}, amount="0.80"),
        s.Row(amount="0.40"),
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
    if v_prompt is None:
        c.missing(found, "prompt")
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
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or v_num_frames not in _NUM_FRAMES:
            c.integer(found, "num_frames", v_num_frames, allowed=_NUM_FRAMES)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 10 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 10, 50)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _ASPECT_RATIO)
    v_showExplicitContent = get("showExplicitContent")
    if v_showExplicitContent is not None:
        known += 1
        if v_showExplicitContent is not True and v_showExplicitContent is not False:
            c.flag(found, "showExplicitContent", v_showExplicitContent)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
