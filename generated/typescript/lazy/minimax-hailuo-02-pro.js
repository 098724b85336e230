// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax-hailuo-02-pro"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: oneOf("6", 6),
  prompt_optimizer: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax-hailuo-02-pro; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Hailuo 02 Pro */
export const MinimaxHailuo02Pro = /* @__PURE__ */ lazy("nanogpt-video", "minimax-hailuo-02-pro", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-hailuo-02-pro.js").then((whole) => whole.MinimaxHailuo02Pro),
);
