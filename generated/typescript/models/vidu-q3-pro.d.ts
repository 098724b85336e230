// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Vidu Q3 Pro. Nobody published what goes in, so that every sort of input passes.
 */
export interface ViduQ3Pro {
  model: "vidu-q3-pro";
  /** What the video should show. */
  prompt?: string;
  /** The image as a base64 data URL. a base64 data URL of at most 4 MiB. */
  imageDataUrl?: string;
  /** The same as imageDataUrl. */
  image_data_url?: string;
  /** The same as imageDataUrl. */
  image?: string;
  /** The image at an https address. an https URL. */
  imageUrl?: string;
  /** The image by its id in the account's library. a library id. */
  imageAttachmentId?: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: string;
  /** The same as video. */
  videoUrl?: string;
  /** The same as video. */
  videoDataUrl?: string;
  /** The sound as a base64 data URL. a base64 data URL of at most 4 MiB. */
  audioDataUrl?: string;
  /** The sound at an https address. an https URL. */
  audioUrl?: string;
  /** Name of a look. */
  style?: string;
  /** Size of the picture. */
  resolution?: string;
  /** Length of the clip. */
  duration?: number | `${number}`;
  /** How much movement there is. */
  movementAmplitude?: string;
  /** Make sound for the clip. true or false. */
  generateAudio?: boolean;
  /** Add background music. true or false. */
  bgm?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const ViduQ3Pro: Model<ViduQ3Pro>;
