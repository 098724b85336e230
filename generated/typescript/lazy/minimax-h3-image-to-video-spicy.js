// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax-h3/image-to-video-spicy"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "768p"),
  duration: ofSeconds(true, "", 3, 15),
  last_image: ofMedia("image", "url"),
  seed: ofInteger(-1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax-h3/image-to-video-spicy; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** MiniMax H3 Spicy Image-to-Video */
export const MinimaxH3ImageToVideoSpicy = /* @__PURE__ */ lazy("nanogpt-video", "minimax-h3/image-to-video-spicy", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-image-to-video-spicy.js").then((whole) => whole.MinimaxH3ImageToVideoSpicy),
);
