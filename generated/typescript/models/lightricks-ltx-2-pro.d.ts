// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * LTX-2 Pro. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface LightricksLtx2Pro<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "lightricks-ltx-2-pro";
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
  /** Length of the clip. "6", "8" or "10". */
  duration?: "6" | 6 | "8" | 8 | "10" | 10;
  /** Make sound for the clip. true or false. Default: false. */
  generateAudio?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type LightricksLtx2ProInput = Omit<LightricksLtx2Pro<import("../runtime/types.js").Given>, "model">;
export declare const LightricksLtx2Pro: Model<LightricksLtx2Pro>;
