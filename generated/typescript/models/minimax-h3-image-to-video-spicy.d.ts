// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3 Spicy Image-to-Video. Animates an image; a prompt may steer it.
 */
export interface MinimaxH3ImageToVideoSpicy<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax-h3/image-to-video-spicy";
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
  /** Size of the picture. "480p" or "768p". Default: "480p". */
  resolution?: "480p" | "768p";
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** The image to end with, at an https address. an https URL. */
  last_image?: In["media"];
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. at least -1. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3ImageToVideoSpicyInput = Omit<MinimaxH3ImageToVideoSpicy<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3ImageToVideoSpicy: Model<MinimaxH3ImageToVideoSpicy>;
