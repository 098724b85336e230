// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.0. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface DoubaoSeedance20 {
  model: "doubao-seedance-2-0";
  /** What the video should show. */
  prompt?: string;
  /** The image as a base64 data URL. a base64 data URL of at most 4 MiB. */
  imageDataUrl?: string;
  /** The same as imageDataUrl. */
  image_data_url?: string;
  /** The same as imageDataUrl. */
  image?: string;
  /** The image at an https address. an https URL. */
  imageUrl?: string;
  /** The image by its id in the account's library. a library id. */
  imageAttachmentId?: string;
  /** Size of the picture. "480p", "720p" or "1080p". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p";
  /** Length of the clip. whole seconds, between "4" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "3:4", "4:3" or "21:9". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3" | "21:9";
  /** Let the model search the web for the prompt. true or false. Default: false. */
  enable_web_search?: boolean;
  /** The image to end with, at an https address. an https URL. */
  last_image?: string;
  /** Images to keep to, at https addresses. a JSON array of them. */
  reference_images?: string;
  /** Videos to keep to, at https addresses. a JSON array of them. */
  reference_videos?: string;
  /** Recordings to keep to, at https addresses. a JSON array of them. */
  reference_audios?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const DoubaoSeedance20: Model<DoubaoSeedance20>;
