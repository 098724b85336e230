// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Midjourney Video. Animates an image, a little or a lot.
 */
export interface MidjourneyVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "midjourney-video";
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image?: In["media"];
  /** The image as a base64 data URL. a base64 data URL of at most 4 MiB. */
  imageDataUrl?: In["media"];
  /** The same as imageDataUrl. */
  image_data_url?: In["media"];
  /** The image by its id in the account's library. a library id. */
  imageAttachmentId?: In["media"];
  /** How much movement there is (Midjourney); on LongStories a former group of settings. "low" or "high". */
  motion?: "low" | "high";
  /** What the video should show. */
  prompt?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MidjourneyVideoInput = Omit<MidjourneyVideo<import("../runtime/types.js").Given>, "model">;
export declare const MidjourneyVideo: Model<MidjourneyVideo>;
