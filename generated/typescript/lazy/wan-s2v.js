// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-s2v"),
  prompt: ofText(),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  image: ofMedia("image", "url data", 4194304),
  audio: ofMedia("audio", "url data", 4194304),
  resolution: oneOf("480p", "720p"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-s2v; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed) &&
    payload.image != null &&
    payload.audio != null;
}

/** Wan Speech to Video */
export const WanS2v = /* @__PURE__ */ lazy("nanogpt-video", "wan-s2v", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-s2v.js").then((whole) => whole.WanS2v),
);
