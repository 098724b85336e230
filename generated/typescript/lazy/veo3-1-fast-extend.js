// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("veo3-1-fast-extend"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("720p", "1080p"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to veo3-1-fast-extend; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Veo 3.1 Fast Extend */
export const Veo31FastExtend = /* @__PURE__ */ lazy("nanogpt-video", "veo3-1-fast-extend", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/veo3-1-fast-extend.js").then((whole) => whole.Veo31FastExtend),
);
