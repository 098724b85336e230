// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Video Edit. Works on a source video, as a prompt says.
 */
export interface GrokImagineVideoEdit {
  model: "grok-imagine-video-edit";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: string;
  /** The same as video. */
  videoUrl?: string;
  /** The same as video. */
  videoDataUrl?: string;
  /** Size of the picture. "480p" or "720p". Default: "480p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const GrokImagineVideoEdit: Model<GrokImagineVideoEdit>;
