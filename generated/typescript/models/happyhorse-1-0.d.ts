// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * HappyHorse 1.0. Takes a prompt, an image and a video, together or alone.
 */
export interface Happyhorse10<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "happyhorse-1.0";
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
  /** The kind of job, where a model has several; auto follows the inputs. "auto", "video-edit" or "reference-to-video". Default: "auto". */
  mode?: "auto" | "video-edit" | "reference-to-video";
  /** Size of the picture. "720p" or "1080p". Default: "720p". */
  resolution?: "720p" | "1080p";
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3" or "3:4". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Let the service expand the prompt. true or false or "true" or "false". Default: "true". */
  enable_prompt_expansion?: boolean | "true" | "false";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Happyhorse10Input = Omit<Happyhorse10<import("../runtime/types.js").Given>, "model">;
export declare const Happyhorse10: Model<Happyhorse10>;
