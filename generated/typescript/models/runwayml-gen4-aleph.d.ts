// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Runway Gen-4 Aleph. Changes a video; an image may guide the change.
 */
export interface RunwaymlGen4Aleph<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "runwayml-gen4-aleph";
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** An image that guides the edit. an https URL or a base64 data URL of at most 4 MiB. */
  reference_image?: In["media"];
  /** Width to height of the clip. "16:9", "4:3", "1:1", "3:4", "9:16" or "auto". */
  aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "auto";
  /** What the video should show. */
  prompt?: string;
  /** What the video should not show. */
  negative_prompt?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type RunwaymlGen4AlephInput = Omit<RunwaymlGen4Aleph<import("../runtime/types.js").Given>, "model">;
export declare const RunwaymlGen4Aleph: Model<RunwaymlGen4Aleph>;
