// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Extend Video. Works on a source video, as a prompt says.
 */
export interface GrokImagineVideoExtend<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
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
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type GrokImagineVideoExtendInput = Omit<GrokImagineVideoExtend<import("../runtime/types.js").Given>, "model">;
export declare const GrokImagineVideoExtend: Model<GrokImagineVideoExtend>;
