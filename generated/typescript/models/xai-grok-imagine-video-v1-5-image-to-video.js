// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing, missingOneOf, redundant, violated } from "../runtime/rules.js";
import { urls } from "../runtime/urls.js";
import { terms } from "../terms.js";

const MODE_ = ["auto", "text-to-video", "image-to-video", "reference-to-video"];
const DURATION_ = { form: "plain", low: 1, high: 15 };
const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "1:1", "9:16", "3:2", "2:3"];

/** A request to xai/grok-imagine-video/v1.5/image-to-video. */
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
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
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
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_resolution != null && v_resolution === "1080p" && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_reference_images == null)) violated(found, "condition", "resolution", "resolution may be \"1080p\" only when none of imageDataUrl, imageUrl, imageAttachmentId and reference_images is given");
  if (v_mode === "text-to-video" && v_prompt == null) missing(found, "prompt", "prompt is required when mode is \"text-to-video\"");
  if (v_mode === "image-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"image-to-video\"");
  if (v_mode === "reference-to-video" && v_reference_images == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "reference_images", "At least one of reference_images, imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"reference-to-video\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["mode"], ["duration"], ["resolution"], ["aspect_ratio"], ["reference_images"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Video 1.5 */
export const XaiGrokImagineVideoV15ImageToVideo = /* @__PURE__ */ model(facts, {
  id: "xai/grok-imagine-video/v1.5/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
