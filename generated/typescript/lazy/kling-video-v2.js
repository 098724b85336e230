// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-video-v2"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  negative_prompt: ofText(),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  duration: oneOf("5", "10", 5, 10),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-video-v2; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Kling 2.0 */
export const KlingVideoV2 = /* @__PURE__ */ lazy("nanogpt-video", "kling-video-v2", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-video-v2.js").then((whole) => whole.KlingVideoV2),
);
