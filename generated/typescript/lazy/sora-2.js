// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("sora-2"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  seconds: oneOf("4", "8", "12", 4, 8, 12),
  resolution: oneOf("720p", "1792x1024"),
  orientation: oneOf("landscape", "portrait"),
  pro_mode: isFlag,
  pro: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to sora-2; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.pro_mode, payload.pro);
}

/** Sora 2 */
export const Sora2 = /* @__PURE__ */ lazy("nanogpt-video", "sora-2", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/sora-2.js").then((whole) => whole.Sora2),
);
