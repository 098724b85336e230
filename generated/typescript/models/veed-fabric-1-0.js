// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missingOneOf, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const RESOLUTION_ = ["480p", "720p"];

/** A request to veed-fabric-1.0. */
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
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "audioDataUrl", "At least one of audioDataUrl and audioUrl is required");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** VEED Fabric 1.0 */
export const VeedFabric10 = /* @__PURE__ */ model(facts, {
  id: "veed-fabric-1.0",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
