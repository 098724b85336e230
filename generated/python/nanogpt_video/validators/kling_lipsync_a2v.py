"""Validates payloads for kling-lipsync-a2v."""

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
_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "audio": "audio",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(
    _LISTED, {"video": s.Media("video", ("url", "data"), 4194304), "audio": s.Media("audio", ("url", "data"), 4194304)}
)
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
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, "audio", _VIDEO_FORMS, 4194304)
    if v_audio is None:
        c.missing(found, "audio")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
