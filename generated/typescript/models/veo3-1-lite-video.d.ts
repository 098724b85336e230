// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Veo 3.1 Lite. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface Veo31LiteVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "veo3-1-lite-video";
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
  /** Width to height of the clip. "16:9" or "9:16". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16";
  /** Size of the picture. "720p" or "1080p". Default: "720p". */
  resolution?: "720p" | "1080p";
  /** Length of the clip. "4", "6" or "8". Default: "8". */
  duration?: "4" | 4 | "6" | 6 | "8" | 8;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Veo31LiteVideoInput = Omit<Veo31LiteVideo<import("../runtime/types.js").Given>, "model">;
export declare const Veo31LiteVideo: Model<Veo31LiteVideo>;
