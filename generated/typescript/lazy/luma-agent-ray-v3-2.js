// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("luma/agent/ray/v3.2"),
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
  duration: ofSeconds(true, ""),
  resolution: ofText(),
  aspect_ratio: ofText(),
  loop: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to luma/agent/ray/v3.2; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.audioDataUrl, payload.audioUrl) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Luma Agent Ray V3.2 */
export const LumaAgentRayV32 = /* @__PURE__ */ lazy("nanogpt-video", "luma/agent/ray/v3.2", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": ["duration", "resolution", "aspect_ratio"], "partial": true, "reviewed": true}}, right, () =>
  import("../models/luma-agent-ray-v3-2.js").then((whole) => whole.LumaAgentRayV32),
);
