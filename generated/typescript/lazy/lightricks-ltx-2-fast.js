// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { allOf, fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("lightricks-ltx-2-fast"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: allOf(ofSeconds(true, "", 6, 20), oneOf("6", "8", "10", "12", "14", "16", "18", "20", 6, 8, 10, 12, 14, 16, 18, 20)),
  generateAudio: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to lightricks-ltx-2-fast; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** LTX-2 Fast */
export const LightricksLtx2Fast = /* @__PURE__ */ lazy("nanogpt-video", "lightricks-ltx-2-fast", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/lightricks-ltx-2-fast.js").then((whole) => whole.LightricksLtx2Fast),
);
