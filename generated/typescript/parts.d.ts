// Generated from the capability matrix: edit the spec instead.

/** StoryConfig */
export interface StoryConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {

  [name: string]: unknown;
}

/** ScriptConfig */
export interface ScriptConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Tone of the script. "default", "no_style", "engaging_conversational", "dixit_biography", "kind_biography", "hero_journey", "emotional_story", "dramatic_reveal", "heartwarming_stories", "educational_history" or "news_brief". Default: "default". */
  style?: "default" | "no_style" | "engaging_conversational" | "dixit_biography" | "kind_biography" | "hero_journey" | "emotional_story" | "dramatic_reveal" | "heartwarming_stories" | "educational_history" | "news_brief";
  /** Length to aim for; the real one may differ a little. between 5 and 600. Default: 30. */
  targetLengthInSeconds?: number;

}

/** ImageConfig */
export interface ImageConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** The model that makes the pictures. "flux_schnell", "flux_lora", "flux_pro", "flux_pro_ultra", "flux-kontext", "recraft", "sdxl", "sdxl_lora", "sd35_large", "sd35_medium", "sd35_large_turbo", "leonardo_flux_precision", "leonardo_phoenix_quality", "leonardo_phoenix_ultra", "reve-v1", "hidream_fast", "hidream_dev", "hidream_full", "gpt_image_1", "imagen4_preview" or "midjourney". Default: "hidream_dev". */
  model?: "flux_schnell" | "flux_lora" | "flux_pro" | "flux_pro_ultra" | "flux-kontext" | "recraft" | "sdxl" | "sdxl_lora" | "sd35_large" | "sd35_medium" | "sd35_large_turbo" | "leonardo_flux_precision" | "leonardo_phoenix_quality" | "leonardo_phoenix_ultra" | "reve-v1" | "hidream_fast" | "hidream_dev" | "hidream_full" | "gpt_image_1" | "imagen4_preview" | "midjourney";
  /** A style, for the Flux LoRA model only. */
  loraConfig?: LoraConfig<In>;

}

/** LoraConfig */
export interface LoraConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Name of the style. "ghibsky-comic-book", "colour-sketches", "sketch-paint", "90s-anime", "2000s-crime-thrillers" or "xno-symbol-flux". Default: "ghibsky-comic-book". */
  loraSlug?: "ghibsky-comic-book" | "colour-sketches" | "sketch-paint" | "90s-anime" | "2000s-crime-thrillers" | "xno-symbol-flux";

}

/** VideoConfig */
export interface VideoConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Set the pictures in motion instead of showing stills. true or false. Default: true. */
  enabled?: boolean;
  /** The model that sets them in motion. "ltx_video_13b_distilled", "ltx_video", "stable_video", "motion", "kling_v1_6_std_5s", "kling_v2_1_std_5s", "ltx_video_13b_dev", "skyreels", "vidu", "kling_v1_6_std_10s", "kling_v2_1_std_10s", "kling_v2_1_pro_5s", "luma_ray2", "kling_pro_5s", "minimax", "wan_i2v", "motion_2", "kling_v2_1_pro_10s", "wan_pro", "luma_ray2_hd", "kling_pro_10s", "kling_v2_1_master_5s", "kling_v2_master_5s", "veo2", "kling_v2_1_master_10s" or "kling_v2_master_10s". Default: "kling_v2_1_std_5s". */
  model?: "ltx_video_13b_distilled" | "ltx_video" | "stable_video" | "motion" | "kling_v1_6_std_5s" | "kling_v2_1_std_5s" | "ltx_video_13b_dev" | "skyreels" | "vidu" | "kling_v1_6_std_10s" | "kling_v2_1_std_10s" | "kling_v2_1_pro_5s" | "luma_ray2" | "kling_pro_5s" | "minimax" | "wan_i2v" | "motion_2" | "kling_v2_1_pro_10s" | "wan_pro" | "luma_ray2_hd" | "kling_pro_10s" | "kling_v2_1_master_5s" | "kling_v2_master_5s" | "veo2" | "kling_v2_1_master_10s" | "kling_v2_master_10s";

}

