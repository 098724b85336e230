// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("happyhorse-1.1"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  mode: oneOf("auto", "reference-to-video"),
  resolution: oneOf("720p", "1080p"),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  duration: ofSeconds(true, "", 3, 15),
  enable_prompt_expansion: someOf(isFlag, oneOf("true", "false")),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to happyhorse-1.1; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.mode === "reference-to-video" && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null);
}

/** HappyHorse 1.1 */
export const Happyhorse11 = /* @__PURE__ */ lazy("nanogpt-video", "happyhorse-1.1", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/happyhorse-1-1.js").then((whole) => whole.Happyhorse11),
);
