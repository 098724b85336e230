// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 3.0 Standard. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface KlingV30Std<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-v30-std";
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
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "9:16" or "1:1". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Make sound for the clip. true or false. Default: false. */
  sound?: boolean;
  /** A prompt for each shot, as JSON. */
  multi_prompt?: string;
  /** Things to keep alike in every shot, as JSON. */
  element_list?: string;
  /** How closely to follow the prompt. between 0 and 1, in steps of 0.01. Default: 0.5. */
  cfg_scale?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingV30StdInput = Omit<KlingV30Std<import("../runtime/types.js").Given>, "model">;
export declare const KlingV30Std: Model<KlingV30Std>;
