"""Validates payloads for wan-wavespeed-s2v."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_IMAGE_FORMS = ("url", "data")
_RESOLUTION = ("480p", "720p")
_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "image": "image",
    "audio": "audio",
    "resolution": "resolution",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED, {"image": s.Media("image", ("url", "data"), 4194304), "audio": s.Media("audio", ("url", "data"), 4194304)}
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
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
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
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", _IMAGE_FORMS, 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, "audio", _IMAGE_FORMS, 4194304)
    if v_audio is None:
        c.missing(found, "audio")
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
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
