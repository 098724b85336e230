// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-wavespeed-22-spicy-extend"),
  prompt: ofText(),
  negative_prompt: ofText(),
  camera_fixed: isFlag,
  camera_fix: isFlag,
  cameraFixed: isFlag,
  enable_prompt_expansion: isFlag,
  seed: someOf(ofNumber(), ofText()),
  num_frames: ofInteger(),
  num_inference_steps: ofInteger(1, 50),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p"),
  duration: oneOf("5", "8", 5, 8),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-wavespeed-22-spicy-extend; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan 2.2 Spicy Extend */
export const WanWavespeed22SpicyExtend = /* @__PURE__ */ lazy("nanogpt-video", "wan-wavespeed-22-spicy-extend", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-wavespeed-22-spicy-extend.js").then((whole) => whole.WanWavespeed22SpicyExtend),
);
