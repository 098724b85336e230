// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("vidu-q3"),
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
  style: ofText(),
  resolution: ofText(),
  duration: ofSeconds(true, ""),
  aspect_ratio: ofText(),
  movementAmplitude: ofText(),
  generateAudio: isFlag,
  bgm: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to vidu-q3; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Vidu Q3 */
export const ViduQ3 = /* @__PURE__ */ lazy("nanogpt-video", "vidu-q3", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "aspect_ratio", "movementAmplitude"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/vidu-q3.js").then((whole) => whole.ViduQ3),
);
