// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling Lip Sync (audio). Makes the person in a video speak a recording.
 */
export interface KlingLipsyncA2v<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-lipsync-a2v";
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** The sound, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  audio: In["media"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingLipsyncA2vInput = Omit<KlingLipsyncA2v<import("../runtime/types.js").Given>, "model">;
export declare const KlingLipsyncA2v: Model<KlingLipsyncA2v>;
