"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from . import _parts as parts


class LongstoriesDict(TypedDict):
    """The fields of `Longstories`."""

    model: Literal["longstories"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
        Literal[
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
        ]
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    conversationUUID: NotRequired[str]
