// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Hailuo 02 Pro. Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.
 */
export interface MinimaxHailuo02Pro<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax-hailuo-02-pro";
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
  /** Let the service expand the prompt. true or false. Default: false. */
  enable_prompt_expansion?: boolean;
  /** Length of the clip. "6". */
  duration?: "6" | 6;
  /** Let the service optimize the prompt (MiniMax). true or false. Default: true. */
  prompt_optimizer?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxHailuo02ProInput = Omit<MinimaxHailuo02Pro<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxHailuo02Pro: Model<MinimaxHailuo02Pro>;
