// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling Lip Sync (text). Makes the person in a video speak a text.
 */
export interface KlingLipsyncT2v<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-lipsync-t2v";
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** What the video should show. */
  prompt?: string;
  /** The words to be spoken. */
  text?: string;
  /** Id of the voice. */
  voice_id: string;
  /** Language of the voice. "en" or "zh". */
  voice_language?: "en" | "zh";
  /** Speed of the voice, 1 is normal. between 0.8 and 2.0. */
  voice_speed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingLipsyncT2vInput = Omit<KlingLipsyncT2v<import("../runtime/types.js").Given>, "model">;
export declare const KlingLipsyncT2v: Model<KlingLipsyncT2v>;
