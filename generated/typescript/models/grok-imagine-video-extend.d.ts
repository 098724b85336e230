// Generated from the capability matrix: edit the spec instead.
import type { Model, Sent } from "../runtime/types.js";

/**
 * Grok Imagine Extend Video. Works on a source video, as a prompt says.
 */
export interface GrokImagineVideoExtend<In extends { media: unknown; urls: unknown } = Sent> {
  model: "grok-imagine-video-extend";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Length of the clip. whole seconds, between "2" and "10". Default: "6". */
  duration?: number | `${number}`;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const GrokImagineVideoExtend: Model<GrokImagineVideoExtend>;
