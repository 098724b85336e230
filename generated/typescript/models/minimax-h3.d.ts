// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3. Takes several sorts of input, together or alone.
 */
export interface MinimaxH3<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax-h3";
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
  /** The kind of job, where a model has several; auto follows the inputs. "auto", "reference-to-video", "video-edit" or "video-extend". Default: "auto". */
  mode?: "auto" | "reference-to-video" | "video-edit" | "video-extend";
  /** Length of the clip. whole seconds, between "3" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16" or "9:21". Default: "auto". */
  aspect_ratio?: "auto" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
  /** Size of the picture. "480p", "540p", "768p" or "1080p". Default: "480p". */
  resolution?: "480p" | "540p" | "768p" | "1080p";
  /** Images to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_images?: In["urls"];
  /** Videos to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_videos?: In["urls"];
  /** Recordings to keep to, at https addresses. one, several on a line each, or a JSON array of them. */
  reference_audios?: In["urls"];
  /** A file with LoRA weights, at an https address. an https URL. */
  lora_url_1?: In["media"];
  /** Strength of the LoRA at lora_url_1. in steps of 0.1. Default: 1. */
  lora_scale_1?: number;
  /** A file with LoRA weights, at an https address. an https URL. */
  lora_url_2?: In["media"];
  /** Strength of the LoRA at lora_url_2. in steps of 0.1. Default: 1. */
  lora_scale_2?: number;
  /** A file with LoRA weights, at an https address. an https URL. */
  lora_url_3?: In["media"];
  /** Strength of the LoRA at lora_url_3. in steps of 0.1. Default: 1. */
  lora_scale_3?: number;
  /** Make sound for the clip. true or false. Default: true. */
  generate_audio?: boolean;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. at least -1. Default: -1. */
  seed?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3Input = Omit<MinimaxH3<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3: Model<MinimaxH3>;
