// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-o3-4k"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  duration: ofSeconds(true, "", 3, 15),
  aspect_ratio: oneOf("16:9", "9:16", "1:1"),
  generate_audio: isFlag,
  source_video_mode: oneOf("video-edit", "video-reference"),
  keep_original_sound: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-o3-4k; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Kling O3 4K */
export const KlingO34k = /* @__PURE__ */ lazy("nanogpt-video", "kling-o3-4k", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-o3-4k.js").then((whole) => whole.KlingO34k),
);
