// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Video Edit. Works on a source video, as a prompt says.
 */
export interface GrokImagineVideoEdit<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "grok-imagine-video-edit";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Size of the picture. "480p" or "720p". Default: "480p". */
  resolution?: "480p" | "720p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type GrokImagineVideoEditInput = Omit<GrokImagineVideoEdit<import("../runtime/types.js").Given>, "model">;
export declare const GrokImagineVideoEdit: Model<GrokImagineVideoEdit>;
