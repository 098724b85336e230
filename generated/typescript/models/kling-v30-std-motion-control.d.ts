// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling 3.0 Standard Motion Control. Moves what an image shows as a source video does; a prompt may steer it.
 */
export interface KlingV30StdMotionControl<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-v30-std-motion-control";
  /** What the video should show. */
  prompt?: string;
  /** The image as a base64 data URL. a base64 data URL of at most 4 MiB. */
  imageDataUrl?: In["media"];
  /** The same as imageDataUrl. */
  image_data_url?: In["media"];
  /** The same as imageDataUrl. */
  image?: In["media"];
  /** The image at an https address. an https URL. */
  imageUrl?: In["media"];
  /** The image by its id in the account's library. a library id. */
  imageAttachmentId?: In["media"];
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Length of the clip. whole seconds, between "3" and "30". Default: "3". */
  duration?: number | `${number}`;
  /** Whether the figure looks as in the image or as in the video. "image" or "video". Default: "image". */
  character_orientation?: "image" | "video";
  /** Keep the sound of the source video. true or false. Default: true. */
  keep_original_sound?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingV30StdMotionControlInput = Omit<KlingV30StdMotionControl<import("../runtime/types.js").Given>, "model">;
export declare const KlingV30StdMotionControl: Model<KlingV30StdMotionControl>;
