// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofSteps, ofText, ofUrls, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax-h3"),
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
  mode: oneOf("auto", "reference-to-video", "video-edit", "video-extend"),
  duration: ofSeconds(true, "", 3, 15),
  aspect_ratio: oneOf("auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"),
  resolution: oneOf("480p", "540p", "768p", "1080p"),
  reference_images: ofUrls(-Infinity, Infinity),
  reference_videos: ofUrls(-Infinity, Infinity),
  reference_audios: ofUrls(-Infinity, Infinity),
  lora_url_1: ofMedia("file", "url"),
  lora_scale_1: ofSteps(-Infinity, Infinity, 0.1, 1),
  lora_url_2: ofMedia("file", "url"),
  lora_scale_2: ofSteps(-Infinity, Infinity, 0.1, 1),
  lora_url_3: ofMedia("file", "url"),
  lora_scale_3: ofSteps(-Infinity, Infinity, 0.1, 1),
  generate_audio: isFlag,
  seed: ofInteger(-1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax-h3; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null) &&
    !(payload.mode === "reference-to-video" && payload.reference_images == null && payload.reference_videos == null && payload.reference_audios == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.audioDataUrl == null && payload.audioUrl == null) &&
    !(["video-edit", "video-extend"].includes(payload.mode) && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.reference_videos == null) &&
    !(["video-edit", "video-extend"].includes(payload.mode) && payload.resolution != null && !(["480p", "768p"].includes(payload.resolution))) &&
    !((payload.mode == null || ["auto", "reference-to-video"].includes(payload.mode)) && payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.resolution != null) &&
    !((payload.mode == null || ["auto", "reference-to-video"].includes(payload.mode)) && payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.lora_scale_1 != null) &&
    !((payload.mode == null || ["auto", "reference-to-video"].includes(payload.mode)) && payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.lora_scale_2 != null) &&
    !((payload.mode == null || ["auto", "reference-to-video"].includes(payload.mode)) && payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null && payload.lora_scale_3 != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** MiniMax H3 */
export const MinimaxH3 = /* @__PURE__ */ lazy("nanogpt-video", "minimax-h3", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3.js").then((whole) => whole.MinimaxH3),
);
