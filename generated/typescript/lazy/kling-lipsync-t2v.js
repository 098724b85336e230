// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-lipsync-t2v"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  prompt: ofText(),
  text: ofText(),
  voice_id: ofText(),
  voice_language: oneOf("en", "zh"),
  voice_speed: ofNumber(0.8, 2.0),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-lipsync-t2v; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.prompt == null && payload.text == null) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl) &&
    payload.voice_id != null;
}

/** Kling Lip Sync (text) */
export const KlingLipsyncT2v = /* @__PURE__ */ lazy("nanogpt-video", "kling-lipsync-t2v", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-lipsync-t2v.js").then((whole) => whole.KlingLipsyncT2v),
);
