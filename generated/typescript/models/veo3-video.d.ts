// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Veo 3. Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.
 */
export interface Veo3Video<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "veo3-video";
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
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** Length of the clip. whole seconds, between "5s" and "8s". */
  duration?: `${number}s`;
  /** Size of the picture. "720p" or "1080p". */
  resolution?: "720p" | "1080p";
  /** Width to height of the clip. "16:9". */
  aspect_ratio?: "16:9";
  /** Make sound for the clip. true or false. Default: false. */
  generateAudio?: boolean;
  /** Let the service rewrite the prompt (Veo 3). true or false. Default: false. */
  enhancePrompt?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Veo3VideoInput = Omit<Veo3Video<import("../runtime/types.js").Given>, "model">;
export declare const Veo3Video: Model<Veo3Video>;
