// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { unlistedIn } from "../runtime/editions.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const MOTION_ = ["low", "high"];

/** A request to midjourney-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
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
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null]], "imageDataUrl and image_data_url are one input: the first one given counts");
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    choice(found, "motion", v_motion, MOTION_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_image == null && v_imageDataUrl == null && v_image_data_url == null && v_imageAttachmentId == null) missingOneOf(found, "image", "At least one of image, imageDataUrl and imageAttachmentId is required");
  if (Number(v_image != null) + Number((v_imageDataUrl != null || v_image_data_url != null)) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["image", v_image != null], ["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null)], ["imageAttachmentId", v_imageAttachmentId != null]], "image, imageDataUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["imageDataUrl", "image_data_url"], ["imageAttachmentId"], ["motion"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** Midjourney Video */
export const MidjourneyVideo = /* @__PURE__ */ model(facts, {
  id: "midjourney-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
