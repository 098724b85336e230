// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofNumber, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("lightricks/ltx-2.5/fast"),
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
  generateAudio: isFlag,
  resolution: ofText(),
  duration: ofSeconds(true, ""),
  fps: ofInteger(),
  aspect_ratio: ofText(),
  camera_motion: ofText(),
  guidance_scale: ofNumber(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to lightricks/ltx-2.5/fast; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Lightricks Ltx 2.5 Fast */
export const LightricksLtx25Fast = /* @__PURE__ */ lazy("nanogpt-video", "lightricks/ltx-2.5/fast", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "fps", "aspect_ratio", "guidance_scale"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/lightricks-ltx-2-5-fast.js").then((whole) => whole.LightricksLtx25Fast),
);
