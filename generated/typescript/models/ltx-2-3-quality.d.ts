// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Ltx 2.3 Quality. Nobody published what goes in, so that every sort of input passes.
 */
export interface Ltx23Quality<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "ltx-2.3-quality";
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
  /** The kind of job, where a model has several; auto follows the inputs. */
  mode?: string;
  /** Size of the picture. */
  resolution?: string;
  /** Length of the clip. */
  duration?: number | `${number}`;
  /** Frames shown in a second. */
  frames_per_second?: number;
  /** Make sound for the clip. true or false. */
  generateAudio?: boolean;
  /** Strength of the LoRA at lora_url_1. */
  lora_scale_1?: number;
  /** Strength of the LoRA at lora_url_2. */
  lora_scale_2?: number;
  /** Strength of the LoRA at lora_url_3. */
  lora_scale_3?: number;
  /** How the source video is continued. */
  extend_mode?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Ltx23QualityInput = Omit<Ltx23Quality<import("../runtime/types.js").Given>, "model">;
export declare const Ltx23Quality: Model<Ltx23Quality>;
