// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Hunyuan Video (image to video). Animates an image, with a choice of quality, frames and steps.
 */
export interface HunyuanVideoImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "hunyuan-video-image-to-video";
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
  /** Better quality at a higher price. true or false. Default: false. */
  pro_mode?: boolean;
  /** The same as pro_mode. */
  pro?: boolean;
  /** Size of the picture. "480p", "720p" or "1080p". */
  resolution?: "480p" | "720p" | "1080p";
  /** Number of frames to make. 65, 97 or 129. Default: 129. */
  num_frames?: 65 | 97 | 129;
  /** Steps of the diffusion; more take longer. between 10 and 50. Default: 20. */
  num_inference_steps?: number;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Allow explicit content, the opposite of the safety checker. true or false. Default: false. */
  showExplicitContent?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type HunyuanVideoImageToVideoInput = Omit<HunyuanVideoImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const HunyuanVideoImageToVideo: Model<HunyuanVideoImageToVideo>;
