// Generated from the capability matrix: edit the spec instead.
import type { Model, Sent } from "../runtime/types.js";

/**
 * Kling Lip Sync (audio). Makes the person in a video speak a recording.
 */
export interface KlingLipsyncA2v<In extends { media: unknown; urls: unknown } = Sent> {
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
export declare const KlingLipsyncA2v: Model<KlingLipsyncA2v>;
