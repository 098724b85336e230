// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("flux-3"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  quality: oneOf("full", "draft"),
  resolution: oneOf("720p", "1080p"),
  duration: ofSeconds(true, "", 5, 20),
  aspect_ratio: oneOf("auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"),
  generateAudio: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to flux-3; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !(payload.resolution != null && !((payload.quality == null || payload.quality === "full"))) &&
    !(payload.prompt == null && payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.video == null && payload.videoUrl == null && payload.videoDataUrl == null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** FLUX.3 */
export const Flux3 = /* @__PURE__ */ lazy("nanogpt-video", "flux-3", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/flux-3.js").then((whole) => whole.Flux3),
);
