// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("pruna-ai/p-video/avatar"),
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
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to pruna-ai/p-video/avatar; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Pruna Ai P Video Avatar */
export const PrunaAiPVideoAvatar = /* @__PURE__ */ lazy("nanogpt-video", "pruna-ai/p-video/avatar", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/pruna-ai-p-video-avatar.js").then((whole) => whole.PrunaAiPVideoAvatar),
);
