// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * FLUX.3 Edit Video. Works on a source video; a prompt may steer it.
 */
export interface BlackforestlabsFlux3EditVideo<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "blackforestlabs/flux-3/edit-video";
  /** What the video should show. */
  prompt?: string;
  /** The video to work on, at an https address or as a data URL. an https URL or a base64 data URL of at most 4 MiB. */
  video?: In["media"];
  /** The same as video. */
  videoUrl?: In["media"];
  /** The same as video. */
  videoDataUrl?: In["media"];
  /** How much unsafe content passes; more is laxer. between 0 and 4. Default: 2. */
  safety_tolerance?: number;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BlackforestlabsFlux3EditVideoInput = Omit<BlackforestlabsFlux3EditVideo<import("../runtime/types.js").Given>, "model">;
export declare const BlackforestlabsFlux3EditVideo: Model<BlackforestlabsFlux3EditVideo>;
