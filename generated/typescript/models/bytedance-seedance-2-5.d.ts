// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.5. Takes several sorts of input, together or alone.
 */
export interface BytedanceSeedance25<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance/seedance-2.5";
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
  /** The sound as a base64 data URL. a base64 data URL of at most 4 MiB. */
  audioDataUrl?: In["media"];
  /** The sound at an https address. an https URL. */
  audioUrl?: In["media"];
  /** The kind of job, where a model has several; auto follows the inputs. "auto", "text-to-video", "image-to-video", "video-edit" or "video-extend". Default: "auto". */
  mode?: "auto" | "text-to-video" | "image-to-video" | "video-edit" | "video-extend";
  /** Size of the picture. "480p", "720p", "1080p" or "4k". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p" | "4k";
  /** Length of the clip. whole seconds, between "4" and "30". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "21:9", "16:9", "4:3", "1:1", "3:4" or "9:16". Default: "16:9". */
  aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /** Make sound for the clip. true or false. Default: true. */
  generate_audio?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedance25Input = Omit<BytedanceSeedance25<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedance25: Model<BytedanceSeedance25>;
