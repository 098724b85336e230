// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Grok Imagine Video 1.5. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface XaiGrokImagineVideoV15ImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "xai/grok-imagine-video/v1.5/image-to-video";
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
  /** The kind of job, where a model has several; auto follows the inputs. "auto", "text-to-video", "image-to-video" or "reference-to-video". Default: "auto". */
  mode?: "auto" | "text-to-video" | "image-to-video" | "reference-to-video";
  /** Length of the clip. whole seconds, between "1" and "15". Default: "6". */
  duration?: number | `${number}`;
  /** Size of the picture. "480p", "720p" or "1080p". Default: "720p". */
  resolution?: "480p" | "720p" | "1080p";
  /** Width to height of the clip. "16:9", "1:1", "9:16", "3:2" or "2:3". Default: "16:9". */
  aspect_ratio?: "16:9" | "1:1" | "9:16" | "3:2" | "2:3";
  /** Images to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_images?: In["urls"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type XaiGrokImagineVideoV15ImageToVideoInput = Omit<XaiGrokImagineVideoV15ImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const XaiGrokImagineVideoV15ImageToVideo: Model<XaiGrokImagineVideoV15ImageToVideo>;
