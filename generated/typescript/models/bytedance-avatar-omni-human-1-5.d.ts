// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";

/**
 * OmniHuman 1.5. Turns an image and a recording into a speaking avatar.
 */
export interface BytedanceAvatarOmniHuman15<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "bytedance-avatar-omni-human-1.5";
  /** The image, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  image: In["media"];
  /** The sound, at an https address or as a data URL, on models that call it so. an https URL or a base64 data URL of at most 4 MiB. */
  audio: In["media"];
  /** What the video should show. */
  prompt?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type BytedanceAvatarOmniHuman15Input = Omit<BytedanceAvatarOmniHuman15<import("../runtime/types.js").Given>, "model">;
export declare const BytedanceAvatarOmniHuman15: Model<BytedanceAvatarOmniHuman15>;
