// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance-seedance-v1-pro-fast"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  camera_fixed: isFlag,
  camera_fix: isFlag,
  cameraFixed: isFlag,
  resolution: oneOf("480p", "720p", "1080p"),
  duration: ofSeconds(true, "", 2, 12),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "3:4", "4:3", "21:9"),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance-seedance-v1-pro-fast; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed);
}

/** Seedance V1 Pro Fast */
export const BytedanceSeedanceV1ProFast = /* @__PURE__ */ lazy("nanogpt-video", "bytedance-seedance-v1-pro-fast", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-v1-pro-fast.js").then((whole) => whole.BytedanceSeedanceV1ProFast),
);
