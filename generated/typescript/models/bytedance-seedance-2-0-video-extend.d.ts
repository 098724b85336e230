// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.0 Video Extend. Works on a source video, as a prompt says.
 */
export interface BytedanceSeedance20VideoExtend<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance-seedance-2-0-video-extend";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Size of the picture. "480p", "720p" or "1080p". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p";
  /** Length of the clip. whole seconds, between "4" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Let the model search the web for the prompt. true or false. Default: false. */
  enable_web_search?: boolean;
  /** The image to end with, at an https address. an https URL. */
  last_image?: In["media"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedance20VideoExtendInput = Omit<BytedanceSeedance20VideoExtend<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedance20VideoExtend: Model<BytedanceSeedance20VideoExtend>;
