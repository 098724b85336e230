// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-25"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  negative_prompt: ofText(),
  orientation: oneOf("landscape", "portrait"),
  enable_prompt_expansion: isFlag,
  seed: someOf(ofNumber(), ofText()),
  resolution: oneOf("480p", "720p", "1080p"),
  size: oneOf("480p", "720p", "1080p"),
  duration: oneOf("5", "10", 5, 10),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-25; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed) &&
    single(payload.resolution, payload.size);
}

/** Wan 2.5 */
export const Wan25 = /* @__PURE__ */ lazy("nanogpt-video", "wan-25", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-25.js").then((whole) => whole.Wan25),
);
