// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofInteger, ofMedia, ofSeconds, ofSteps, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("minimax-h3-singularity/image-to-video-lora"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "540p", "768p", "1080p"),
  duration: ofSeconds(true, "", 3, 15),
  last_image: ofMedia("image", "url"),
  lora_url_1: ofMedia("file", "url"),
  lora_scale_1: ofSteps(-Infinity, Infinity, 0.1, 1),
  lora_url_2: ofMedia("file", "url"),
  lora_scale_2: ofSteps(-Infinity, Infinity, 0.1, 1),
  lora_url_3: ofMedia("file", "url"),
  lora_scale_3: ofSteps(-Infinity, Infinity, 0.1, 1),
  seed: ofInteger(-1),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to minimax-h3-singularity/image-to-video-lora; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.lora_scale_1 != null) &&
    !(payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.lora_scale_2 != null) &&
    !(payload.lora_url_1 == null && payload.lora_url_2 == null && payload.lora_url_3 == null && payload.lora_scale_3 != null);
}

/** MiniMax H3 Singularity Image-to-Video LoRA */
export const MinimaxH3SingularityImageToVideoLora = /* @__PURE__ */ lazy("nanogpt-video", "minimax-h3-singularity/image-to-video-lora", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/minimax-h3-singularity-image-to-video-lora.js").then((whole) => whole.MinimaxH3SingularityImageToVideoLora),
);
