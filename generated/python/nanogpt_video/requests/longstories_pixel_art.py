"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack

from typing import Literal
from pydantic import ConfigDict, Field
from nanogpt_video._bases import Request
from .. import parts


class LongstoriesPixelArt(Request):
    """
    Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

    - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["longstories-pixel-art"] = "longstories-pixel-art"
    prompt: str | None = None
    """
    What the video should show.
    """
    script: str | None = None
    """
    A finished script, which is used as it is.
    """
    storyConfig: parts.StoryConfig | None = None
    """
    The story as structured data.
    """
    framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
    """
    The structure of the story. Values: `"default"`, `"emotional_story"`, `"product_showcase"` or `"tutorial"`. Without it: `"default"`.
    """
    shortRequestEnhancer: bool | None = False
    """
    Let the service pick a better framework and add notes for the director. Without it: `false`.
    """
    directorNotes: str | None = None
    """
    Instructions for the pictures.
    """
    targetLengthInSeconds: int | None = None
    """
    Length to aim for. Unit: s.
    """
    aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
    """
    Width to height of the story. Values: `"9:16"` or `"16:9"`. Without it: `"9:16"`.
    """
    scriptConfig: parts.ScriptConfig | None = None
    """
    How the script is written.
    """
    imageConfig: parts.ImageConfig | None = None
    """
    How the pictures are made.
    """
    videoConfig: parts.VideoConfig | None = None
    """
    How the pictures are set in motion.
    """
    voiceoverConfig: parts.VoiceoverConfig | None = None
    """
    Who narrates.
    """
    captionsConfig: parts.CaptionsConfig | None = None
    """
    How captions look.
    """
    effectsConfig: parts.EffectsConfig | None = None
    """
    Transitions and floating pictures.
    """
    musicConfig: parts.MusicConfig | None = None
    """
    The music behind it.
    """
    projectId: str | None = None
    """
    The project that the story belongs to.
    """
    targetLengthInWords: int | None = Field(default=70, deprecated=True)
    """
    Length to aim for, in words. Without it: `70`. Legacy: use `duration`.
    """
    voice: str | None = Field(default=None, deprecated=True)
    """
    Id of the narrator's voice. Legacy: use `voiceoverConfig.voiceId`.
    """
    captionsShow: bool | None = Field(default=True, deprecated=True)
    """
    Show captions. Without it: `true`. Legacy: use `captionsConfig.captionsEnabled`.
    """
    captionsStyle: (
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
        | None
    ) = Field(default="default", deprecated=True)
    """
    How captions look. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"instagram"`, `"vida"` or `"manuscripts"`. Without it: `"default"`. Legacy: use `captionsConfig.captionsStyle`.
    """
    effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
    """
    Transitions and floating pictures. Legacy: use `effectsConfig`.
    """
    quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
    """
    Quality of the story. Values: `"low"`, `"medium"` or `"high"`. Without it: `"medium"`. Legacy: use `videoConfig`.
    """
    motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
    """
    Former motion settings. Legacy: use `videoConfig`.
    """
    music: str | None = Field(default=None, deprecated=True)
    """
    Path of a piece of music. Legacy: use `musicConfig`.
    """
    duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None
    """
    Length of the clip. Values: `"15"`, `"30"`, `"60"`, `"180"`, `"300"` or `"600"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    _keywords = {
        "story_config": "storyConfig",
        "short_request_enhancer": "shortRequestEnhancer",
        "director_notes": "directorNotes",
        "target_length_in_seconds": "targetLengthInSeconds",
        "script_config": "scriptConfig",
        "image_config": "imageConfig",
        "video_config": "videoConfig",
        "voiceover_config": "voiceoverConfig",
        "captions_config": "captionsConfig",
        "effects_config": "effectsConfig",
        "music_config": "musicConfig",
        "project_id": "projectId",
        "target_length_in_words": "targetLengthInWords",
        "captions_show": "captionsShow",
        "captions_style": "captionsStyle",
        "conversation_uuid": "conversationUUID",
    }
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            model: Literal["longstories-pixel-art"] = "longstories-pixel-art",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
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
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LongstoriesPixelArtSpellings],
        ) -> None:
            """
            Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

            - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
            """


if TYPE_CHECKING:

    class _LongstoriesPixelArtSpellings(_TypedDict, total=False):
        "Other spellings."

        storyConfig: parts.StoryConfig | None
        shortRequestEnhancer: bool | None
        directorNotes: str | None
        targetLengthInSeconds: int | None
        scriptConfig: parts.ScriptConfig | None
        imageConfig: parts.ImageConfig | None
        videoConfig: parts.VideoConfig | None
        voiceoverConfig: parts.VoiceoverConfig | None
        captionsConfig: parts.CaptionsConfig | None
        effectsConfig: parts.EffectsConfig | None
        musicConfig: parts.MusicConfig | None
        projectId: str | None
        targetLengthInWords: int | None
        captionsShow: bool | None
        captionsStyle: (
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
            | None
        )
        conversationUUID: str | None
