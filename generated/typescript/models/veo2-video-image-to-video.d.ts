// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Veo 2 (image to video). Animates an image; a prompt may steer it. Every Veo takes a negative prompt and a seed.
 */
export interface Veo2VideoImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "veo2-video-image-to-video";
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
  /** Width to height of the clip. "16:9" or "9:16". */
  aspect_ratio?: "16:9" | "9:16";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Veo2VideoImageToVideoInput = Omit<Veo2VideoImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const Veo2VideoImageToVideo: Model<Veo2VideoImageToVideo>;
