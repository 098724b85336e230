"""Validates payloads for kling-lipsync-a2v."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_VIDEO_FORMS = ("url", "data")
_LISTED = {"video": "video", "audio": "audio", "conversationUUID": "conversationUUID"}
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
        c.media(found, "video", v_video, _VIDEO_FORMS, 4194304)
    if v_video is None:
        c.missing(found, "video")
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, _VIDEO_FORMS, 4194304)
    if v_audio is None:
        c.missing(found, "audio")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str:
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
