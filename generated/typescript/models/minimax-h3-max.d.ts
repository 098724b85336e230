// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3 Max. Takes several sorts of input, together or alone.
 */
export interface MinimaxH3Max<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax/h3-max";
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
  /** The kind of job, where a model has several; auto follows the inputs. "auto" or "reference-to-video". Default: "auto". */
  mode?: "auto" | "reference-to-video";
  /** Length of the clip. whole seconds, between "5" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Size of the picture. "480p", "768p" or "1080p". Default: "768p". */
  resolution?: "480p" | "768p" | "1080p";
  /** Width to height of the clip. "adaptive", "21:9", "16:9", "4:3", "1:1", "3:4" or "9:16". Default: "16:9". */
  aspect_ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /** Images to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_images?: In["urls"];
  /** Videos to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_videos?: In["urls"];
  /** Recordings to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_audios?: In["urls"];
  /** How far the service expands the prompt. "disabled", "balanced" or "quality". Default: "balanced". */
  prompt_expansion_mode?: "disabled" | "balanced" | "quality";
  /** Filter unsafe content. true or false. Default: true. */
  enable_safety_checker?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. at least -1. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3MaxInput = Omit<MinimaxH3Max<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3Max: Model<MinimaxH3Max>;
