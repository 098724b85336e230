// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("doubao-seedance-2-0"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "720p", "1080p"),
  duration: ofSeconds(true, "", 4, 15),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "3:4", "4:3", "21:9"),
  enable_web_search: isFlag,
  last_image: ofMedia("image", "url"),
  reference_images: ofUrls(-Infinity, Infinity, true),
  reference_videos: ofUrls(-Infinity, Infinity, true),
  reference_audios: ofUrls(-Infinity, Infinity, true),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to doubao-seedance-2-0; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.last_image != null);
}

/** Seedance 2.0 */
export const DoubaoSeedance20 = /* @__PURE__ */ lazy("nanogpt-video", "doubao-seedance-2-0", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/doubao-seedance-2-0.js").then((whole) => whole.DoubaoSeedance20),
);
