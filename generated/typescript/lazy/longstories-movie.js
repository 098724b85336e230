// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";

/** Return whether nothing is found in a request to longstories-movie; false where that is not sure. */
function right() {
  return false;
}

/** LongStories Movie */
export const LongstoriesMovie = /* @__PURE__ */ lazy("nanogpt-video", "longstories-movie", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/longstories-movie.js").then((whole) => whole.LongstoriesMovie),
);
