// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofNumber, ofSeconds, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("veo2-video-image-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  duration: ofSeconds(false, "s", 5, 8),
  aspect_ratio: oneOf("16:9", "9:16"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to veo2-video-image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Veo 2 (image to video) */
export const Veo2VideoImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "veo2-video-image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/veo2-video-image-to-video.js").then((whole) => whole.Veo2VideoImageToVideo),
);
