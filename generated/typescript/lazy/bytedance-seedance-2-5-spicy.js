// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance/seedance-2.5-spicy"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "720p", "1080p", "4k"),
  duration: ofSeconds(true, "", 4, 15),
  generate_audio: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance/seedance-2.5-spicy; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Seedance 2.5 Spicy */
export const BytedanceSeedance25Spicy = /* @__PURE__ */ lazy("nanogpt-video", "bytedance/seedance-2.5-spicy", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-2-5-spicy.js").then((whole) => whole.BytedanceSeedance25Spicy),
);
