// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { allOf, fields, isFlag, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("seedance-video"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  camera_fixed: isFlag,
  camera_fix: isFlag,
  cameraFixed: isFlag,
  resolution: allOf(oneOf("480p", "720p"), oneOf("480p", "1080p")),
  aspect_ratio: allOf(oneOf("16:9", "1:1", "3:4", "9:16", "21:9", "9:21"), oneOf("16:9", "21:9", "4:3", "1:1", "3:4", "9:16")),
  duration: oneOf("5", "10", 5, 10),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to seedance-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed);
}

/** Seedance */
export const SeedanceVideo = /* @__PURE__ */ lazy("nanogpt-video", "seedance-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/seedance-video.js").then((whole) => whole.SeedanceVideo),
);
