// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("pixverse-v45"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  size: ofText(),
  duration: oneOf("5", "8", 5, 8),
  style: ofText(),
  effectType: ofText(),
  effect: ofText(),
  cameraMovement: ofText(),
  motionMode: ofText(),
  soundEffectSwitch: isFlag,
  soundEffectPrompt: ofText(),
  negative_prompt: ofText(),
  seed: someOf(ofNumber(), ofText()),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to pixverse-v45; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Pixverse 4.5 */
export const PixverseV45 = /* @__PURE__ */ lazy("nanogpt-video", "pixverse-v45", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/pixverse-v45.js").then((whole) => whole.PixverseV45),
);
