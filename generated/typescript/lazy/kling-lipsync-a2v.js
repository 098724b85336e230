// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-lipsync-a2v"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  audio: ofMedia("audio", "url data", 4194304),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-lipsync-a2v; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl) &&
    payload.audio != null;
}

/** Kling Lip Sync (audio) */
export const KlingLipsyncA2v = /* @__PURE__ */ lazy("nanogpt-video", "kling-lipsync-a2v", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-lipsync-a2v.js").then((whole) => whole.KlingLipsyncA2v),
);
