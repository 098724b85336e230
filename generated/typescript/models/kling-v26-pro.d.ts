// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 2.6 Pro. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface KlingV26Pro<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-v26-pro";
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
  /** Length of the clip. "5" or "10". Default: "5". */
  duration?: "5" | 5 | "10" | 10;
  /** Width to height of the clip. "16:9", "9:16" or "1:1". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Make sound for the clip. true or false. Default: true. */
  sound?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingV26ProInput = Omit<KlingV26Pro<import("../runtime/types.js").Given>, "model">;
export declare const KlingV26Pro: Model<KlingV26Pro>;
