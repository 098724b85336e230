// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, integerAmong, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { unlistedIn } from "../runtime/editions.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { differing, missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const RESOLUTION_ = ["480p", "720p", "1080p"];
const NUM_FRAMES_ = [65, 97, 129];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to hunyuan-video-image-to-video. */
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
  const before_v_pro_mode = known;
  const v_pro_mode = payload.pro_mode;
  if (v_pro_mode != null) {
    known++;
    flag(found, "pro_mode", v_pro_mode);
  }
  const v_pro = payload.pro;
  if (v_pro != null) {
    known++;
    flag(found, "pro", v_pro);
  }
  if (known - before_v_pro_mode > 1) differing(found, "", [["pro_mode", v_pro_mode], ["pro", v_pro]]);
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 10, 50);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_showExplicitContent = payload.showExplicitContent;
  if (v_showExplicitContent != null) {
    known++;
    flag(found, "showExplicitContent", v_showExplicitContent);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["pro_mode", "pro"], ["resolution"], ["num_frames"], ["num_inference_steps"], ["aspect_ratio"], ["showExplicitContent"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["pro_mode", "pro", "showExplicitContent"]);
}

/** Hunyuan Video (image to video) */
export const HunyuanVideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "hunyuan-video-image-to-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
