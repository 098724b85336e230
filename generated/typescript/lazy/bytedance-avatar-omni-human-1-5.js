// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-avatar-omni-human-1.5"),
  image: ofMedia("image", "url data", 4194304),
  audio: ofMedia("audio", "url data", 4194304),
  prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-avatar-omni-human-1.5; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.image != null &&
    payload.audio != null;
}

/** OmniHuman 1.5 */
export const BytedanceAvatarOmniHuman15 = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-avatar-omni-human-1.5", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-avatar-omni-human-1-5.js").then((whole) => whole.BytedanceAvatarOmniHuman15),
);
