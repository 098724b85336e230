// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Kling O3 4K. Takes a prompt, an image and a video, together or alone.
 */
export interface KlingO34k<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "kling-o3-4k";
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
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "9:16" or "1:1". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /** Make sound for the clip. true or false. Default: false. */
  generate_audio?: boolean;
  /** Whether the source video is edited, or only looked at. "video-edit" or "video-reference". Default: "video-edit". */
  source_video_mode?: "video-edit" | "video-reference";
  /** Keep the sound of the source video. true or false. Default: true. */
  keep_original_sound?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type KlingO34kInput = Omit<KlingO34k<import("../runtime/types.js").Given>, "model">;
export declare const KlingO34k: Model<KlingO34k>;
