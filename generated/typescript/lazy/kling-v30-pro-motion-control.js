// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";
import { within } from "../runtime/seconds.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("kling-v30-pro-motion-control"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  duration: ofSeconds(true, "", 3, 30),
  character_orientation: oneOf("image", "video"),
  keep_original_sound: isFlag,
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to kling-v30-pro-motion-control; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    !((payload.character_orientation == null || payload.character_orientation === "image") && payload.duration != null && !within(payload.duration, -Infinity, 10)) &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Kling 3.0 Pro Motion Control */
export const KlingV30ProMotionControl = /* @__PURE__ */ lazy("nanogpt-video", "kling-v30-pro-motion-control", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/kling-v30-pro-motion-control.js").then((whole) => whole.KlingV30ProMotionControl),
);
