// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan Video Edit. Changes a video as the prompt says.
 */
export interface WanWavespeedVideoEdit<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-wavespeed-video-edit";
  /** What the video should show. */
  prompt: string;
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
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Size of the picture. "480p" or "720p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type WanWavespeedVideoEditInput = Omit<WanWavespeedVideoEdit<import("../runtime/types.js").Given>, "model">;
export declare const WanWavespeedVideoEdit: Model<WanWavespeedVideoEdit>;
