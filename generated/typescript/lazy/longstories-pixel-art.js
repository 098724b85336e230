// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";

/** Return whether nothing is found in a request to longstories-pixel-art; false where that is not sure. */
function right() {
  return false;
}

/** LongStories Pixel Art */
export const LongstoriesPixelArt = /* @__PURE__ */ lazy("nanogpt-video", "longstories-pixel-art", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/longstories-pixel-art.js").then((whole) => whole.LongstoriesPixelArt),
);
