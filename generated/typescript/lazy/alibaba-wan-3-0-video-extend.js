// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, isFlag, ofInteger, ofMedia, ofSeconds, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("alibaba/wan-3.0/video-extend"),
  prompt: ofText(),
  video: ofMedia("video", "url data", 4194304),
  videoUrl: ofMedia("video", "url"),
  videoDataUrl: ofMedia("video", "data", 4194304),
  resolution: oneOf("480p", "720p", "1080p"),
  duration: ofSeconds(true, "", 2, 30),
  enable_audio: isFlag,
  enable_prompt_expansion: isFlag,
  seed: ofInteger(-1, 2147483647),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to alibaba/wan-3.0/video-extend; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    payload.prompt != null &&
    (payload.video != null || payload.videoUrl != null || payload.videoDataUrl != null) &&
    single(payload.video, payload.videoUrl, payload.videoDataUrl);
}

/** Wan 3.0 Video Extend */
export const AlibabaWan30VideoExtend = /* @__PURE__ */ lazy("nanogpt-video", "alibaba/wan-3.0/video-extend", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/alibaba-wan-3-0-video-extend.js").then((whole) => whole.AlibabaWan30VideoExtend),
);
