// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.0 Fast. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface DoubaoSeedance20Fast<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "doubao-seedance-2-0-fast";
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
  /** Size of the picture. "480p" or "720p". Default: "720p". */
  resolution?: "480p" | "720p";
  /** Length of the clip. whole seconds, between "4" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "3:4", "4:3" or "21:9". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3" | "21:9";
  /** Let the model search the web for the prompt. true or false. Default: false. */
  enable_web_search?: boolean;
  /** The image to end with, at an https address. an https URL. */
  last_image?: In["media"];
  /** Images to keep to, at https addresses. a JSON array of them. */
  reference_images?: In["urls"];
  /** Videos to keep to, at https addresses. a JSON array of them. */
  reference_videos?: In["urls"];
  /** Recordings to keep to, at https addresses. a JSON array of them. */
  reference_audios?: In["urls"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type DoubaoSeedance20FastInput = Omit<DoubaoSeedance20Fast<import("../runtime/types.js").Given>, "model">;
export declare const DoubaoSeedance20Fast: Model<DoubaoSeedance20Fast>;
