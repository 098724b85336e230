// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofNumber, ofText, oneOf, single, someOf } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("wan-video-22-5b"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  negative_prompt: ofText(),
  enable_prompt_expansion: isFlag,
  seed: someOf(ofNumber(), ofText()),
  num_frames: ofInteger(81, 121),
  frames_per_second: ofInteger(4, 60),
  resolution: oneOf("580p", "720p"),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  num_inference_steps: ofInteger(1, 50),
  enable_safety_checker: isFlag,
  guidance_scale: ofNumber(),
  shift: ofNumber(),
  interpolator_model: ofText(),
  num_interpolated_frames: ofInteger(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to wan-video-22-5b; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null && payload.prompt == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    single(payload.camera_fixed, payload.camera_fix, payload.cameraFixed);
}

/** Wan 2.2 5B */
export const WanVideo225b = /* @__PURE__ */ lazy("nanogpt-video", "wan-video-22-5b", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/wan-video-22-5b.js").then((whole) => whole.WanVideo225b),
);
