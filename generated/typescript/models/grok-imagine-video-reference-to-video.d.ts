// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Reference to Video. Animates an image; a prompt may steer it.
 */
export interface GrokImagineVideoReferenceToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "grok-imagine-video-reference-to-video";
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
  /** Length of the clip. whole seconds, between "1" and "10". Default: "8". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "4:3", "3:2", "1:1", "2:3", "3:4" or "9:16". Default: "16:9". */
  aspect_ratio?: "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16";
  /** Size of the picture. "480p" or "720p". Default: "480p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type GrokImagineVideoReferenceToVideoInput = Omit<GrokImagineVideoReferenceToVideo<import("../runtime/types.js").Given>, "model">;
export declare const GrokImagineVideoReferenceToVideo: Model<GrokImagineVideoReferenceToVideo>;
