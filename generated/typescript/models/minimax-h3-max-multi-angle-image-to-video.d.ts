// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * MiniMax H3 Max Multi Angle. Animates an image; a prompt may steer it.
 */
export interface MinimaxH3MaxMultiAngleImageToVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "minimax/h3-max/multi-angle/image-to-video";
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
  /** Size of the picture. "480p", "768p" or "1080p". Default: "480p". */
  resolution?: "480p" | "768p" | "1080p";
  /** Length of the clip. whole seconds, between "5" and "15". Default: "5". */
  duration?: number | `${number}`;
  /** Name of a camera movement. "orbit-right", "orbit-left", "push-in", "pull-back" or "rise". Default: "orbit-right". */
  camera_motion?: "orbit-right" | "orbit-left" | "push-in" | "pull-back" | "rise";
  /** The path of the camera, as JSON. */
  camera_trajectory?: string;
  /** How far the service expands the prompt. "balanced" or "quality". Default: "balanced". */
  prompt_expansion_mode?: "balanced" | "quality";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type MinimaxH3MaxMultiAngleImageToVideoInput = Omit<MinimaxH3MaxMultiAngleImageToVideo<import("../runtime/types.js").Given>, "model">;
export declare const MinimaxH3MaxMultiAngleImageToVideo: Model<MinimaxH3MaxMultiAngleImageToVideo>;
