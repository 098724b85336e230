// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.0 Video Edit. Works on a source video, as a prompt says.
 */
export interface BytedanceSeedance20VideoEdit<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance-seedance-2-0-video-edit";
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
  /** Width to height of the clip. "16:9", "9:16", "4:3", "3:4", "1:1" or "21:9". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
  /** Let the model search the web for the prompt. true or false. Default: false. */
  enable_web_search?: boolean;
  /** Images to keep to, at https addresses. a JSON array of them. */
  reference_images?: In["urls"];
  /** Recordings to keep to, at https addresses. a JSON array of them. */
  reference_audios?: In["urls"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedance20VideoEditInput = Omit<BytedanceSeedance20VideoEdit<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedance20VideoEdit: Model<BytedanceSeedance20VideoEdit>;
