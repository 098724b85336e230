// Generated from the capability matrix: edit the spec instead.
import type { Model, Sent } from "../runtime/types.js";

/**
 * Kling 2.5 Turbo Pro. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface KlingV25TurboPro<In extends { media: unknown; urls: unknown } = Sent> {
  model: "kling-v25-turbo-pro";
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
  /** Length of the clip. "5" or "10". */
  duration?: "5" | 5 | "10" | 10;
  /** Width to height of the clip. "16:9", "9:16" or "1:1". */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const KlingV25TurboPro: Model<KlingV25TurboPro>;
