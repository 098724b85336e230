"""Validates the objects in payloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime import checks as c

if TYPE_CHECKING:
    from ._runtime.verdict import Findings

_LISTED: dict[str, str] = {}
_LISTED_ = {"style": "style", "targetLengthInSeconds": "targetLengthInSeconds"}
_STYLE = (
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
)
_LISTED__ = {"model": "model", "loraConfig": "loraConfig"}
_MODEL = (
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
)
_LISTED___ = {"loraSlug": "loraSlug"}
_LORASLUG = (
    "ghibsky-comic-book",
    "colour-sketches",
    "sketch-paint",
    "90s-anime",
    "2000s-crime-thrillers",
    "xno-symbol-flux",
)
_LISTED____ = {"enabled": "enabled", "model": "model"}
_MODEL_ = (
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
)
_LISTED_____ = {"enabled": "enabled", "voiceId": "voiceId"}
_VOICEID = (
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
)
_LISTED______ = {"captionsEnabled": "captionsEnabled", "captionsStyle": "captionsStyle"}
_CAPTIONSSTYLE = (
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
)
_LISTED_______ = {"transition": "transition", "floating": "floating"}
_TRANSITION = ("fade", "random", "slide", "wipe", "flip", "none")
_LISTED________ = {"enabled": "enabled", "musicSlug": "musicSlug", "volume": "volume", "loop": "loop"}
_MUSICSLUG = (
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
)
_LISTED_________ = {"enabled": "enabled", "strength": "strength"}


def storyconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a StoryConfig to `found`; `prefix` starts its paths."""
    known = 0
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED, frozenset(), None)


def scriptconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a ScriptConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_style = get("style")
    if v_style is not None:
        known += 1
        if type(v_style) is not str or v_style not in _STYLE:
            c.choice(found, prefix + "style", v_style, _STYLE)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not 5 <= v_targetLengthInSeconds <= 600:
            c.integer(found, prefix + "targetLengthInSeconds", v_targetLengthInSeconds, 5, 600)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED_, frozenset(), c.unknown)


def imageconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a ImageConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_model = get("model")
    if v_model is not None:
        known += 1
        if type(v_model) is not str or v_model not in _MODEL:
            c.choice(found, prefix + "model", v_model, _MODEL)
    v_loraConfig = get("loraConfig")
    if v_loraConfig is not None:
        known += 1
        if not c.is_object(v_loraConfig):
            c.wrong_type(found, prefix + "loraConfig", "an object", v_loraConfig)
        else:
            loraconfig(found, v_loraConfig, prefix + "loraConfig" + ".")
    if v_loraConfig is not None and not (v_model == "flux_lora"):
        found.add("condition", prefix + "loraConfig", 'loraConfig may be given only when model is "flux_lora"')
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED__, frozenset(), c.unknown)


def loraconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a LoraConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_loraSlug = get("loraSlug")
    if v_loraSlug is not None:
        known += 1
        if type(v_loraSlug) is not str or v_loraSlug not in _LORASLUG:
            c.choice(found, prefix + "loraSlug", v_loraSlug, _LORASLUG)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED___, frozenset(), c.unknown)


def videoconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a VideoConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_enabled = get("enabled")
    if v_enabled is not None:
        known += 1
        if v_enabled is not True and v_enabled is not False:
            c.flag(found, prefix + "enabled", v_enabled)
    v_model = get("model")
    if v_model is not None:
        known += 1
        if type(v_model) is not str or v_model not in _MODEL_:
            c.choice(found, prefix + "model", v_model, _MODEL_)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED____, frozenset(), c.unknown)


def voiceoverconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a VoiceoverConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_enabled = get("enabled")
    if v_enabled is not None:
        known += 1
        if v_enabled is not True and v_enabled is not False:
            c.flag(found, prefix + "enabled", v_enabled)
    v_voiceId = get("voiceId")
    if v_voiceId is not None:
        known += 1
        if type(v_voiceId) is not str or v_voiceId not in _VOICEID:
            c.choice(found, prefix + "voiceId", v_voiceId, _VOICEID)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED_____, frozenset(), c.unknown)


def captionsconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a CaptionsConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_captionsEnabled = get("captionsEnabled")
    if v_captionsEnabled is not None:
        known += 1
        if v_captionsEnabled is not True and v_captionsEnabled is not False:
            c.flag(found, prefix + "captionsEnabled", v_captionsEnabled)
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _CAPTIONSSTYLE:
            c.choice(found, prefix + "captionsStyle", v_captionsStyle, _CAPTIONSSTYLE)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED______, frozenset(), c.unknown)


def effectsconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a EffectsConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_transition = get("transition")
    if v_transition is not None:
        known += 1
        if type(v_transition) is not str or v_transition not in _TRANSITION:
            c.choice(found, prefix + "transition", v_transition, _TRANSITION)
    v_floating = get("floating")
    if v_floating is not None:
        known += 1
        if v_floating is not True and v_floating is not False:
            c.flag(found, prefix + "floating", v_floating)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED_______, frozenset(), c.unknown)


def musicconfig(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a MusicConfig to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_enabled = get("enabled")
    if v_enabled is not None:
        known += 1
        if v_enabled is not True and v_enabled is not False:
            c.flag(found, prefix + "enabled", v_enabled)
    v_musicSlug = get("musicSlug")
    if v_musicSlug is not None:
        known += 1
        if type(v_musicSlug) is not str or v_musicSlug not in _MUSICSLUG:
            c.choice(found, prefix + "musicSlug", v_musicSlug, _MUSICSLUG)
    v_volume = get("volume")
    if v_volume is not None:
        known += 1
        if type(v_volume) is not int and type(v_volume) is not float or not 0 <= v_volume <= 1:
            c.number(found, prefix + "volume", v_volume, 0, 1)
    v_loop = get("loop")
    if v_loop is not None:
        known += 1
        if v_loop is not True and v_loop is not False:
            c.flag(found, prefix + "loop", v_loop)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED________, frozenset(), c.unknown)


def legacyeffects(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a LegacyEffects to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_transition = get("transition")
    if v_transition is not None:
        known += 1
        if type(v_transition) is not str or not v_transition.isascii():
            c.text(found, prefix + "transition", v_transition)
    v_floating = get("floating")
    if v_floating is not None:
        known += 1
        if v_floating is not True and v_floating is not False:
            c.flag(found, prefix + "floating", v_floating)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED_______, frozenset(), c.unknown)


def legacymotion(found: Findings, payload: dict[str, Any], prefix: str) -> None:
    """Add every finding about a LegacyMotion to `found`; `prefix` starts its paths."""
    get = payload.get
    known = 0
    v_enabled = get("enabled")
    if v_enabled is not None:
        known += 1
        if v_enabled is not True and v_enabled is not False:
            c.flag(found, prefix + "enabled", v_enabled)
    v_strength = get("strength")
    if v_strength is not None:
        known += 1
        if type(v_strength) is not int or not 1 <= v_strength <= 10:
            c.integer(found, prefix + "strength", v_strength, 1, 10)
    if known != len(payload):
        c.unlisted(found, payload, prefix, _LISTED_________, frozenset(), c.unknown)
