// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax/h3-max"),
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
  mode: oneOf("auto", "reference-to-video"),
  duration: ofSeconds(true, "", 5, 15),
  resolution: oneOf("480p", "768p", "1080p"),
  aspect_ratio: oneOf("adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
  reference_images: ofUrls(-Infinity, Infinity),
  reference_videos: ofUrls(-Infinity, Infinity),
  reference_audios: ofUrls(-Infinity, Infinity),
  prompt_expansion_mode: oneOf("disabled", "balanced", "quality"),
  enable_safety_checker: isFlag,
  seed: ofInteger(-1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax/h3-max; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null) &&
    !(payload.mode === "reference-to-video" && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null) &&
    !(payload.prompt_expansion_mode != null && payload.prompt_expansion_mode === "disabled" && !((payload.mode == null || payload.mode === "auto") && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null)) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** MiniMax H3 Max */
export const MinimaxH3Max = /* @__PURE__ */ lazy("nanogpt-video", "minimax/h3-max", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-max.js").then((whole) => whole.MinimaxH3Max),
);
