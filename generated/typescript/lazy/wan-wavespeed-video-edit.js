// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-wavespeed-video-edit"),
  prompt: ofText(),
  negative_prompt: ofText(),
  camera_fixed: isFlag,
  camera_fix: isFlag,
  cameraFixed: isFlag,
  enable_prompt_expansion: isFlag,
  seed: someOf(ofNumber(), ofText()),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-wavespeed-video-edit; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan Video Edit */
export const WanWavespeedVideoEdit = /* @__PURE__ */ lazy("nanogpt-video", "wan-wavespeed-video-edit", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-wavespeed-video-edit.js").then((whole) => whole.WanWavespeedVideoEdit),
);
