// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance 2.5 Talking Avatar. Animates an image; a prompt may steer it.
 */
export interface BytedanceSeedance25TalkingAvatar<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance/seedance-2.5/talking-avatar";
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
  /** Size of the picture. "480p" or "720p". Default: "480p". */
  resolution?: "480p" | "720p";
  /** The sound, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  audio: In["media"];
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedance25TalkingAvatarInput = Omit<BytedanceSeedance25TalkingAvatar<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedance25TalkingAvatar: Model<BytedanceSeedance25TalkingAvatar>;
