// Generated from the capability matrix: edit the spec instead.
import { facts } from "../../editions/facts-live.js";
import { part_captionsconfig, part_effectsconfig, part_imageconfig, part_legacyeffects, part_legacymotion, part_musicconfig, part_scriptconfig, part_storyconfig, part_videoconfig, part_voiceoverconfig } from "../../parts.js";
import { flag, integer, text, wrongType } from "../../runtime/checks.js";
import { choice } from "../../runtime/choices.js";
import { unlistedIn } from "../../runtime/editions.js";
import { isObject, size } from "../../runtime/json.js";
import { unlisted, unsupported } from "../../runtime/keys.js";
import { model } from "../../runtime/model.js";
import { legacy, missingOneOf } from "../../runtime/rules.js";
import { terms } from "../../terms.js";

const FRAMEWORK_ = ["default", "emotional_story", "product_showcase", "tutorial"];
const ASPECTRATIO_ = ["9:16", "16:9"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida", "manuscripts"];
const QUALITY_ = ["low", "medium", "high"];

/** A request to longstories. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_script = payload.script;
  if (v_script != null) {
    known++;
    text(found, "script", v_script);
  }
  const v_storyConfig = payload.storyConfig;
  if (v_storyConfig != null) {
    known++;
    if (isObject(v_storyConfig)) part_storyconfig(found, v_storyConfig, "storyConfig" + ".");
    else wrongType(found, "storyConfig", "an object", v_storyConfig);
  }
  const v_framework = payload.framework;
  if (v_framework != null) {
    known++;
    choice(found, "framework", v_framework, FRAMEWORK_);
  }
  const v_shortRequestEnhancer = payload.shortRequestEnhancer;
  if (v_shortRequestEnhancer != null) {
    known++;
    flag(found, "shortRequestEnhancer", v_shortRequestEnhancer);
  }
  const v_directorNotes = payload.directorNotes;
  if (v_directorNotes != null) {
    known++;
    text(found, "directorNotes", v_directorNotes);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, "targetLengthInSeconds", v_targetLengthInSeconds);
  }
  const v_aspectRatio = payload.aspectRatio;
  if (v_aspectRatio != null) {
    known++;
    choice(found, "aspectRatio", v_aspectRatio, ASPECTRATIO_);
  }
  const v_scriptConfig = payload.scriptConfig;
  if (v_scriptConfig != null) {
    known++;
    if (isObject(v_scriptConfig)) part_scriptconfig(found, v_scriptConfig, "scriptConfig" + ".");
    else wrongType(found, "scriptConfig", "an object", v_scriptConfig);
  }
  const v_imageConfig = payload.imageConfig;
  if (v_imageConfig != null) {
    known++;
    if (isObject(v_imageConfig)) part_imageconfig(found, v_imageConfig, "imageConfig" + ".");
    else wrongType(found, "imageConfig", "an object", v_imageConfig);
  }
  const v_videoConfig = payload.videoConfig;
  if (v_videoConfig != null) {
    known++;
    if (isObject(v_videoConfig)) part_videoconfig(found, v_videoConfig, "videoConfig" + ".");
    else wrongType(found, "videoConfig", "an object", v_videoConfig);
  }
  const v_voiceoverConfig = payload.voiceoverConfig;
  if (v_voiceoverConfig != null) {
    known++;
    if (isObject(v_voiceoverConfig)) part_voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".");
    else wrongType(found, "voiceoverConfig", "an object", v_voiceoverConfig);
  }
  const v_captionsConfig = payload.captionsConfig;
  if (v_captionsConfig != null) {
    known++;
    if (isObject(v_captionsConfig)) part_captionsconfig(found, v_captionsConfig, "captionsConfig" + ".");
    else wrongType(found, "captionsConfig", "an object", v_captionsConfig);
  }
  const v_effectsConfig = payload.effectsConfig;
  if (v_effectsConfig != null) {
    known++;
    if (isObject(v_effectsConfig)) part_effectsconfig(found, v_effectsConfig, "effectsConfig" + ".");
    else wrongType(found, "effectsConfig", "an object", v_effectsConfig);
  }
  const v_musicConfig = payload.musicConfig;
  if (v_musicConfig != null) {
    known++;
    if (isObject(v_musicConfig)) part_musicconfig(found, v_musicConfig, "musicConfig" + ".");
    else wrongType(found, "musicConfig", "an object", v_musicConfig);
  }
  const v_projectId = payload.projectId;
  if (v_projectId != null) {
    known++;
    text(found, "projectId", v_projectId);
  }
  const v_targetLengthInWords = payload.targetLengthInWords;
  if (v_targetLengthInWords != null) {
    known++;
    integer(found, "targetLengthInWords", v_targetLengthInWords);
  }
  if (v_targetLengthInWords !== undefined) legacy(found, "targetLengthInWords", "targetLengthInSeconds");
  const v_voice = payload.voice;
  if (v_voice != null) {
    known++;
    text(found, "voice", v_voice);
  }
  if (v_voice !== undefined) legacy(found, "voice", "voiceoverConfig.voiceId");
  const v_captionsShow = payload.captionsShow;
  if (v_captionsShow != null) {
    known++;
    flag(found, "captionsShow", v_captionsShow);
  }
  if (v_captionsShow !== undefined) legacy(found, "captionsShow", "captionsConfig.captionsEnabled");
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (v_captionsStyle !== undefined) legacy(found, "captionsStyle", "captionsConfig.captionsStyle");
  const v_effects = payload.effects;
  if (v_effects != null) {
    known++;
    if (isObject(v_effects)) part_legacyeffects(found, v_effects, "effects" + ".");
    else wrongType(found, "effects", "an object", v_effects);
  }
  if (v_effects !== undefined) legacy(found, "effects", "effectsConfig");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  if (v_quality !== undefined) legacy(found, "quality", "videoConfig");
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    if (isObject(v_motion)) part_legacymotion(found, v_motion, "motion" + ".");
    else wrongType(found, "motion", "an object", v_motion);
  }
  if (v_motion !== undefined) legacy(found, "motion", "videoConfig");
  const v_music = payload.music;
  if (v_music != null) {
    known++;
    text(found, "music", v_music);
  }
  if (v_music !== undefined) legacy(found, "music", "musicConfig");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_script == null && v_storyConfig == null) missingOneOf(found, "prompt", "At least one of prompt, script and storyConfig is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["script"], ["storyConfig"], ["framework"], ["shortRequestEnhancer"], ["directorNotes"], ["targetLengthInSeconds"], ["aspectRatio"], ["scriptConfig"], ["imageConfig"], ["videoConfig"], ["voiceoverConfig"], ["captionsConfig"], ["effectsConfig"], ["musicConfig"], ["projectId"], ["targetLengthInWords"], ["voice"], ["captionsShow"], ["captionsStyle"], ["effects"], ["quality"], ["motion"], ["music"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** LongStories */
export const Longstories = /* @__PURE__ */ model(facts, {
  id: "longstories",
  basis: {"source": "openapi", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  deprecated: "longstories is deprecated",
  successor: "longstories-movie",
  check,
});
