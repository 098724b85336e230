// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Waver 1.0. Animates an image; a prompt may steer it.
 */
export interface BytedanceWaver10<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance-waver-1.0";
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image: In["media"];
  /** Length of the clip. "5". */
  duration?: "5" | 5;
  /** What the video should show. */
  prompt?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceWaver10Input = Omit<BytedanceWaver10<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceWaver10: Model<BytedanceWaver10>;
