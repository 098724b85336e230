// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("alibaba/wan-3.0/reference-to-video"),
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
  resolution: oneOf("480p", "720p", "1080p"),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  duration: ofSeconds(true, "", 2, 30),
  thinking_mode: isFlag,
  enable_audio: isFlag,
  seed: ofInteger(0, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to alibaba/wan-3.0/reference-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan 3.0 Reference-to-Video */
export const AlibabaWan30ReferenceToVideo = /* @__PURE__ */ lazy("nanogpt-video", "alibaba/wan-3.0/reference-to-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/alibaba-wan-3-0-reference-to-video.js").then((whole) => whole.AlibabaWan30ReferenceToVideo),
);
