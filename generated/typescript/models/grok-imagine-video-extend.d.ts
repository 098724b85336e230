// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Extend Video. Works on a source video, as a prompt says.
 */
export interface GrokImagineVideoExtend {
  model: "grok-imagine-video-extend";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: string;
  /** The same as video. */
  videoUrl?: string;
  /** The same as video. */
  videoDataUrl?: string;
  /** Length of the clip. whole seconds, between "2" and "10". Default: "6". */
  duration?: number | `${number}`;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const GrokImagineVideoExtend: Model<GrokImagineVideoExtend>;
