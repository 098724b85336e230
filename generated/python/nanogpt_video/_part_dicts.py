"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

__all__ = [
    "StoryConfigDict",
    "ScriptConfigDict",
    "LoraConfigDict",
    "VideoConfigDict",
    "VoiceoverConfigDict",
    "CaptionsConfigDict",
    "EffectsConfigDict",
    "MusicConfigDict",
    "LegacyEffectsDict",
    "LegacyMotionDict",
    "ImageConfigDict",
]

StoryConfigDict: TypeAlias = dict[str, Any]


class ScriptConfigDict(TypedDict):
    """The fields of `ScriptConfig`."""

    style: NotRequired[
        Literal[
            "default",
            "no_style",
            "engaging_conversational",
            "dixit_biography",
            "kind_biography",
            "hero_journey",
            "emotional_story",
            "dramatic_reveal",
            "heartwarming_stories",
            "educational_history",
            "news_brief",
        ]
    ]
    targetLengthInSeconds: NotRequired[int]


class LoraConfigDict(TypedDict):
    """The fields of `LoraConfig`."""

    loraSlug: NotRequired[
        Literal[
            "ghibsky-comic-book",
            "colour-sketches",
            "sketch-paint",
            "90s-anime",
            "2000s-crime-thrillers",
            "xno-symbol-flux",
        ]
    ]


class VideoConfigDict(TypedDict):
    """The fields of `VideoConfig`."""

    enabled: NotRequired[bool]
    model: NotRequired[
        Literal[
            "ltx_video_13b_distilled",
            "ltx_video",
            "stable_video",
            "motion",
            "kling_v1_6_std_5s",
            "kling_v2_1_std_5s",
            "ltx_video_13b_dev",
            "skyreels",
            "vidu",
            "kling_v1_6_std_10s",
            "kling_v2_1_std_10s",
            "kling_v2_1_pro_5s",
            "luma_ray2",
            "kling_pro_5s",
            "minimax",
            "wan_i2v",
            "motion_2",
            "kling_v2_1_pro_10s",
            "wan_pro",
            "luma_ray2_hd",
            "kling_pro_10s",
            "kling_v2_1_master_5s",
            "kling_v2_master_5s",
            "veo2",
            "kling_v2_1_master_10s",
            "kling_v2_master_10s",
        ]
    ]


class VoiceoverConfigDict(TypedDict):
    """The fields of `VoiceoverConfig`."""

    enabled: NotRequired[bool]
    voiceId: NotRequired[
        Literal[
            "9BWtsMINqrJLrRacOk9x",
            "CwhRBWXzGAHq8TQ4Fs17",
            "EXAVITQu4vr4xnSDxMaL",
            "FGY2WhTYpPnrIDTdsKH5",
            "IKne3meq5aSn9XLyUdCD",
            "JBFqnCBsd6RMkjVDRZzb",
            "N2lVS1w4EtoT3dr4eOWO",
            "SAz9YHcvj6GT2YYXdXww",
            "TX3LPaxmHKxFdv7VOQHJ",
            "XB0fDUnXU5powFXDhCwa",
            "Xb7hH8MSUJpSbSDYk0k2",
            "XrExE9yKIg1WjnnlVkGX",
            "bIHbv24MWmeRgasZH58o",
            "cgSgspJ2msm6clMCkdW9",
            "cjVigY5qzO86Huf0OWal",
            "nPczCjzI2devNBz1zQrb",
            "onwK4e9ZLuTAKqWW03F9",
            "pqHfZKP75CvOlQylNhV4",
            "pFZP5JQG7iQjIQuC4Bku",
            "KHCvMklQZZo0O30ERnVn",
            "Nh2zY9kknu6z4pZy6FhD",
            "LlZr3QuzbW4WrPjgATHG",
            "YExhVa4bZONzeingloMX",
            "m1VE7dnwBN0zMer3LcKv",
            "zWDA589rUKXuLnPRDtAG",
            "YYHkBdgrAwQWIaH6m2ai",
        ]
    ]


class CaptionsConfigDict(TypedDict):
    """The fields of `CaptionsConfig`."""

    captionsEnabled: NotRequired[bool]
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
            "intellectual",
            "vida",
            "manuscripts",
            "subtitle",
            "modern",
            "bounce",
            "popcorn",
            "typewriter",
            "handwritten",
            "karaoke",
            "retro",
            "gaming",
        ]
    ]


class EffectsConfigDict(TypedDict):
    """The fields of `EffectsConfig`."""

    transition: NotRequired[Literal["fade", "random", "slide", "wipe", "flip", "none"]]
    floating: NotRequired[bool]


class MusicConfigDict(TypedDict):
    """The fields of `MusicConfig`."""

    enabled: NotRequired[bool]
    musicSlug: NotRequired[
        Literal[
            "",
            "temple_of_treasures",
            "gentle_ambient_loop",
            "serene_ambience",
            "soothing_ambience",
            "soothing_ambient_backdrop",
            "tranquil_ambience",
            "dreamscape",
            "belonging_resonance",
            "vivid_memories",
            "cinematic_intro",
            "cinematic_teaser",
            "dramatic_cinematic_score",
            "thriller_cinema_trailer",
            "fractured_paintings",
            "promise_of_tomorrow",
            "spooky_orchestral_theme",
            "light_upbeat_melody",
            "puzzle_time",
            "stomping_drums_rhythm",
            "stomps_and_claps_rhythm_track",
            "news_theme",
            "adventurous_intro",
            "burlesque_sweetheart",
            "highway_nocturne_national_sweetheart",
            "haptic_sensation",
        ]
    ]
    volume: NotRequired[int | float]
    loop: NotRequired[bool]


class LegacyEffectsDict(TypedDict):
    """The fields of `LegacyEffects`."""

    transition: NotRequired[str]
    floating: NotRequired[bool]


class LegacyMotionDict(TypedDict):
    """The fields of `LegacyMotion`."""

    enabled: NotRequired[bool]
    strength: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]


class ImageConfigDict(TypedDict):
    """The fields of `ImageConfig`."""

    model: NotRequired[
        Literal[
            "flux_schnell",
            "flux_lora",
            "flux_pro",
            "flux_pro_ultra",
            "flux-kontext",
            "recraft",
            "sdxl",
            "sdxl_lora",
            "sd35_large",
            "sd35_medium",
            "sd35_large_turbo",
            "leonardo_flux_precision",
            "leonardo_phoenix_quality",
            "leonardo_phoenix_ultra",
            "reve-v1",
            "hidream_fast",
            "hidream_dev",
            "hidream_full",
            "gpt_image_1",
            "imagen4_preview",
            "midjourney",
        ]
    ]
    loraConfig: NotRequired[LoraConfigDict]
