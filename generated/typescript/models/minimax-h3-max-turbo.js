// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing, redundant, violated } from "../runtime/rules.js";
import { terms } from "../terms.js";

const DURATION_ = { form: "plain", low: 5, high: 15 };
const RESOLUTION_ = ["480p", "768p", "1080p"];
const ASPECT_RATIO_ = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];
const PROMPT_EXPANSION_MODE_ = ["disabled", "balanced", "quality"];

/** A request to minimax/h3-max-turbo. */
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
  const v_prompt_expansion_mode = payload.prompt_expansion_mode;
  if (v_prompt_expansion_mode != null) {
    known++;
    choice(found, "prompt_expansion_mode", v_prompt_expansion_mode, PROMPT_EXPANSION_MODE_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["resolution"], ["aspect_ratio"], ["prompt_expansion_mode"], ["enable_safety_checker"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max Turbo */
export const MinimaxH3MaxTurbo = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max-turbo",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
