// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofInteger, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("hunyuan-video-image-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "720p", "1080p"),
  num_frames: oneOf(65, 97, 129),
  num_inference_steps: ofInteger(10, 50),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to hunyuan-video-image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.pro_mode, payload.pro);
}

/** Hunyuan Video (image to video) */
export const HunyuanVideoImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "hunyuan-video-image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/hunyuan-video-image-to-video.js").then((whole) => whole.HunyuanVideoImageToVideo),
);
