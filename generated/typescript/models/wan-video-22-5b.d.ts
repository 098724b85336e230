// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 2.2 5B. Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.
 */
export interface WanVideo225b<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-video-22-5b";
  /** What the video should show. */
  prompt?: string;
  /** The image as a base64 data URL. a base64 data URL of at most 4 MiB. */
  imageDataUrl?: In["media"];
  /** The same as imageDataUrl. */
  image_data_url?: In["media"];
  /** The same as imageDataUrl. */
  image?: In["media"];
  /** The image at an https address. an https URL. */
  imageUrl?: In["media"];
  /** The image by its id in the account's library. a library id. */
  imageAttachmentId?: In["media"];
  /** What the video should not show. */
  negative_prompt?: string;
  /** Whether the clip is wide or tall. "landscape" or "portrait". */
  orientation?: "landscape" | "portrait";
  /** Keep the camera still. true or false. */
  camera_fixed?: boolean;
  /** The same as camera_fixed. */
  camera_fix?: boolean;
  /** The same as camera_fixed. */
  cameraFixed?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** Number of frames to make. between 81 and 121. Default: 81. */
  num_frames?: number;
  /** Frames shown in a second. between 4 and 60. Default: 16. */
  frames_per_second?: number;
  /** Size of the picture. "580p" or "720p". */
  resolution?: "580p" | "720p";
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Steps of the diffusion; more take longer. between 1 and 50. Default: 30. */
  num_inference_steps?: number;
  /** Filter unsafe content. true or false. */
  enable_safety_checker?: boolean;
  /** How closely to follow the prompt. */
  guidance_scale?: number;
  /** Shift of the noise schedule. */
  shift?: number;
  /** Name of the model that makes in-between frames. */
  interpolator_model?: string;
  /** In-between frames per frame. */
  num_interpolated_frames?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type WanVideo225bInput = Omit<WanVideo225b<import("../runtime/types.js").Given>, "model">;
export declare const WanVideo225b: Model<WanVideo225b>;
