// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-v21-standard"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: oneOf("5", 5),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  cfg_scale: ofNumber(0, 1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-v21-standard; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Kling 2.1 Standard */
export const KlingV21Standard = /* @__PURE__ */ lazy("nanogpt-video", "kling-v21-standard", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-v21-standard.js").then((whole) => whole.KlingV21Standard),
);
