// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 3.0 Spicy Image-to-Video. Animates an image; a prompt may steer it.
 */
export interface AlibabaWan30ImageToVideoSpicy<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "alibaba/wan-3.0/image-to-video-spicy";
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
  /** Size of the picture. "480p", "720p" or "1080p". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p";
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Length of the clip. whole seconds, between 2 and 30. Default: 5. */
  duration?: number | `${number}`;
  /** Make sound for the clip. true or false. Default: true. */
  enable_audio?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. between -1 and 2147483647. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type AlibabaWan30ImageToVideoSpicyInput = Omit<AlibabaWan30ImageToVideoSpicy<import("../runtime/types.js").Given>, "model">;
export declare const AlibabaWan30ImageToVideoSpicy: Model<AlibabaWan30ImageToVideoSpicy>;
