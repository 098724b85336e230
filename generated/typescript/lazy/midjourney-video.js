// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";

/** Return whether nothing is found in a request to midjourney-video; false where that is not sure. */
function right() {
  return false;
}

/** Midjourney Video */
export const MidjourneyVideo = /* @__PURE__ */ lazy("nanogpt-video", "midjourney-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/midjourney-video.js").then((whole) => whole.MidjourneyVideo),
);
