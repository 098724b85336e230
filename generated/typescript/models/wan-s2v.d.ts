// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan Speech to Video. Makes the figure in an image speak or sing a recording.
 */
export interface WanS2v<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-s2v" | "wan-wavespeed-s2v";
  /** What the video should show. */
  prompt?: string;
  /** What the video should not show. */
  negative_prompt?: string;
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
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image: In["media"];
  /** The sound, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  audio: In["media"];
  /** Size of the picture. "480p" or "720p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type WanS2vInput = Omit<WanS2v<import("../runtime/types.js").Given>, "model">;
export declare const WanS2v: Model<WanS2v>;
