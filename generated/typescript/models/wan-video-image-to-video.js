// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, integerAmong, number, text, wrongType } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { unlistedIn } from "../runtime/editions.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { differing, missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const NUM_FRAMES_ = [81, 100];
const RESOLUTION_ = ["480p", "720p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** The fields that the edition live has otherwise. */
function fields_live(payload, found) {
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
}

/** A request to wan-video-image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames, 81, 100);
  }
  const v_frames_per_second = payload.frames_per_second;
  if (v_frames_per_second != null) {
    known++;
    integer(found, "frames_per_second", v_frames_per_second, 5, 24);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
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
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 40);
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
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["num_frames"], ["frames_per_second"], ["resolution"], ["negative_prompt"], ["seed"], ["num_inference_steps"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["seed", "num_inference_steps", "camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion", "aspect_ratio"], fields_live, ["num_frames", "enable_safety_checker"]);
}

/** Wan 2.1 (image to video) */
export const WanVideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "wan-video-image-to-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
