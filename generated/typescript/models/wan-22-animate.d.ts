// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 2.2 Animate. Moves the figure of an image in the way that a video shows, or puts it into that video.
 */
export interface Wan22Animate<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "wan-22-animate" | "wan-wavespeed-22-animate";
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
  /** Number of frames to make. Default: 81. */
  num_frames?: number;
  /** Steps of the diffusion; more take longer. between 1 and 50. Default: 30. */
  num_inference_steps?: number;
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image: In["media"];
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Size of the picture. "480p" or "720p". */
  resolution?: "480p" | "720p";
  /** Animate the image, or replace the person in the video with it. "animate" or "replace". */
  mode?: "animate" | "replace";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Wan22AnimateInput = Omit<Wan22Animate<import("../runtime/types.js").Given>, "model">;
export declare const Wan22Animate: Model<Wan22Animate>;
