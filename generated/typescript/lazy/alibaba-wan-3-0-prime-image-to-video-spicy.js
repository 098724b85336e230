// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("alibaba/wan-3.0-prime/image-to-video-spicy"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "720p", "1080p"),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  duration: ofSeconds(true, "", 2, 30),
  enable_audio: isFlag,
  enable_prompt_expansion: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to alibaba/wan-3.0-prime/image-to-video-spicy; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId);
}

/** Wan 3.0 Prime Spicy Image-to-Video */
export const AlibabaWan30PrimeImageToVideoSpicy = /* @__PURE__ */ lazy("nanogpt-video", "alibaba/wan-3.0-prime/image-to-video-spicy", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/alibaba-wan-3-0-prime-image-to-video-spicy.js").then((whole) => whole.AlibabaWan30PrimeImageToVideoSpicy),
);
