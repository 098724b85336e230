// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofInteger, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-22-animate"),
  prompt: ofText(),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  num_frames: ofInteger(),
  num_inference_steps: ofInteger(1, 50),
  image: ofMedia("image", "url data", 4194304),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p"),
  mode: oneOf("animate", "replace"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-22-animate; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed) &&
    payload.image != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan 2.2 Animate */
export const Wan22Animate = /* @__PURE__ */ lazy("nanogpt-video", "wan-22-animate", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-22-animate.js").then((whole) => whole.Wan22Animate),
);
