// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";

/** Return whether nothing is found in a request to longstories; false where that is not sure. */
function right() {
  return false;
}

/** LongStories */
export const Longstories = /* @__PURE__ */ lazy("nanogpt-video", "longstories", {"edition": "documents", "follows": false, "basis": {"source": "openapi", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/longstories.js").then((whole) => whole.Longstories),
);
