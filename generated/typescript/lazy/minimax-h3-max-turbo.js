// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax/h3-max-turbo"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  duration: ofSeconds(true, "", 5, 15),
  resolution: oneOf("480p", "768p", "1080p"),
  aspect_ratio: oneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
  prompt_expansion_mode: oneOf("disabled", "balanced", "quality"),
  enable_safety_checker: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax/h3-max-turbo; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.aspect_ratio != null && !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null));
}

/** MiniMax H3 Max Turbo */
export const MinimaxH3MaxTurbo = /* @__PURE__ */ lazy("nanogpt-video", "minimax/h3-max-turbo", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-max-turbo.js").then((whole) => whole.MinimaxH3MaxTurbo),
);
