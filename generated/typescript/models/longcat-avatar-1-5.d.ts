// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Longcat Avatar 1.5. Nobody published what goes in, so that every sort of input passes.
 */
export interface LongcatAvatar15 {
  model: "longcat-avatar-1.5" | "wavespeed-ai/longcat-avatar-1.5";
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
  /** Size of the picture. */
  resolution?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
export declare const LongcatAvatar15: Model<LongcatAvatar15>;
