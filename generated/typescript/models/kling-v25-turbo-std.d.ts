// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 2.5 Turbo Standard. Animates an image; a prompt may steer it.
 */
export interface KlingV25TurboStd<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-v25-turbo-std";
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image: In["media"];
  /** Length of the clip. "5" or "10". */
  duration?: "5" | 5 | "10" | 10;
  /** What the video should show. */
  prompt?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingV25TurboStdInput = Omit<KlingV25TurboStd<import("../runtime/types.js").Given>, "model">;
export declare const KlingV25TurboStd: Model<KlingV25TurboStd>;
