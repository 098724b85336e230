// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3 Max Lip Sync. Animates an image to a recording; a prompt may steer it.
 */
export interface MinimaxH3MaxLipSyncImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax/h3-max/lip-sync/image-to-video";
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
  /** The sound as a base64 data URL. a base64 data URL of at most 4 MiB. */
  audioDataUrl?: In["media"];
  /** The sound at an https address. an https URL. */
  audioUrl?: In["media"];
  /** Size of the picture. "480p", "768p", "1080p" or "2k". Default: "768p". */
  resolution?: "480p" | "768p" | "1080p" | "2k";
  /** Read the words of the recording first. true or false. Default: true. */
  enable_transcription?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. between -1 and 2147483647. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3MaxLipSyncImageToVideoInput = Omit<MinimaxH3MaxLipSyncImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3MaxLipSyncImageToVideo: Model<MinimaxH3MaxLipSyncImageToVideo>;
