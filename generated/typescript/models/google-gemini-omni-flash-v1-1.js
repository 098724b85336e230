// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const DURATION_ = { form: "plain", low: 3, high: 10 };
const RESOLUTION_ = ["360p", "720p", "1080p", "4k"];
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to google/gemini-omni-flash/v1.1. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["resolution"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Gemini Omni Flash 1.1 */
export const GoogleGeminiOmniFlashV11 = /* @__PURE__ */ model(facts, {
  id: "google/gemini-omni-flash/v1.1",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
