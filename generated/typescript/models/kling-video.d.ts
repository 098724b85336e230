// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 1.5 Pro. Makes a video from a prompt.
 */
export interface KlingVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-video";
  /** What the video should show. */
  prompt: string;
  /** What the video should not show. */
  negative_prompt?: string;
  /** Length of the clip. "5" or "10". Default: "5". */
  duration?: "5" | 5 | "10" | 10;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** How closely to follow the prompt. between 0 and 1. Default: 0.5. */
  cfg_scale?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingVideoInput = Omit<KlingVideo<import("../runtime/types.js").Given>, "model">;
export declare const KlingVideo: Model<KlingVideo>;
