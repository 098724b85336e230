// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 2.0. Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.
 */
export interface KlingVideoV2<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-video-v2";
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
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Length of the clip. "5" or "10". */
  duration?: "5" | 5 | "10" | 10;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingVideoV2Input = Omit<KlingVideoV2<import("../runtime/types.js").Given>, "model">;
export declare const KlingVideoV2: Model<KlingVideoV2>;
