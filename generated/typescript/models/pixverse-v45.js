// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, number, text, wrongType } from "../runtime/checks.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const DURATION_ = { form: "plain", allowed: [5, 8] };

/** A request to pixverse-v45. */
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
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    text(found, "style", v_style);
  }
  const v_effectType = payload.effectType;
  if (v_effectType != null) {
    known++;
    text(found, "effectType", v_effectType);
  }
  const v_effect = payload.effect;
  if (v_effect != null) {
    known++;
    text(found, "effect", v_effect);
  }
  const v_cameraMovement = payload.cameraMovement;
  if (v_cameraMovement != null) {
    known++;
    text(found, "cameraMovement", v_cameraMovement);
  }
  const v_motionMode = payload.motionMode;
  if (v_motionMode != null) {
    known++;
    text(found, "motionMode", v_motionMode);
  }
  const v_soundEffectSwitch = payload.soundEffectSwitch;
  if (v_soundEffectSwitch != null) {
    known++;
    flag(found, "soundEffectSwitch", v_soundEffectSwitch);
  }
  const v_soundEffectPrompt = payload.soundEffectPrompt;
  if (v_soundEffectPrompt != null) {
    known++;
    text(found, "soundEffectPrompt", v_soundEffectPrompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["size"], ["duration"], ["style"], ["effectType"], ["effect"], ["cameraMovement"], ["motionMode"], ["soundEffectSwitch"], ["soundEffectPrompt"], ["negative_prompt"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Pixverse 4.5 */
export const PixverseV45 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v45",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
