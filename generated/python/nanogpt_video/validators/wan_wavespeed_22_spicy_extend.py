"""Validates payloads for wan-wavespeed-22-spicy-extend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_VIDEO_FORMS = ("url", "data")
_VIDEOURL_FORMS = ("url",)
_VIDEODATAURL_FORMS = ("data",)
_RESOLUTION = ("480p", "720p")
_DURATION_SECONDS = (5, 8)
_DURATION = ("5", "8")
_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "resolution": "resolution",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(_LISTED, {"video": s.Media("video", ("url", "data"), 4194304), "duration": s.Seconds("plain")})
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
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", _VIDEO_FORMS, 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", _VIDEOURL_FORMS)
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", _VIDEODATAURL_FORMS, 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _DURATION:
            c.duration(found, "duration", v_duration, "plain", _DURATION_SECONDS)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
