// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 2.5. Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.
 */
export interface Wan25<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-25" | "wan-wavespeed-25";
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
  /** Whether the clip is wide or tall. "landscape" or "portrait". */
  orientation?: "landscape" | "portrait";
  /** Keep the camera still. true or false. */
  camera_fixed?: boolean;
  /** The same as camera_fixed. */
  camera_fix?: boolean;
  /** The same as camera_fixed. */
  cameraFixed?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** Size of the picture. "480p", "720p" or "1080p". */
  resolution?: "480p" | "720p" | "1080p";
  /** The same as resolution. */
  size?: "480p" | "720p" | "1080p";
  /** Length of the clip. "5" or "10". */
  duration?: "5" | 5 | "10" | 10;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Wan25Input = Omit<Wan25<import("../runtime/types.js").Given>, "model">;
export declare const Wan25: Model<Wan25>;
