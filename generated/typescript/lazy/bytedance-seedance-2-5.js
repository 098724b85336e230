// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance/seedance-2.5"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  audioDataUrl: ofMedia("audio", "data", 4194304),
  audioUrl: ofMedia("audio", "url"),
  mode: oneOf("auto", "text-to-video", "image-to-video", "video-edit", "video-extend"),
  resolution: oneOf("480p", "720p", "1080p", "4k"),
  duration: ofSeconds(true, "", 4, 30),
  aspect_ratio: oneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
  generate_audio: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance/seedance-2.5; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null) &&
    !(payload.mode === "text-to-video" && payload.prompt == null) &&
    !(payload.mode === "image-to-video" && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    !(["video-edit", "video-extend"].includes(payload.mode) && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null) &&
    !(["image-to-video", "video-edit", "video-extend"].includes(payload.mode) && payload.aspect_ratio != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Seedance 2.5 */
export const BytedanceSeedance25 = /* @__PURE__ */ lazy("nanogpt-video", "bytedance/seedance-2.5", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-2-5.js").then((whole) => whole.BytedanceSeedance25),
);
