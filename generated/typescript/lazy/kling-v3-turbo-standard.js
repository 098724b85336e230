// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-v3-turbo-standard"),
  prompt: ofText(),
  multi_prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: ofSeconds(true, "", 3, 15),
  aspect_ratio: oneOf("16:9", "9:16", "1:1"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-v3-turbo-standard; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.prompt == null && payload.multi_prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    !(Number(payload.prompt != null) + Number(payload.multi_prompt != null) > 1) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.aspect_ratio != null && !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null));
}

/** Kling 3.0 Turbo Standard */
export const KlingV3TurboStandard = /* @__PURE__ */ lazy("nanogpt-video", "kling-v3-turbo-standard", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-v3-turbo-standard.js").then((whole) => whole.KlingV3TurboStandard),
);
