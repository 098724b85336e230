// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("nvidia/cosmos-3-super/image-to-video"),
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
  duration: ofSeconds(true, "", 1, 7),
  resolution: ofText(),
  aspect_ratio: ofText(),
  enable_prompt_expansion: isFlag,
  enable_safety_checker: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to nvidia/cosmos-3-super/image-to-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Nvidia Cosmos 3 Super Image To Video */
export const NvidiaCosmos3SuperImageToVideo = /* @__PURE__ */ lazy("nanogpt-video", "nvidia/cosmos-3-super/image-to-video", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/nvidia-cosmos-3-super-image-to-video.js").then((whole) => whole.NvidiaCosmos3SuperImageToVideo),
);
