// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("hunyuan-video"),
  prompt: ofText(),
  pro_mode: isFlag,
  pro: isFlag,
  resolution: oneOf("480p", "720p", "1080p"),
  num_frames: oneOf(65, 97, 129),
  num_inference_steps: ofInteger(10, 50),
  aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
  showExplicitContent: isFlag,
  negative_prompt: ofText(),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to hunyuan-video; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    single(payload.pro_mode, payload.pro);
}

/** Hunyuan Video */
export const HunyuanVideo = /* @__PURE__ */ lazy("nanogpt-video", "hunyuan-video", {"edition": "documents", "follows": false, "basis": {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/hunyuan-video.js").then((whole) => whole.HunyuanVideo),
);
