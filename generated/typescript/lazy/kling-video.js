// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofNumber, ofText, oneOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-video"),
  prompt: ofText(),
  negative_prompt: ofText(),
  duration: oneOf("5", "10", 5, 10),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  cfg_scale: ofNumber(0, 1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null;
}

/** Kling 1.5 Pro */
export const KlingVideo = /* @__PURE__ */ lazy("nanogpt-video", "kling-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-video.js").then((whole) => whole.KlingVideo),
);
