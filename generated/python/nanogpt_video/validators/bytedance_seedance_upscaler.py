"""Validates payloads for bytedance-seedance-upscaler."""

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
_TARGET_RESOLUTION = ("1080p", "2k", "4k")
_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "size": "size",
    "videoDuration": "videoDuration",
    "billedDuration": "videoDuration",
    "adjust_fps_for_interpolation": "adjust_fps_for_interpolation",
    "target_resolution": "target_resolution",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(_LISTED, {"video": s.Media("video", ("url", "data"), 4194304)})
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
    get = payload.get
    known = 1
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
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_videoDuration = get("videoDuration")
    if v_videoDuration is not None:
        known += 1
        if (
            type(v_videoDuration) is not int
            and type(v_videoDuration) is not float
            or not -1e300 <= v_videoDuration <= 1e300
        ):
            c.number(found, "videoDuration", v_videoDuration, None, None)
    v_billedDuration = get("billedDuration")
    if v_billedDuration is not None:
        known += 1
        if (
            type(v_billedDuration) is not int
            and type(v_billedDuration) is not float
            or not -1e300 <= v_billedDuration <= 1e300
        ):
            c.number(found, "billedDuration", v_billedDuration, None, None)
    if (v_videoDuration, v_billedDuration).count(None) < 1:
        c.differing(found, "", (("videoDuration", v_videoDuration), ("billedDuration", v_billedDuration)))
    v_adjust_fps_for_interpolation = get("adjust_fps_for_interpolation")
    if v_adjust_fps_for_interpolation is not None:
        known += 1
        if v_adjust_fps_for_interpolation is not True and v_adjust_fps_for_interpolation is not False:
            c.flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation)
    v_target_resolution = get("target_resolution")
    if v_target_resolution is not None:
        known += 1
        if type(v_target_resolution) is not str or v_target_resolution not in _TARGET_RESOLUTION:
            c.choice(found, "target_resolution", v_target_resolution, _TARGET_RESOLUTION)
    if v_target_resolution is None:
        c.missing(found, "target_resolution")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
