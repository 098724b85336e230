// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { flag, integer, text } from "../runtime/checks.js";
import { choice } from "../runtime/choices.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missingOneOf, narrowed, redundant, violated } from "../runtime/rules.js";
import { steps } from "../runtime/steps.js";
import { urls } from "../runtime/urls.js";
import { terms } from "../terms.js";

const MODE_ = ["auto", "reference-to-video", "video-edit", "video-extend"];
const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"];
const RESOLUTION_ = ["480p", "540p", "768p", "1080p"];

/** A request to minimax-h3. */
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
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
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
  const v_lora_url_1 = payload.lora_url_1;
  if (v_lora_url_1 != null) {
    known++;
    media(found, "lora_url_1", v_lora_url_1, "file", "url");
  }
  const v_lora_scale_1 = payload.lora_scale_1;
  if (v_lora_scale_1 != null) {
    known++;
    steps(found, "lora_scale_1", v_lora_scale_1, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_2 = payload.lora_url_2;
  if (v_lora_url_2 != null) {
    known++;
    media(found, "lora_url_2", v_lora_url_2, "file", "url");
  }
  const v_lora_scale_2 = payload.lora_scale_2;
  if (v_lora_scale_2 != null) {
    known++;
    steps(found, "lora_scale_2", v_lora_scale_2, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_3 = payload.lora_url_3;
  if (v_lora_url_3 != null) {
    known++;
    media(found, "lora_url_3", v_lora_url_3, "file", "url");
  }
  const v_lora_scale_3 = payload.lora_scale_3;
  if (v_lora_scale_3 != null) {
    known++;
    steps(found, "lora_scale_3", v_lora_scale_3, -Infinity, Infinity, 0.1);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
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
  if (["video-edit", "video-extend"].includes(v_mode) && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_reference_videos == null) missingOneOf(found, "video", "At least one of video and reference_videos is required when mode is \"video-edit\" or \"video-extend\"");
  if (["video-edit", "video-extend"].includes(v_mode) && v_resolution != null && !(["480p", "768p"].includes(v_resolution))) narrowed(found, "resolution", "resolution", "resolution must be \"480p\" or \"768p\" when mode is \"video-edit\" or \"video-extend\"");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_resolution != null) violated(found, "condition", "resolution", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_1 != null) violated(found, "condition", "lora_scale_1", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_2 != null) violated(found, "condition", "lora_scale_2", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_3 != null) violated(found, "condition", "lora_scale_3", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["duration"], ["aspect_ratio"], ["resolution"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["lora_url_1"], ["lora_scale_1"], ["lora_url_2"], ["lora_scale_2"], ["lora_url_3"], ["lora_scale_3"], ["generate_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 */
export const MinimaxH3 = /* @__PURE__ */ model(facts, {
  id: "minimax-h3",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
