// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { allOf, fields, ofInteger, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-video-image-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  num_frames: allOf(ofInteger(81, 100), oneOf(81, 100)),
  frames_per_second: ofInteger(5, 24),
  resolution: oneOf("480p", "720p"),
  negative_prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-video-image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed);
}

/** Wan 2.1 (image to video) */
export const WanVideoImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "wan-video-image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-video-image-to-video.js").then((whole) => whole.WanVideoImageToVideo),
);
