// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Veo 3.1 Extend. Works on a source video, as a prompt says.
 */
export interface Veo31Extend<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "veo3-1-extend";
  /** What the video should show. */
  prompt: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Size of the picture. "720p" or "1080p". Default: "1080p". */
  resolution?: "720p" | "1080p";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Veo31ExtendInput = Omit<Veo31Extend<import("../runtime/types.js").Given>, "model">;
export declare const Veo31Extend: Model<Veo31Extend>;
