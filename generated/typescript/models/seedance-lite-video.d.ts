// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance Lite. Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.
 */
export interface SeedanceLiteVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "seedance-lite-video";
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
  /** Keep the camera still. true or false. Default: false. */
  camera_fixed?: boolean;
  /** The same as camera_fixed. */
  camera_fix?: boolean;
  /** The same as camera_fixed. */
  cameraFixed?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Size of the picture. "480p" or "720p". Default: "720p". */
  resolution?: "480p" | "720p";
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Length of the clip. "5" or "10". Default: "5". */
  duration?: "5" | 5 | "10" | 10;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type SeedanceLiteVideoInput = Omit<SeedanceLiteVideo<import("../runtime/types.js").Given>, "model">;
export declare const SeedanceLiteVideo: Model<SeedanceLiteVideo>;
