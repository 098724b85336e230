// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.5 Spicy. Animates an image; a prompt may steer it.
 */
export interface BytedanceSeedance25Spicy<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance/seedance-2.5-spicy";
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
  /** Size of the picture. "480p", "720p", "1080p" or "4k". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p" | "4k";
  /** Length of the clip. whole seconds, between "4" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Make sound for the clip. true or false. Default: true. */
  generate_audio?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. between -1 and 2147483647. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedance25SpicyInput = Omit<BytedanceSeedance25Spicy<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedance25Spicy: Model<BytedanceSeedance25Spicy>;
