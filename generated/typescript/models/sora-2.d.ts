// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Sora 2. Makes a video from a prompt, from an image to start with, or from both.
 */
export interface Sora2<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "sora-2";
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
  /** Length of the clip, on models that call it so. "4", "8" or "12". */
  seconds?: "4" | 4 | "8" | 8 | "12" | 12;
  /** Size of the picture. "720p" or "1792x1024". */
  resolution?: "720p" | "1792x1024";
  /** Whether the clip is wide or tall. "landscape" or "portrait". */
  orientation?: "landscape" | "portrait";
  /** Better quality at a higher price. true or false. Default: false. */
  pro_mode?: boolean;
  /** The same as pro_mode. */
  pro?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Sora2Input = Omit<Sora2<import("../runtime/types.js").Given>, "model">;
export declare const Sora2: Model<Sora2>;