/** VoiceoverConfig */
export interface VoiceoverConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Have the story narrated. true or false. Default: true. */
  enabled?: boolean;
  /** Id of the voice. "9BWtsMINqrJLrRacOk9x", "CwhRBWXzGAHq8TQ4Fs17", "EXAVITQu4vr4xnSDxMaL", "FGY2WhTYpPnrIDTdsKH5", "IKne3meq5aSn9XLyUdCD", "JBFqnCBsd6RMkjVDRZzb", "N2lVS1w4EtoT3dr4eOWO", "SAz9YHcvj6GT2YYXdXww", "TX3LPaxmHKxFdv7VOQHJ", "XB0fDUnXU5powFXDhCwa", "Xb7hH8MSUJpSbSDYk0k2", "XrExE9yKIg1WjnnlVkGX", "bIHbv24MWmeRgasZH58o", "cgSgspJ2msm6clMCkdW9", "cjVigY5qzO86Huf0OWal", "nPczCjzI2devNBz1zQrb", "onwK4e9ZLuTAKqWW03F9", "pqHfZKP75CvOlQylNhV4", "pFZP5JQG7iQjIQuC4Bku", "KHCvMklQZZo0O30ERnVn", "Nh2zY9kknu6z4pZy6FhD", "LlZr3QuzbW4WrPjgATHG", "YExhVa4bZONzeingloMX", "m1VE7dnwBN0zMer3LcKv", "zWDA589rUKXuLnPRDtAG" or "YYHkBdgrAwQWIaH6m2ai". Default: "zWDA589rUKXuLnPRDtAG". */
  voiceId?: "9BWtsMINqrJLrRacOk9x" | "CwhRBWXzGAHq8TQ4Fs17" | "EXAVITQu4vr4xnSDxMaL" | "FGY2WhTYpPnrIDTdsKH5" | "IKne3meq5aSn9XLyUdCD" | "JBFqnCBsd6RMkjVDRZzb" | "N2lVS1w4EtoT3dr4eOWO" | "SAz9YHcvj6GT2YYXdXww" | "TX3LPaxmHKxFdv7VOQHJ" | "XB0fDUnXU5powFXDhCwa" | "Xb7hH8MSUJpSbSDYk0k2" | "XrExE9yKIg1WjnnlVkGX" | "bIHbv24MWmeRgasZH58o" | "cgSgspJ2msm6clMCkdW9" | "cjVigY5qzO86Huf0OWal" | "nPczCjzI2devNBz1zQrb" | "onwK4e9ZLuTAKqWW03F9" | "pqHfZKP75CvOlQylNhV4" | "pFZP5JQG7iQjIQuC4Bku" | "KHCvMklQZZo0O30ERnVn" | "Nh2zY9kknu6z4pZy6FhD" | "LlZr3QuzbW4WrPjgATHG" | "YExhVa4bZONzeingloMX" | "m1VE7dnwBN0zMer3LcKv" | "zWDA589rUKXuLnPRDtAG" | "YYHkBdgrAwQWIaH6m2ai";

}

/** CaptionsConfig */
export interface CaptionsConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Show captions. true or false. Default: true. */
  captionsEnabled?: boolean;
  /** Look of the captions. "default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "intellectual", "vida", "manuscripts", "subtitle", "modern", "bounce", "popcorn", "typewriter", "handwritten", "karaoke", "retro" or "gaming". Default: "tiktok". */
  captionsStyle?: "default" | "minimal" | "neon" | "cinematic" | "fancy" | "tiktok" | "highlight" | "gradient" | "intellectual" | "vida" | "manuscripts" | "subtitle" | "modern" | "bounce" | "popcorn" | "typewriter" | "handwritten" | "karaoke" | "retro" | "gaming";

}

/** EffectsConfig */
export interface EffectsConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** What happens between two pictures. "fade", "random", "slide", "wipe", "flip" or "none". Default: "fade". */
  transition?: "fade" | "random" | "slide" | "wipe" | "flip" | "none";
  /** Let the pictures float a little. true or false. Default: true. */
  floating?: boolean;

}

/** MusicConfig */
export interface MusicConfig<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Play music. true or false. Default: true. */
  enabled?: boolean;
  /** Name of the piece; empty for none. "", "temple_of_treasures", "gentle_ambient_loop", "serene_ambience", "soothing_ambience", "soothing_ambient_backdrop", "tranquil_ambience", "dreamscape", "belonging_resonance", "vivid_memories", "cinematic_intro", "cinematic_teaser", "dramatic_cinematic_score", "thriller_cinema_trailer", "fractured_paintings", "promise_of_tomorrow", "spooky_orchestral_theme", "light_upbeat_melody", "puzzle_time", "stomping_drums_rhythm", "stomps_and_claps_rhythm_track", "news_theme", "adventurous_intro", "burlesque_sweetheart", "highway_nocturne_national_sweetheart" or "haptic_sensation". Default: "gentle_ambient_loop". */
  musicSlug?: "" | "temple_of_treasures" | "gentle_ambient_loop" | "serene_ambience" | "soothing_ambience" | "soothing_ambient_backdrop" | "tranquil_ambience" | "dreamscape" | "belonging_resonance" | "vivid_memories" | "cinematic_intro" | "cinematic_teaser" | "dramatic_cinematic_score" | "thriller_cinema_trailer" | "fractured_paintings" | "promise_of_tomorrow" | "spooky_orchestral_theme" | "light_upbeat_melody" | "puzzle_time" | "stomping_drums_rhythm" | "stomps_and_claps_rhythm_track" | "news_theme" | "adventurous_intro" | "burlesque_sweetheart" | "highway_nocturne_national_sweetheart" | "haptic_sensation";
  /** Loudness of the music. between 0 and 1. Default: 0.3. */
  volume?: number;
  /** Start again when it ends. true or false. Default: true. */
  loop?: boolean;

}

/** LegacyEffects */
export interface LegacyEffects<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** What happens between two pictures. Default: "fade". */
  transition?: string;
  /** Let the pictures float a little. true or false. Default: false. */
  floating?: boolean;

}

/** LegacyMotion */
export interface LegacyMotion<In extends { media: unknown; urls: unknown } = import("./runtime/types.js").Sent> {
  /** Set the pictures in motion. true or false. Default: false. */
  enabled?: boolean;
  /** How strongly they move. between 1 and 10. Default: 3. */
  strength?: number;

}
export {};
