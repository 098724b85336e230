// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("veo3-fast-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  resolution: oneOf("720p", "1080p"),
  aspect_ratio: oneOf("16:9", "9:16"),
  generateAudio: isFlag,
  enhancePrompt: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to veo3-fast-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Veo 3 Fast */
export const Veo3FastVideo = /* @__PURE__ */ lazy("nanogpt-video", "veo3-fast-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/veo3-fast-video.js").then((whole) => whole.Veo3FastVideo),
);
