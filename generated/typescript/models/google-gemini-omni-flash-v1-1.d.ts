// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Gemini Omni Flash 1.1. Takes a prompt, an image and a video, together or alone.
 */
export interface GoogleGeminiOmniFlashV11 {
  model: "google/gemini-omni-flash/v1.1";
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
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: string;
  /** The same as video. */
  videoUrl?: string;
  /** The same as video. */
  videoDataUrl?: string;
  /** Length of the clip. whole seconds, between "3" and "10". Default: "8". */
  duration?: number | `${number}`;
  /** Size of the picture. "360p", "720p", "1080p" or "4k". Default: "720p". */
  resolution?: "360p" | "720p" | "1080p" | "4k";
  /** Width to height of the clip. "16:9" or "9:16". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const GoogleGeminiOmniFlashV11: Model<GoogleGeminiOmniFlashV11>;
