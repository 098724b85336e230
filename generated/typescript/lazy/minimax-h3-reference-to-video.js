// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofInteger, ofMedia, ofSeconds, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax-h3/reference-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  audioDataUrl: ofMedia("audio", "data", 4194304),
  audioUrl: ofMedia("audio", "url"),
  resolution: oneOf("480p", "540p", "768p", "1080p"),
  duration: ofSeconds(true, "", 3, 15),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"),
  reference_images: ofUrls(1, 9),
  reference_videos: ofUrls(1, 3),
  reference_audios: ofUrls(1, 3),
  seed: ofInteger(-1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax-h3/reference-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.audioDataUrl == null && payload.audioUrl == null && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null);
}

/** MiniMax H3 Reference-to-Video */
export const MinimaxH3ReferenceToVideo = /* @__PURE__ */ lazy("nanogpt-video", "minimax-h3/reference-to-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-reference-to-video.js").then((whole) => whole.MinimaxH3ReferenceToVideo),
);
