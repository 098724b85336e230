// Generated from the capability matrix: edit the spec instead.
import type { Model, Sent } from "../runtime/types.js";

/**
 * Video Face Swap. Replaces a face in a video.
 */
export interface MagicapiVideoFaceSwap<In extends { media: unknown; urls: unknown } = Sent> {
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
export declare const MagicapiVideoFaceSwap: Model<MagicapiVideoFaceSwap>;
