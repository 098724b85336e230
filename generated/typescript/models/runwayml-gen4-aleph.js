// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const ASPECT_RATIO_ = ["16:9", "4:3", "1:1", "3:4", "9:16", "auto"];

/** A request to runwayml-gen4-aleph. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
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
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_reference_image = payload.reference_image;
  if (v_reference_image != null) {
    known++;
    media(found, "reference_image", v_reference_image, "image", "url data", 4194304);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["reference_image"], ["aspect_ratio"], ["prompt"], ["negative_prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Runway Gen-4 Aleph */
export const RunwaymlGen4Aleph = /* @__PURE__ */ model(facts, {
  id: "runwayml-gen4-aleph",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
