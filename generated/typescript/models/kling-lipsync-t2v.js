// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { number, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing, missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const VOICE_LANGUAGE_ = ["en", "zh"];

/** A request to kling-lipsync-t2v. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_text = payload.text;
  if (v_text != null) {
    known++;
    text(found, "text", v_text);
  }
  const v_voice_id = payload.voice_id;
  if (v_voice_id != null) {
    known++;
    text(found, "voice_id", v_voice_id);
  }
  if (v_voice_id == null) missing(found, "voice_id");
  const v_voice_language = payload.voice_language;
  if (v_voice_language != null) {
    known++;
    choice(found, "voice_language", v_voice_language, VOICE_LANGUAGE_);
  }
  const v_voice_speed = payload.voice_speed;
  if (v_voice_speed != null) {
    known++;
    number(found, "voice_speed", v_voice_speed, 0.8, 2.0, ["2.0"]);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_text == null) missingOneOf(found, "prompt", "At least one of prompt and text is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["prompt"], ["text"], ["voice_id"], ["voice_language"], ["voice_speed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling Lip Sync (text) */
export const KlingLipsyncT2v = /* @__PURE__ */ model(facts, {
  id: "kling-lipsync-t2v",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
