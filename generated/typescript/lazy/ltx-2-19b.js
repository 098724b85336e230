// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("ltx-2-19b"),
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
  aspect_ratio: ofText(),
  duration: ofSeconds(true, ""),
  lora_scale_1: ofNumber(),
  lora_scale_2: ofNumber(),
  lora_scale_3: ofNumber(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to ltx-2-19b; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Ltx 2 19b */
export const Ltx219b = /* @__PURE__ */ lazy("nanogpt-video", "ltx-2-19b", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio", "duration", "lora_scale_1", "lora_scale_2", "lora_scale_3"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/ltx-2-19b.js").then((whole) => whole.Ltx219b),
);
