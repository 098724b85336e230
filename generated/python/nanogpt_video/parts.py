"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import (
    TYPE_CHECKING,
    Any as _Any,
    Never as _Never,
    Self as _Self,
    TypedDict as _TypedDict,
    Unpack as _Unpack,
    overload as _overload,
)

from nanogpt_video._bases import Part
from pydantic import ConfigDict
from typing import Literal


class StoryConfig(Part):
    """
    Scenes, narration, voice; the documents name no fields.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    if TYPE_CHECKING:

        def __init__(self, /, **_fields: object) -> None:
            """
            Scenes, narration, voice; the documents name no fields.
            """


class ScriptConfig(Part):
    """
    How the script is written.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    style: (
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
        | None
    ) = "default"
    """
    Tone of the script. Values: `"default"`, `"no_style"`, `"engaging_conversational"`, `"dixit_biography"`, `"kind_biography"`, `"hero_journey"`, `"emotional_story"`, `"dramatic_reveal"`, `"heartwarming_stories"`, `"educational_history"` or `"news_brief"`. Without it: `"default"`.
    """
    targetLengthInSeconds: int | None = 30
    """
    Length to aim for; the real one may differ a little. Values: between `5` and `600`. Unit: s. Without it: `30`.
    """
    _keywords = {"target_length_in_seconds": "targetLengthInSeconds"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            style: Literal[
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
            | None = "default",
            target_length_in_seconds: int | None = 30,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            style: Literal[
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
            | None = "default",
            target_length_in_seconds: int | None = 30,
            **spellings: _Unpack[_ScriptConfigSpellings],
        ) -> None:
            """
            How the script is written.
            """


class LoraConfig(Part):
    """
    The style of the Flux LoRA model.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    loraSlug: (
        Literal[
            "ghibsky-comic-book",
            "colour-sketches",
            "sketch-paint",
            "90s-anime",
            "2000s-crime-thrillers",
            "xno-symbol-flux",
        ]
        | None
    ) = "ghibsky-comic-book"
    """
    Name of the style. Values: `"ghibsky-comic-book"`, `"colour-sketches"`, `"sketch-paint"`, `"90s-anime"`, `"2000s-crime-thrillers"` or `"xno-symbol-flux"`. Without it: `"ghibsky-comic-book"`.
    """
    _keywords = {"lora_slug": "loraSlug"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            lora_slug: Literal[
                "ghibsky-comic-book",
                "colour-sketches",
                "sketch-paint",
                "90s-anime",
                "2000s-crime-thrillers",
                "xno-symbol-flux",
            ]
            | None = "ghibsky-comic-book",
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            lora_slug: Literal[
                "ghibsky-comic-book",
                "colour-sketches",
                "sketch-paint",
                "90s-anime",
                "2000s-crime-thrillers",
                "xno-symbol-flux",
            ]
            | None = "ghibsky-comic-book",
            **spellings: _Unpack[_LoraConfigSpellings],
        ) -> None:
            """
            The style of the Flux LoRA model.
            """


class VideoConfig(Part):
    """
    How the pictures are set in motion.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    enabled: bool | None = True
    """
    Set the pictures in motion instead of showing stills. Without it: `true`.
    """
    model: (
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
        | None
    ) = "kling_v2_1_std_5s"
    """
    The model that sets them in motion. Values: `"ltx_video_13b_distilled"`, `"ltx_video"`, `"stable_video"`, `"motion"`, `"kling_v1_6_std_5s"`, `"kling_v2_1_std_5s"`, `"ltx_video_13b_dev"`, `"skyreels"`, `"vidu"`, `"kling_v1_6_std_10s"`, `"kling_v2_1_std_10s"`, `"kling_v2_1_pro_5s"`, `"luma_ray2"`, `"kling_pro_5s"`, `"minimax"`, `"wan_i2v"`, `"motion_2"`, `"kling_v2_1_pro_10s"`, `"wan_pro"`, `"luma_ray2_hd"`, `"kling_pro_10s"`, `"kling_v2_1_master_5s"`, `"kling_v2_master_5s"`, `"veo2"`, `"kling_v2_1_master_10s"` or `"kling_v2_master_10s"`. Without it: `"kling_v2_1_std_5s"`.
    """
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            enabled: bool | None = True,
            model: Literal[
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
            | None = "kling_v2_1_std_5s",
        ) -> None:
            """
            How the pictures are set in motion.
            """


class VoiceoverConfig(Part):
    """
    Who narrates.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    enabled: bool | None = True
    """
    Have the story narrated. Without it: `true`.
    """
    voiceId: (
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
        | None
    ) = "zWDA589rUKXuLnPRDtAG"
    """
    Id of the voice. Values: `"9BWtsMINqrJLrRacOk9x"`, `"CwhRBWXzGAHq8TQ4Fs17"`, `"EXAVITQu4vr4xnSDxMaL"`, `"FGY2WhTYpPnrIDTdsKH5"`, `"IKne3meq5aSn9XLyUdCD"`, `"JBFqnCBsd6RMkjVDRZzb"`, `"N2lVS1w4EtoT3dr4eOWO"`, `"SAz9YHcvj6GT2YYXdXww"`, `"TX3LPaxmHKxFdv7VOQHJ"`, `"XB0fDUnXU5powFXDhCwa"`, `"Xb7hH8MSUJpSbSDYk0k2"`, `"XrExE9yKIg1WjnnlVkGX"`, `"bIHbv24MWmeRgasZH58o"`, `"cgSgspJ2msm6clMCkdW9"`, `"cjVigY5qzO86Huf0OWal"`, `"nPczCjzI2devNBz1zQrb"`, `"onwK4e9ZLuTAKqWW03F9"`, `"pqHfZKP75CvOlQylNhV4"`, `"pFZP5JQG7iQjIQuC4Bku"`, `"KHCvMklQZZo0O30ERnVn"`, `"Nh2zY9kknu6z4pZy6FhD"`, `"LlZr3QuzbW4WrPjgATHG"`, `"YExhVa4bZONzeingloMX"`, `"m1VE7dnwBN0zMer3LcKv"`, `"zWDA589rUKXuLnPRDtAG"` or `"YYHkBdgrAwQWIaH6m2ai"`. Without it: `"zWDA589rUKXuLnPRDtAG"`.
    """
    _keywords = {"voice_id": "voiceId"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            enabled: bool | None = True,
            voice_id: Literal[
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
            | None = "zWDA589rUKXuLnPRDtAG",
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            enabled: bool | None = True,
            voice_id: Literal[
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
            | None = "zWDA589rUKXuLnPRDtAG",
            **spellings: _Unpack[_VoiceoverConfigSpellings],
        ) -> None:
            """
            Who narrates.
            """


class CaptionsConfig(Part):
    """
    How captions look.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    captionsEnabled: bool | None = True
    """
    Show captions. Without it: `true`.
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
        | None
    ) = "tiktok"
    """
    Look of the captions. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"intellectual"`, `"vida"`, `"manuscripts"`, `"subtitle"`, `"modern"`, `"bounce"`, `"popcorn"`, `"typewriter"`, `"handwritten"`, `"karaoke"`, `"retro"` or `"gaming"`. Without it: `"tiktok"`.
    """
    _keywords = {"captions_enabled": "captionsEnabled", "captions_style": "captionsStyle"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            captions_enabled: bool | None = True,
            captions_style: Literal[
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
            | None = "tiktok",
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            captions_enabled: bool | None = True,
            captions_style: Literal[
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
            | None = "tiktok",
            **spellings: _Unpack[_CaptionsConfigSpellings],
        ) -> None:
            """
            How captions look.
            """


class EffectsConfig(Part):
    """
    Transitions and floating pictures.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    transition: Literal["fade", "random", "slide", "wipe", "flip", "none"] | None = "fade"
    """
    What happens between two pictures. Values: `"fade"`, `"random"`, `"slide"`, `"wipe"`, `"flip"` or `"none"`. Without it: `"fade"`.
    """
    floating: bool | None = True
    """
    Let the pictures float a little. Without it: `true`.
    """
    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            transition: Literal["fade", "random", "slide", "wipe", "flip", "none"] | None = "fade",
            floating: bool | None = True,
        ) -> None:
            """
            Transitions and floating pictures.
            """


class MusicConfig(Part):
    """
    The music behind the story.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    enabled: bool | None = True
    """
    Play music. Without it: `true`.
    """
    musicSlug: (
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
        | None
    ) = "gentle_ambient_loop"
    """
    Name of the piece; empty for none. Values: `""`, `"temple_of_treasures"`, `"gentle_ambient_loop"`, `"serene_ambience"`, `"soothing_ambience"`, `"soothing_ambient_backdrop"`, `"tranquil_ambience"`, `"dreamscape"`, `"belonging_resonance"`, `"vivid_memories"`, `"cinematic_intro"`, `"cinematic_teaser"`, `"dramatic_cinematic_score"`, `"thriller_cinema_trailer"`, `"fractured_paintings"`, `"promise_of_tomorrow"`, `"spooky_orchestral_theme"`, `"light_upbeat_melody"`, `"puzzle_time"`, `"stomping_drums_rhythm"`, `"stomps_and_claps_rhythm_track"`, `"news_theme"`, `"adventurous_intro"`, `"burlesque_sweetheart"`, `"highway_nocturne_national_sweetheart"` or `"haptic_sensation"`. Without it: `"gentle_ambient_loop"`.
    """
    volume: int | float | None = 0.3
    """
    Loudness of the music. Values: between `0` and `1`. Without it: `0.3`.
    """
    loop: bool | None = True
    """
    Start again when it ends. Without it: `true`.
    """
    _keywords = {"music_slug": "musicSlug"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            enabled: bool | None = True,
            music_slug: Literal[
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
            | None = "gentle_ambient_loop",
            volume: int | float | None = 0.3,
            loop: bool | None = True,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            enabled: bool | None = True,
            music_slug: Literal[
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
            | None = "gentle_ambient_loop",
            volume: int | float | None = 0.3,
            loop: bool | None = True,
            **spellings: _Unpack[_MusicConfigSpellings],
        ) -> None:
            """
            The music behind the story.
            """


class LegacyEffects(Part):
    """
    Former effects settings.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    transition: str | None = "fade"
    """
    What happens between two pictures. Without it: `"fade"`.
    """
    floating: bool | None = False
    """
    Let the pictures float a little. Without it: `false`.
    """
    if TYPE_CHECKING:

        def __init__(self, /, *, transition: str | None = "fade", floating: bool | None = False) -> None:
            """
            Former effects settings.
            """


class LegacyMotion(Part):
    """
    Former motion settings.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    enabled: bool | None = False
    """
    Set the pictures in motion. Without it: `false`.
    """
    strength: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = 3
    """
    How strongly they move. Values: between `1` and `10`. Without it: `3`.
    """
    if TYPE_CHECKING:

        def __init__(
            self, /, *, enabled: bool | None = False, strength: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = 3
        ) -> None:
            """
            Former motion settings.
            """


class ImageConfig(Part):
    """
    How the pictures are made.

    - `loraConfig` may be given only when `model` is `"flux_lora"`. The style applies to the Flux LoRA model only.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: (
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
        | None
    ) = "hidream_dev"
    """
    The model that makes the pictures. Values: `"flux_schnell"`, `"flux_lora"`, `"flux_pro"`, `"flux_pro_ultra"`, `"flux-kontext"`, `"recraft"`, `"sdxl"`, `"sdxl_lora"`, `"sd35_large"`, `"sd35_medium"`, `"sd35_large_turbo"`, `"leonardo_flux_precision"`, `"leonardo_phoenix_quality"`, `"leonardo_phoenix_ultra"`, `"reve-v1"`, `"hidream_fast"`, `"hidream_dev"`, `"hidream_full"`, `"gpt_image_1"`, `"imagen4_preview"` or `"midjourney"`. Without it: `"hidream_dev"`.
    """
    loraConfig: LoraConfig | None = None
    """
    A style, for the Flux LoRA model only.
    """
    _keywords = {"lora_config": "loraConfig"}
    if TYPE_CHECKING:

        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal[
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
            | None = "hidream_dev",
            lora_config: LoraConfig | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:
            raise NotImplementedError

        def __init__(
            self,
            /,
            *,
            model: Literal[
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
            | None = "hidream_dev",
            lora_config: LoraConfig | None = None,
            **spellings: _Unpack[_ImageConfigSpellings],
        ) -> None:
            """
            How the pictures are made.

            - `loraConfig` may be given only when `model` is `"flux_lora"`. The style applies to the Flux LoRA model only.
            """


if TYPE_CHECKING:

    class _ImageConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        loraConfig: LoraConfig | None

    class _MusicConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        musicSlug: (
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
            | None
        )

    class _CaptionsConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        captionsEnabled: bool | None
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
            | None
        )

    class _VoiceoverConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        voiceId: (
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
            | None
        )

    class _LoraConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        loraSlug: (
            Literal[
                "ghibsky-comic-book",
                "colour-sketches",
                "sketch-paint",
                "90s-anime",
                "2000s-crime-thrillers",
                "xno-symbol-flux",
            ]
            | None
        )

    class _ScriptConfigSpellings(_TypedDict, total=False):
        "Other spellings."

        targetLengthInSeconds: int | None
