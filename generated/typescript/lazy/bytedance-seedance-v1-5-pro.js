// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-seedance-v1.5-pro"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  audioDataUrl: ofMedia("audio", "data", 4194304),
  audioUrl: ofMedia("audio", "url"),
  resolution: ofText(),
  duration: ofSeconds(true, ""),
  aspect_ratio: ofText(),
  generateAudio: isFlag,
  camera_fixed: isFlag,
  camera_fix: isFlag,
  cameraFixed: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-seedance-v1.5-pro; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed);
}

/** Bytedance Seedance V1.5 Pro */
export const BytedanceSeedanceV15Pro = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-seedance-v1.5-pro", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "aspect_ratio"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-v1-5-pro.js").then((whole) => whole.BytedanceSeedanceV15Pro),
);
