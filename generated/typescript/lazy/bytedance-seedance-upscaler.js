// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofNumber, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-seedance-upscaler"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  size: ofText(),
  videoDuration: ofNumber(),
  billedDuration: ofNumber(),
  adjust_fps_for_interpolation: isFlag,
  target_resolution: oneOf("1080p", "2k", "4k"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-seedance-upscaler; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl) &&
    single(payload.videoDuration, payload.billedDuration) &&
    payload.target_resolution != null;
}

/** Seedance Upscaler */
export const BytedanceSeedanceUpscaler = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-seedance-upscaler", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-upscaler.js").then((whole) => whole.BytedanceSeedanceUpscaler),
);
