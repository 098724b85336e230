// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Wan 3.0 Prime Video Extend. Works on a source video, as a prompt says.
 */
export interface AlibabaWan30PrimeVideoExtend<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "alibaba/wan-3.0-prime/video-extend";
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
  /** Length of the clip. whole seconds, between 2 and 30. Default: 5. */
  duration?: number | `${number}`;
  /** Make sound for the clip. true or false. Default: true. */
  enable_audio?: boolean;
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. between -1 and 2147483647. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type AlibabaWan30PrimeVideoExtendInput = Omit<AlibabaWan30PrimeVideoExtend<import("../runtime/types.js").Given>, "model">;
export declare const AlibabaWan30PrimeVideoExtend: Model<AlibabaWan30PrimeVideoExtend>;
