// Generated from the capability matrix: edit the spec instead.
import { facts } from "../../editions/facts-live.js";
import { flag, number, text, wrongType } from "../../runtime/checks.js";
import { choice } from "../../runtime/choices.js";
import { unlistedIn } from "../../runtime/editions.js";
import { size } from "../../runtime/json.js";
import { unlisted, unsupported } from "../../runtime/keys.js";
import { media } from "../../runtime/media.js";
import { model } from "../../runtime/model.js";
import { differing, missing } from "../../runtime/rules.js";
import { terms } from "../../terms.js";

const RESOLUTION_ = ["480p", "720p"];

/** A request to wan-s2v. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["image"], ["audio"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion"]);
}

/** Wan Speech to Video */
export const WanS2v = /* @__PURE__ */ model(facts, {
  id: "wan-s2v",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  formerly: ["wan-wavespeed-s2v"],
  check,
});
