// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * FLUX.3. Takes a prompt, an image and a video, together or alone.
 */
export interface Flux3<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "flux-3";
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
  /** Whether the clip is finished or a draft. "full" or "draft". Default: "full". */
  quality?: "full" | "draft";
  /** Size of the picture. "720p" or "1080p". Default: "720p". */
  resolution?: "720p" | "1080p";
  /** Length of the clip. whole seconds, between "5" and "20". Default: "5". */
  duration?: number | `${number}`;
  /** Width to height of the clip. "auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4" or "9:16". Default: "auto". */
  aspect_ratio?: "auto" | "21:9" | "2:1" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
  /** Make sound for the clip. true or false. Default: true. */
  generateAudio?: boolean;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type Flux3Input = Omit<Flux3<import("../runtime/types.js").Given>, "model">;
export declare const Flux3: Model<Flux3>;
