// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, integerAmong, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { model } from "../runtime/model.js";
import { differing, missing } from "../runtime/rules.js";
import { terms } from "../terms.js";

const RESOLUTION_ = ["480p", "720p", "1080p"];
const NUM_FRAMES_ = [65, 97, 129];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to hunyuan-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_pro_mode = known;
  const v_pro_mode = payload.pro_mode;
  if (v_pro_mode != null) {
    known++;
    flag(found, "pro_mode", v_pro_mode);
  }
  const v_pro = payload.pro;
  if (v_pro != null) {
    known++;
    flag(found, "pro", v_pro);
  }
  if (known - before_v_pro_mode > 1) differing(found, "", [["pro_mode", v_pro_mode], ["pro", v_pro]]);
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 10, 50);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_showExplicitContent = payload.showExplicitContent;
  if (v_showExplicitContent != null) {
    known++;
    flag(found, "showExplicitContent", v_showExplicitContent);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["pro_mode", "pro"], ["resolution"], ["num_frames"], ["num_inference_steps"], ["aspect_ratio"], ["showExplicitContent"], ["negative_prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Hunyuan Video */
export const HunyuanVideo = /* @__PURE__ */ model(facts, {
  id: "hunyuan-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
