// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, number, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { differing, missing, redundant } from "../runtime/rules.js";
import { terms } from "../terms.js";

const TARGET_RESOLUTION_ = ["1080p", "2k", "4k"];

/** A request to bytedance-seedance-upscaler. */
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
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const before_v_videoDuration = known;
  const v_videoDuration = payload.videoDuration;
  if (v_videoDuration != null) {
    known++;
    number(found, "videoDuration", v_videoDuration);
  }
  const v_billedDuration = payload.billedDuration;
  if (v_billedDuration != null) {
    known++;
    number(found, "billedDuration", v_billedDuration);
  }
  if (known - before_v_videoDuration > 1) differing(found, "", [["videoDuration", v_videoDuration], ["billedDuration", v_billedDuration]]);
  const v_adjust_fps_for_interpolation = payload.adjust_fps_for_interpolation;
  if (v_adjust_fps_for_interpolation != null) {
    known++;
    flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation);
  }
  const v_target_resolution = payload.target_resolution;
  if (v_target_resolution != null) {
    known++;
    choice(found, "target_resolution", v_target_resolution, TARGET_RESOLUTION_);
  }
  if (v_target_resolution == null) missing(found, "target_resolution");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["size"], ["videoDuration", "billedDuration"], ["adjust_fps_for_interpolation"], ["target_resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance Upscaler */
export const BytedanceSeedanceUpscaler = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-upscaler",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
