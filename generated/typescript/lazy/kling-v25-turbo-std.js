// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-v25-turbo-std"),
  image: ofMedia("image", "url data", 4194304),
  duration: oneOf("5", "10", 5, 10),
  prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-v25-turbo-std; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.image != null;
}

/** Kling 2.5 Turbo Standard */
export const KlingV25TurboStd = /* @__PURE__ */ lazy("nanogpt-video", "kling-v25-turbo-std", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-v25-turbo-std.js").then((whole) => whole.KlingV25TurboStd),
);
