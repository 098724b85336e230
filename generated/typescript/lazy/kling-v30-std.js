// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofSteps, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-v30-std"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: ofSeconds(true, "", 3, 15),
  aspect_ratio: oneOf("16:9", "9:16", "1:1"),
  sound: isFlag,
  multi_prompt: ofText(),
  element_list: ofText(),
  cfg_scale: ofSteps(0, 1, 0.01, 2),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-v30-std; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.aspect_ratio != null && !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null));
}

/** Kling 3.0 Standard */
export const KlingV30Std = /* @__PURE__ */ lazy("nanogpt-video", "kling-v30-std", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-v30-std.js").then((whole) => whole.KlingV30Std),
);
