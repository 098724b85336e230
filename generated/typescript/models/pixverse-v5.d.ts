// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Pixverse 5. Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.
 */
export interface PixverseV5<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "pixverse-v5";
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
  /** Name of a size preset of the provider. */
  size?: string;
  /** Length of the clip. "5" or "8". */
  duration?: "5" | 5 | "8" | 8;
  /** Name of a style preset. */
  style?: string;
  /** Kind of effect. */
  effectType?: string;
  /** Name of the effect. */
  effect?: string;
  /** Name of a camera movement. */
  cameraMovement?: string;
  /** Name of a motion mode. */
  motionMode?: string;
  /** Make sound effects. true or false. */
  soundEffectSwitch?: boolean;
  /** What the sound effects should be. */
  soundEffectPrompt?: string;
  /** What the video should not show. */
  negative_prompt?: string;
  /** Start of the random numbers; the same seed may give the same clip, without guarantee. */
  seed?: number | string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type PixverseV5Input = Omit<PixverseV5<import("../runtime/types.js").Given>, "model">;
export declare const PixverseV5: Model<PixverseV5>;
