// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * LTX-2 Fast. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface LightricksLtx2Fast<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "lightricks-ltx-2-fast";
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
  /** Length of the clip. "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19" or "20". */
  duration?: "6" | 6 | "7" | 7 | "8" | 8 | "9" | 9 | "10" | 10 | "11" | 11 | "12" | 12 | "13" | 13 | "14" | 14 | "15" | 15 | "16" | 16 | "17" | 17 | "18" | 18 | "19" | 19 | "20" | 20;
  /** Make sound for the clip. true or false. Default: false. */
  generateAudio?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type LightricksLtx2FastInput = Omit<LightricksLtx2Fast<import("../runtime/types.js").Given>, "model">;
export declare const LightricksLtx2Fast: Model<LightricksLtx2Fast>;
