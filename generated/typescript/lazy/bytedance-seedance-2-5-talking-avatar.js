// Generated from the capability matrix: edit the spec instead.
import { lazy } from "../runtime/lazy/model.js";
import { fields, ofMedia, ofText, oneOf, single } from "../runtime/lazy/values.js";

const FIELDS = {
  __proto__: null,
  model: oneOf("bytedance/seedance-2.5/talking-avatar"),
  prompt: ofText(),
  imageDataUrl: ofMedia("image", "data", 4194304),
  image_data_url: ofMedia("image", "data", 4194304),
  image: ofMedia("image", "data", 4194304),
  imageUrl: ofMedia("image", "url"),
  imageAttachmentId: ofMedia("image", "library"),
  resolution: oneOf("480p", "720p"),
  audio: ofMedia("audio", "url data", 4194304),
  conversationUUID: ofText(),
};

/** Return whether nothing is found in a request to bytedance/seedance-2.5/talking-avatar; false where that is not sure. */
function right(payload) {
  return payload.model != null &&
    fields(payload, FIELDS) &&
    !(payload.imageDataUrl == null && payload.image_data_url == null && payload.image == null && payload.imageUrl == null && payload.imageAttachmentId == null) &&
    single(payload.imageDataUrl, payload.image_data_url, payload.image, payload.imageUrl, payload.imageAttachmentId) &&
    payload.audio != null;
}

/** Seedance 2.5 Talking Avatar */
export const BytedanceSeedance25TalkingAvatar = /* @__PURE__ */ lazy("nanogpt-video", "bytedance/seedance-2.5/talking-avatar", {"edition": "documents", "follows": false, "basis": {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true}}, right, () =>
  import("../models/bytedance-seedance-2-5-talking-avatar.js").then((whole) => whole.BytedanceSeedance25TalkingAvatar),
);
