// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * Seedance Upscaler. Enlarges a video; there is nothing to prompt.
 */
export interface BytedanceSeedanceUpscaler<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance-seedance-upscaler";
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** Name of a size preset of the provider. */
  size?: string;
  /** Length of the source video as it should be billed. */
  videoDuration?: number;
  /** The same as videoDuration. */
  billedDuration?: number;
  /** Raise the frame rate along with the in-between frames. true or false. Default: false. */
  adjust_fps_for_interpolation?: boolean;
  /** Size to enlarge the picture to. "1080p", "2k" or "4k". */
  target_resolution: "1080p" | "2k" | "4k";
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceSeedanceUpscalerInput = Omit<BytedanceSeedanceUpscaler<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceSeedanceUpscaler: Model<BytedanceSeedanceUpscaler>;
