// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-seedance-2-0-fast-video-extend"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p", "1080p"),
  duration: ofSeconds(true, "", 4, 15),
  enable_web_search: isFlag,
  last_image: ofMedia("image", "url"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-seedance-2-0-fast-video-extend; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Seedance 2.0 Fast Video Extend */
export const BytedanceSeedance20FastVideoExtend = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-seedance-2-0-fast-video-extend", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-2-0-fast-video-extend.js").then((whole) => whole.BytedanceSeedance20FastVideoExtend),
);
