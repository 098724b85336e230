// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missingOneOf, redundant, violated } from "../runtime/rules.js";
import { urls } from "../runtime/urls.js";
import { terms } from "../terms.js";

const MODE_ = ["auto", "reference-to-video"];
const DURATION_ = { form: "plain", low: 5, high: 15 };
const RESOLUTION_ = ["480p", "768p", "1080p"];
const ASPECT_RATIO_ = ["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];
const PROMPT_EXPANSION_MODE_ = ["disabled", "balanced", "quality"];

/** A request to minimax/h3-max. */
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
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity);
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
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null && v_reference_images == null && v_reference_videos == null && v_reference_audios == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl, audioUrl, reference_images, reference_videos and reference_audios is required");
  if (v_mode === "reference-to-video" && v_reference_images == null && v_reference_videos == null && v_reference_audios == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "reference_images", "At least one of reference_images, reference_videos, reference_audios, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required when mode is \"reference-to-video\"");
  if (v_prompt_expansion_mode != null && v_prompt_expansion_mode === "disabled" && !((v_mode == null || v_mode === "auto") && v_reference_images == null && v_reference_videos == null && v_reference_audios == null)) violated(found, "condition", "prompt_expansion_mode", "prompt_expansion_mode may be \"disabled\" only when mode is \"auto\" or is not given and none of reference_images, reference_videos and reference_audios is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["duration"], ["resolution"], ["aspect_ratio"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["prompt_expansion_mode"], ["enable_safety_checker"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max */
export const MinimaxH3Max = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
