// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax/h3-max/lip-sync/image-to-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  audioDataUrl: ofMedia("audio", "data", 4194304),
  audioUrl: ofMedia("audio", "url"),
  resolution: oneOf("480p", "768p", "1080p", "2k"),
  enable_transcription: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax/h3-max/lip-sync/image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.audioDataUrl == null && payload.audioUrl == null);
}

/** MiniMax H3 Max Lip Sync */
export const MinimaxH3MaxLipSyncImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "minimax/h3-max/lip-sync/image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-max-lip-sync-image-to-video.js").then((whole) => whole.MinimaxH3MaxLipSyncImageToVideo),
);
