// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("grok-imagine-video-extend"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  duration: ofSeconds(true, "", 2, 10),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to grok-imagine-video-extend; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Grok Imagine Extend Video */
export const GrokImagineVideoExtend = /* @__PURE__ */ lazy("nanogpt-video", "grok-imagine-video-extend", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/grok-imagine-video-extend.js").then((whole) => whole.GrokImagineVideoExtend),
);
