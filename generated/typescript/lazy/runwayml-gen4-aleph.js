// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("runwayml-gen4-aleph"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  reference_image: ofMedia("image", "url data", 4194304),
  aspect_ratio: oneOf("16:9", "4:3", "1:1", "3:4", "9:16", "auto"),
  prompt: ofText(),
  negative_prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to runwayml-gen4-aleph; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Runway Gen-4 Aleph */
export const RunwaymlGen4Aleph = /* @__PURE__ */ lazy("nanogpt-video", "runwayml-gen4-aleph", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/runwayml-gen4-aleph.js").then((whole) => whole.RunwaymlGen4Aleph),
);
