// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("blackforestlabs/flux-3/edit-video"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  safety_tolerance: ofNumber(0, 4),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to blackforestlabs/flux-3/edit-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** FLUX.3 Edit Video */
export const BlackforestlabsFlux3EditVideo = /* @__PURE__ */ lazy("nanogpt-video", "blackforestlabs/flux-3/edit-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/blackforestlabs-flux-3-edit-video.js").then((whole) => whole.BlackforestlabsFlux3EditVideo),
);
