// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";

/** Return whether nothing is found in a request to magicapi-video-face-swap; false where that is not sure. */
function right() {
  return false;
}

/** Video Face Swap */
export const MagicapiVideoFaceSwap = /* @__PURE__ */ lazy("nanogpt-video", "magicapi-video-face-swap", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/magicapi-video-face-swap.js").then((whole) => whole.MagicapiVideoFaceSwap),
);
