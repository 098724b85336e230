"""Validates payloads for kling-lipsync-t2v."""

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
_VOICE_LANGUAGE = ("en", "zh")
_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "prompt": "prompt",
    "text": "text",
    "voice_id": "voice_id",
    "voice_language": "voice_language",
    "voice_speed": "voice_speed",
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
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_text = get("text")
    if v_text is not None:
        known += 1
        if type(v_text) is not str or not v_text.isascii():
            c.text(found, "text", v_text)
    v_voice_id = get("voice_id")
    if v_voice_id is not None:
        known += 1
        if type(v_voice_id) is not str or not v_voice_id.isascii():
            c.text(found, "voice_id", v_voice_id)
    if v_voice_id is None:
        c.missing(found, "voice_id")
    v_voice_language = get("voice_language")
    if v_voice_language is not None:
        known += 1
        if type(v_voice_language) is not str or v_voice_language not in _VOICE_LANGUAGE:
            c.choice(found, "voice_language", v_voice_language, _VOICE_LANGUAGE)
    v_voice_speed = get("voice_speed")
    if v_voice_speed is not None:
        known += 1
        if type(v_voice_speed) is not int and type(v_voice_speed) is not float or not 0.8 <= v_voice_speed <= 2.0:
            c.number(found, "voice_speed", v_voice_speed, 0.8, 2.0)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_text is None:
        found.add("missing_one_of", "prompt", "At least one of prompt and text is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
