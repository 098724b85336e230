// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofSeconds, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("xai/grok-imagine-video/v1.5/image-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  mode: oneOf("auto", "text-to-video", "image-to-video", "reference-to-video"),
  duration: ofSeconds(true, "", 1, 15),
  resolution: oneOf("480p", "720p", "1080p"),
  aspect_ratio: oneOf("16:9", "1:1", "9:16", "3:2", "2:3"),
  reference_images: ofUrls(-Infinity, Infinity),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to xai/grok-imagine-video/v1.5/image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.resolution != null && payload.resolution === "1080p" && !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.reference_images == null)) &&
    !(payload.mode === "text-to-video" && payload.prompt == null) &&
    !(payload.mode === "image-to-video" && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    !(payload.mode === "reference-to-video" && payload.reference_images == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null);
}

/** Grok Imagine Video 1.5 */
export const XaiGrokImagineVideoV15ImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "xai/grok-imagine-video/v1.5/image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/xai-grok-imagine-video-v1-5-image-to-video.js").then((whole) => whole.XaiGrokImagineVideoV15ImageToVideo),
);
