// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 2.1 Standard. Animates an image; a prompt may steer it.
 */
export interface KlingV21Standard<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-v21-standard";
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
  /** Length of the clip. "5". */
  duration?: "5" | 5;
  /** What the video should not show. */
  negative_prompt?: string;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** How closely to follow the prompt. between 0 and 1. Default: 0.5. */
  cfg_scale?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingV21StandardInput = Omit<KlingV21Standard<import("../runtime/types.js").Given>, "model">;
export declare const KlingV21Standard: Model<KlingV21Standard>;
