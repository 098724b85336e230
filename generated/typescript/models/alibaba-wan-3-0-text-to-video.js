// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { model } from "../runtime/model.js";
import { missing } from "../runtime/rules.js";
import { terms } from "../terms.js";

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/text-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_mode = payload.thinking_mode;
  if (v_thinking_mode != null) {
    known++;
    flag(found, "thinking_mode", v_thinking_mode);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, 0, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_mode"], ["enable_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Text-to-Video */
export const AlibabaWan30TextToVideo = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/text-to-video",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
