// Generated from the capability matrix: edit the spec instead.
import { flag, integer, number, text, wrongType } from "./runtime/checks.js";
import { choice } from "./runtime/choices.js";
import { isObject, size } from "./runtime/json.js";
import { unknown, unlisted } from "./runtime/keys.js";
import { violated } from "./runtime/rules.js";

const STYLE_ = ["default", "no_style", "engaging_conversational", "dixit_biography", "kind_biography", "hero_journey", "emotional_story", "dramatic_reveal", "heartwarming_stories", "educational_history", "news_brief"];
const MODEL_ = ["flux_schnell", "flux_lora", "flux_pro", "flux_pro_ultra", "flux-kontext", "recraft", "sdxl", "sdxl_lora", "sd35_large", "sd35_medium", "sd35_large_turbo", "leonardo_flux_precision", "leonardo_phoenix_quality", "leonardo_phoenix_ultra", "reve-v1", "hidream_fast", "hidream_dev", "hidream_full", "gpt_image_1", "imagen4_preview", "midjourney"];
const LORASLUG_ = ["ghibsky-comic-book", "colour-sketches", "sketch-paint", "90s-anime", "2000s-crime-thrillers", "xno-symbol-flux"];
const MODEL_2 = ["ltx_video_13b_distilled", "ltx_video", "stable_video", "motion", "kling_v1_6_std_5s", "kling_v2_1_std_5s", "ltx_video_13b_dev", "skyreels", "vidu", "kling_v1_6_std_10s", "kling_v2_1_std_10s", "kling_v2_1_pro_5s", "luma_ray2", "kling_pro_5s", "minimax", "wan_i2v", "motion_2", "kling_v2_1_pro_10s", "wan_pro", "luma_ray2_hd", "kling_pro_10s", "kling_v2_1_master_5s", "kling_v2_master_5s", "veo2", "kling_v2_1_master_10s", "kling_v2_master_10s"];
const VOICEID_ = ["9BWtsMINqrJLrRacOk9x", "CwhRBWXzGAHq8TQ4Fs17", "EXAVITQu4vr4xnSDxMaL", "FGY2WhTYpPnrIDTdsKH5", "IKne3meq5aSn9XLyUdCD", "JBFqnCBsd6RMkjVDRZzb", "N2lVS1w4EtoT3dr4eOWO", "SAz9YHcvj6GT2YYXdXww", "TX3LPaxmHKxFdv7VOQHJ", "XB0fDUnXU5powFXDhCwa", "Xb7hH8MSUJpSbSDYk0k2", "XrExE9yKIg1WjnnlVkGX", "bIHbv24MWmeRgasZH58o", "cgSgspJ2msm6clMCkdW9", "cjVigY5qzO86Huf0OWal", "nPczCjzI2devNBz1zQrb", "onwK4e9ZLuTAKqWW03F9", "pqHfZKP75CvOlQylNhV4", "pFZP5JQG7iQjIQuC4Bku", "KHCvMklQZZo0O30ERnVn", "Nh2zY9kknu6z4pZy6FhD", "LlZr3QuzbW4WrPjgATHG", "YExhVa4bZONzeingloMX", "m1VE7dnwBN0zMer3LcKv", "zWDA589rUKXuLnPRDtAG", "YYHkBdgrAwQWIaH6m2ai"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "intellectual", "vida", "manuscripts", "subtitle", "modern", "bounce", "popcorn", "typewriter", "handwritten", "karaoke", "retro", "gaming"];
const TRANSITION_ = ["fade", "random", "slide", "wipe", "flip", "none"];
const MUSICSLUG_ = ["", "temple_of_treasures", "gentle_ambient_loop", "serene_ambience", "soothing_ambience", "soothing_ambient_backdrop", "tranquil_ambience", "dreamscape", "belonging_resonance", "vivid_memories", "cinematic_intro", "cinematic_teaser", "dramatic_cinematic_score", "thriller_cinema_trailer", "fractured_paintings", "promise_of_tomorrow", "spooky_orchestral_theme", "light_upbeat_melody", "puzzle_time", "stomping_drums_rhythm", "stomps_and_claps_rhythm_track", "news_theme", "adventurous_intro", "burlesque_sweetheart", "highway_nocturne_national_sweetheart", "haptic_sensation"];

/** The object StoryConfig; `prefix` starts its paths. */
export function part_storyconfig(found, payload, prefix) {
  let known = 0;
  if (known !== size(payload)) unlisted(found, payload, prefix, [], [], null);
}

