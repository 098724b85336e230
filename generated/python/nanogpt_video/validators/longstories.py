"""Validates payloads for longstories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS
from . import _parts as parts

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_FRAMEWORK = ("default", "emotional_story", "product_showcase", "tutorial")
_ASPECTRATIO = ("9:16", "16:9")
_CAPTIONSSTYLE = (
    "default",
    "minimal",
    "neon",
    "cinematic",
    "fancy",
    "tiktok",
    "highlight",
    "gradient",
    "instagram",
    "vida",
    "manuscripts",
)
_QUALITY = ("low", "medium", "high")
_LISTED = {
    "prompt": "prompt",
    "script": "script",
    "storyConfig": "storyConfig",
    "framework": "framework",
    "shortRequestEnhancer": "shortRequestEnhancer",
    "directorNotes": "directorNotes",
    "targetLengthInSeconds": "targetLengthInSeconds",
    "aspectRatio": "aspectRatio",
    "scriptConfig": "scriptConfig",
    "imageConfig": "imageConfig",
    "videoConfig": "videoConfig",
    "voiceoverConfig": "voiceoverConfig",
    "captionsConfig": "captionsConfig",
    "effectsConfig": "effectsConfig",
    "musicConfig": "musicConfig",
    "projectId": "projectId",
    "targetLengthInWords": "targetLengthInWords",
    "voice": "voice",
    "captionsShow": "captionsShow",
    "captionsStyle": "captionsStyle",
    "effects": "effects",
    "quality": "quality",
    "motion": "motion",
    "music": "music",
    "conversationUUID": "conversationUUID",
}
SHAPE = s.Shape(_LISTED, {})
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
    v_script = get("script")
    if v_script is not None:
        known += 1
        if type(v_script) is not str or not v_script.isascii():
            c.text(found, "script", v_script)
    v_storyConfig = get("storyConfig")
    if v_storyConfig is not None:
        known += 1
        if not c.is_object(v_storyConfig):
            c.wrong_type(found, "storyConfig", "an object", v_storyConfig)
        else:
            parts.storyconfig(found, v_storyConfig, "storyConfig" + ".")
    v_framework = get("framework")
    if v_framework is not None:
        known += 1
        if type(v_framework) is not str or v_framework not in _FRAMEWORK:
            c.choice(found, "framework", v_framework, _FRAMEWORK)
    v_shortRequestEnhancer = get("shortRequestEnhancer")
    if v_shortRequestEnhancer is not None:
        known += 1
        if v_shortRequestEnhancer is not True and v_shortRequestEnhancer is not False:
            c.flag(found, "shortRequestEnhancer", v_shortRequestEnhancer)
    v_directorNotes = get("directorNotes")
    if v_directorNotes is not None:
        known += 1
        if type(v_directorNotes) is not str or not v_directorNotes.isascii():
            c.text(found, "directorNotes", v_directorNotes)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not -1e300 <= v_targetLengthInSeconds <= 1e300:
            c.integer(found, "targetLengthInSeconds", v_targetLengthInSeconds, None, None)
    v_aspectRatio = get("aspectRatio")
    if v_aspectRatio is not None:
        known += 1
        if type(v_aspectRatio) is not str or v_aspectRatio not in _ASPECTRATIO:
            c.choice(found, "aspectRatio", v_aspectRatio, _ASPECTRATIO)
    v_scriptConfig = get("scriptConfig")
    if v_scriptConfig is not None:
        known += 1
        if not c.is_object(v_scriptConfig):
            c.wrong_type(found, "scriptConfig", "an object", v_scriptConfig)
        else:
            parts.scriptconfig(found, v_scriptConfig, "scriptConfig" + ".")
    v_imageConfig = get("imageConfig")
    if v_imageConfig is not None:
        known += 1
        if not c.is_object(v_imageConfig):
            c.wrong_type(found, "imageConfig", "an object", v_imageConfig)
        else:
            parts.imageconfig(found, v_imageConfig, "imageConfig" + ".")
    v_videoConfig = get("videoConfig")
    if v_videoConfig is not None:
        known += 1
        if not c.is_object(v_videoConfig):
            c.wrong_type(found, "videoConfig", "an object", v_videoConfig)
        else:
            parts.videoconfig(found, v_videoConfig, "videoConfig" + ".")
    v_voiceoverConfig = get("voiceoverConfig")
    if v_voiceoverConfig is not None:
        known += 1
        if not c.is_object(v_voiceoverConfig):
            c.wrong_type(found, "voiceoverConfig", "an object", v_voiceoverConfig)
        else:
            parts.voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".")
    v_captionsConfig = get("captionsConfig")
    if v_captionsConfig is not None:
        known += 1
        if not c.is_object(v_captionsConfig):
            c.wrong_type(found, "captionsConfig", "an object", v_captionsConfig)
        else:
            parts.captionsconfig(found, v_captionsConfig, "captionsConfig" + ".")
    v_effectsConfig = get("effectsConfig")
    if v_effectsConfig is not None:
        known += 1
        if not c.is_object(v_effectsConfig):
            c.wrong_type(found, "effectsConfig", "an object", v_effectsConfig)
        else:
            parts.effectsconfig(found, v_effectsConfig, "effectsConfig" + ".")
    v_musicConfig = get("musicConfig")
    if v_musicConfig is not None:
        known += 1
        if not c.is_object(v_musicConfig):
            c.wrong_type(found, "musicConfig", "an object", v_musicConfig)
        else:
            parts.musicconfig(found, v_musicConfig, "musicConfig" + ".")
    v_projectId = get("projectId")
    if v_projectId is not None:
        known += 1
        if type(v_projectId) is not str or not v_projectId.isascii():
            c.text(found, "projectId", v_projectId)
    v_targetLengthInWords = get("targetLengthInWords")
    if v_targetLengthInWords is not None:
        known += 1
        if type(v_targetLengthInWords) is not int or not -1e300 <= v_targetLengthInWords <= 1e300:
            c.integer(found, "targetLengthInWords", v_targetLengthInWords, None, None)
    if "targetLengthInWords" in payload:
        c.legacy(found, "targetLengthInWords", "targetLengthInSeconds")
    v_voice = get("voice")
    if v_voice is not None:
        known += 1
        if type(v_voice) is not str or not v_voice.isascii():
            c.text(found, "voice", v_voice)
    if "voice" in payload:
        c.legacy(found, "voice", "voiceoverConfig.voiceId")
    v_captionsShow = get("captionsShow")
    if v_captionsShow is not None:
        known += 1
        if v_captionsShow is not True and v_captionsShow is not False:
            c.flag(found, "captionsShow", v_captionsShow)
    if "captionsShow" in payload:
        c.legacy(found, "captionsShow", "captionsConfig.captionsEnabled")
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _CAPTIONSSTYLE:
            c.choice(found, "captionsStyle", v_captionsStyle, _CAPTIONSSTYLE)
    if "captionsStyle" in payload:
        c.legacy(found, "captionsStyle", "captionsConfig.captionsStyle")
    v_effects = get("effects")
    if v_effects is not None:
        known += 1
        if not c.is_object(v_effects):
            c.wrong_type(found, "effects", "an object", v_effects)
        else:
            parts.legacyeffects(found, v_effects, "effects" + ".")
    if "effects" in payload:
        c.legacy(found, "effects", "effectsConfig")
    v_quality = get("quality")
    if v_quality is not None:
        known += 1
        if type(v_quality) is not str or v_quality not in _QUALITY:
            c.choice(found, "quality", v_quality, _QUALITY)
    if "quality" in payload:
        c.legacy(found, "quality", "videoConfig")
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if not c.is_object(v_motion):
            c.wrong_type(found, "motion", "an object", v_motion)
        else:
            parts.legacymotion(found, v_motion, "motion" + ".")
    if "motion" in payload:
        c.legacy(found, "motion", "videoConfig")
    v_music = get("music")
    if v_music is not None:
        known += 1
        if type(v_music) is not str or not v_music.isascii():
            c.text(found, "music", v_music)
    if "music" in payload:
        c.legacy(found, "music", "musicConfig")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_script is None and v_storyConfig is None:
        found.add("missing_one_of", "prompt", "At least one of prompt, script and storyConfig is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
