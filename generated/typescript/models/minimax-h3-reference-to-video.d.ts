// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3 Reference-to-Video. Takes a prompt, an image and a recording, together or alone.
 */
export interface MinimaxH3ReferenceToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax-h3/reference-to-video";
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
  /** Size of the picture. "480p", "540p", "768p" or "1080p". Default: "480p". */
  resolution?: "480p" | "540p" | "768p" | "1080p";
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "16:9", "9:16", "1:1", "4:3", "3:4", "21:9" or "9:21". Default: "16:9". */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9" | "9:21";
  /** Images to keep to, at https addresses. one, several on a line each, or a JSON array of them; between 1 and 9 items. */
  reference_images?: In["urls"];
  /** Videos to keep to, at https addresses. one, several on a line each, or a JSON array of them; between 1 and 3 items. */
  reference_videos?: In["urls"];
  /** Recordings to keep to, at https addresses. one, several on a line each, or a JSON array of them; between 1 and 3 items. */
  reference_audios?: In["urls"];
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. at least -1. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3ReferenceToVideoInput = Omit<MinimaxH3ReferenceToVideo<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3ReferenceToVideo: Model<MinimaxH3ReferenceToVideo>;
