// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { number, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { model } from "../runtime/model.js";
import { missing } from "../runtime/rules.js";
import { terms } from "../terms.js";

const DURATION_ = { form: "plain", allowed: [5, 10] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to kling-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    number(found, "cfg_scale", v_cfg_scale, 0, 1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["duration"], ["aspect_ratio"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 1.5 Pro */
export const KlingVideo = /* @__PURE__ */ model(facts, {
  id: "kling-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
