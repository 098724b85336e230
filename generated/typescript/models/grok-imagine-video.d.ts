// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Video. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface GrokImagineVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "grok-imagine-video";
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
  /** Length of the clip. whole seconds, between "1" and "15". Default: "6". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "1:1" or "9:16". Default: "16:9". */
  aspect_ratio?: "16:9" | "1:1" | "9:16";
  /** Size of the picture. "480p" or "720p". Default: "720p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type GrokImagineVideoInput = Omit<GrokImagineVideo<import("../runtime/types.js").Given>, "model">;
export declare const GrokImagineVideo: Model<GrokImagineVideo>;
