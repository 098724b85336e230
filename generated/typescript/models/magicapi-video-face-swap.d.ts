// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Video Face Swap. Replaces a face in a video.
 */
export interface MagicapiVideoFaceSwap<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "magicapi-video-face-swap";
  /** An image of the new face. an https URL or a base64 data URL of at most 4 MiB. */
  swapImage: In["media"];
  /** The video in which a face is to be replaced. an https URL or a base64 data URL of at most 4 MiB. */
  targetVideo: In["media"];
  /** Which face, counted from 0. */
  targetFaceIndex?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MagicapiVideoFaceSwapInput = Omit<MagicapiVideoFaceSwap<import("../runtime/types.js").Given>, "model">;
export declare const MagicapiVideoFaceSwap: Model<MagicapiVideoFaceSwap>;