/** The object ScriptConfig; `prefix` starts its paths. */
export function part_scriptconfig(found, payload, prefix) {
  let known = 0;
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    choice(found, prefix + "style", v_style, STYLE_);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, prefix + "targetLengthInSeconds", v_targetLengthInSeconds, 5, 600);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["style"], ["targetLengthInSeconds"]], [], unknown);
}

/** The object ImageConfig; `prefix` starts its paths. */
export function part_imageconfig(found, payload, prefix) {
  let known = 0;
  const v_model = payload.model;
  if (v_model != null) {
    known++;
    choice(found, prefix + "model", v_model, MODEL_);
  }
  const v_loraConfig = payload.loraConfig;
  if (v_loraConfig != null) {
    known++;
    if (isObject(v_loraConfig)) part_loraconfig(found, v_loraConfig, prefix + "loraConfig" + ".");
    else wrongType(found, prefix + "loraConfig", "an object", v_loraConfig);
  }
  if (v_loraConfig != null && !(v_model === "flux_lora")) violated(found, "condition", prefix + "loraConfig", "loraConfig may be given only when model is \"flux_lora\"");
  if (known !== size(payload)) unlisted(found, payload, prefix, [["model"], ["loraConfig"]], [], unknown);
}

/** The object LoraConfig; `prefix` starts its paths. */
export function part_loraconfig(found, payload, prefix) {
  let known = 0;
  const v_loraSlug = payload.loraSlug;
  if (v_loraSlug != null) {
    known++;
    choice(found, prefix + "loraSlug", v_loraSlug, LORASLUG_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["loraSlug"]], [], unknown);
}

/** The object VideoConfig; `prefix` starts its paths. */
export function part_videoconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_model = payload.model;
  if (v_model != null) {
    known++;
    choice(found, prefix + "model", v_model, MODEL_2);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["model"]], [], unknown);
}

/** The object VoiceoverConfig; `prefix` starts its paths. */
export function part_voiceoverconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_voiceId = payload.voiceId;
  if (v_voiceId != null) {
    known++;
    choice(found, prefix + "voiceId", v_voiceId, VOICEID_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["voiceId"]], [], unknown);
}

/** The object CaptionsConfig; `prefix` starts its paths. */
export function part_captionsconfig(found, payload, prefix) {
  let known = 0;
  const v_captionsEnabled = payload.captionsEnabled;
  if (v_captionsEnabled != null) {
    known++;
    flag(found, prefix + "captionsEnabled", v_captionsEnabled);
  }
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, prefix + "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["captionsEnabled"], ["captionsStyle"]], [], unknown);
}

/** The object EffectsConfig; `prefix` starts its paths. */
export function part_effectsconfig(found, payload, prefix) {
  let known = 0;
  const v_transition = payload.transition;
  if (v_transition != null) {
    known++;
    choice(found, prefix + "transition", v_transition, TRANSITION_);
  }
  const v_floating = payload.floating;
  if (v_floating != null) {
    known++;
    flag(found, prefix + "floating", v_floating);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["transition"], ["floating"]], [], unknown);
}

/** The object MusicConfig; `prefix` starts its paths. */
export function part_musicconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_musicSlug = payload.musicSlug;
  if (v_musicSlug != null) {
    known++;
    choice(found, prefix + "musicSlug", v_musicSlug, MUSICSLUG_);
  }
  const v_volume = payload.volume;
  if (v_volume != null) {
    known++;
    number(found, prefix + "volume", v_volume, 0, 1);
  }
  const v_loop = payload.loop;
  if (v_loop != null) {
    known++;
    flag(found, prefix + "loop", v_loop);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["musicSlug"], ["volume"], ["loop"]], [], unknown);
}

/** The object LegacyEffects; `prefix` starts its paths. */
export function part_legacyeffects(found, payload, prefix) {
  let known = 0;
  const v_transition = payload.transition;
  if (v_transition != null) {
    known++;
    text(found, prefix + "transition", v_transition);
  }
  const v_floating = payload.floating;
  if (v_floating != null) {
    known++;
    flag(found, prefix + "floating", v_floating);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["transition"], ["floating"]], [], unknown);
}

/** The object LegacyMotion; `prefix` starts its paths. */
export function part_legacymotion(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_strength = payload.strength;
  if (v_strength != null) {
    known++;
    integer(found, prefix + "strength", v_strength, 1, 10);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["strength"]], [], unknown);
}
