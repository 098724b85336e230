// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { differing, missing, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const SECONDS_ = { form: "plain", allowed: [4, 8, 12] };
const RESOLUTION_ = ["720p", "1792x1024"];
const ORIENTATION_ = ["landscape", "portrait"];

/** A request to sora-2. */
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
  const v_seconds = payload.seconds;
  if (v_seconds != null) {
    known++;
    duration(found, "seconds", v_seconds, SECONDS_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
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
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["seconds"], ["resolution"], ["orientation"], ["pro_mode", "pro"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Sora 2 */
export const Sora2 = /* @__PURE__ */ model(facts, {
  id: "sora-2",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
