// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Vidu. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface ViduVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "vidu-video";
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
  /** Name of a size preset of the provider. "16:9". */
  size?: "16:9";
  /** Name of a look. "general" or "anime". */
  style?: "general" | "anime";
  /** How much movement there is. "auto", "small", "medium" or "large". */
  movementAmplitude?: "auto" | "small" | "medium" | "large";
  /** Length of the clip. "5". */
  duration?: "5" | 5;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type ViduVideoInput = Omit<ViduVideo<import("../runtime/types.js").Given>, "model">;
export declare const ViduVideo: Model<ViduVideo>;
