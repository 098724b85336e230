// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("google/gemini-omni-flash/v1.1"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  duration: ofSeconds(true, "", 3, 10),
  resolution: oneOf("360p", "720p", "1080p", "4k"),
  aspect_ratio: oneOf("16:9", "9:16"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to google/gemini-omni-flash/v1.1; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Gemini Omni Flash 1.1 */
export const GoogleGeminiOmniFlashV11 = /* @__PURE__ */ lazy("nanogpt-video", "google/gemini-omni-flash/v1.1", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/google-gemini-omni-flash-v1-1.js").then((whole) => whole.GoogleGeminiOmniFlashV11),
);
