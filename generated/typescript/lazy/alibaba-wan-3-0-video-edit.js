// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("alibaba/wan-3.0/video-edit"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p", "1080p"),
  duration: ofSeconds(true, "", 2, 15),
  generate_audio: isFlag,
  enable_prompt_expansion: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to alibaba/wan-3.0/video-edit; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan 3.0 Video Edit */
export const AlibabaWan30VideoEdit = /* @__PURE__ */ lazy("nanogpt-video", "alibaba/wan-3.0/video-edit", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/alibaba-wan-3-0-video-edit.js").then((whole) => whole.AlibabaWan30VideoEdit),
);
