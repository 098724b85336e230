// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-seedance-2-0-fast-video-edit-turbo"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("720p", "1080p"),
  duration: ofSeconds(true, "", 4, 15),
  aspect_ratio: oneOf("16:9", "9:16", "4:3", "3:4", "1:1", "21:9"),
  enable_web_search: isFlag,
  reference_images: ofUrls(-Infinity, Infinity, true),
  reference_audios: ofUrls(-Infinity, Infinity, true),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-seedance-2-0-fast-video-edit-turbo; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Seedance 2.0 Fast Video Edit Turbo */
export const BytedanceSeedance20FastVideoEditTurbo = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-seedance-2-0-fast-video-edit-turbo", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-2-0-fast-video-edit-turbo.js").then((whole) => whole.BytedanceSeedance20FastVideoEditTurbo),
);
