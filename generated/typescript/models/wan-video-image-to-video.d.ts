// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 2.1 (image to video). Animates an image; a prompt may steer it.
 */
export interface WanVideoImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-video-image-to-video";
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
  /** Number of frames to make. 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99 or 100. Default: 81. */
  num_frames?: 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100;
  /** Frames shown in a second. between 5 and 24. Default: 16. */
  frames_per_second?: number;
  /** Size of the picture. "480p" or "720p". Default: "720p". */
  resolution?: "480p" | "720p";
  /** What the video should not show. */
  negative_prompt?: string;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** Steps of the diffusion; more take longer. between 1 and 40. Default: 30. */
  num_inference_steps?: number;
  /** Keep the camera still. true or false. */
  camera_fixed?: boolean;
  /** The same as camera_fixed. */
  camera_fix?: boolean;
  /** The same as camera_fixed. */
  cameraFixed?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;
  /** Filter unsafe content. true or false. Default: false. */
  enable_safety_checker?: boolean;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type WanVideoImageToVideoInput = Omit<WanVideoImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const WanVideoImageToVideo: Model<WanVideoImageToVideo>;
