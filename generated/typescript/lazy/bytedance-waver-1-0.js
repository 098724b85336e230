// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-waver-1.0"),
  image: ofMedia("image", "url data", 4194304),
  duration: oneOf("5", 5),
  prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-waver-1.0; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.image != null;
}

/** Waver 1.0 */
export const BytedanceWaver10 = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-waver-1.0", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-waver-1-0.js").then((whole) => whole.BytedanceWaver10),
);
