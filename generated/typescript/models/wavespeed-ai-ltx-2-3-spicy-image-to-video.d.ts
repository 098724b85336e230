// Generated from the capability matrix: edit the spec instead.
import { Ltx23SpicyImageToVideo, type Ltx23SpicyImageToVideoInput } from "./ltx-2-3-spicy-image-to-video.js";

export { Ltx23SpicyImageToVideo, type Ltx23SpicyImageToVideoInput } from "./ltx-2-3-spicy-image-to-video.js";
/** @deprecated It is Ltx23SpicyImageToVideo now. */
export type WavespeedAiLtx23SpicyImageToVideo = Ltx23SpicyImageToVideo;
/** @deprecated It is Ltx23SpicyImageToVideoInput now. */
export type WavespeedAiLtx23SpicyImageToVideoInput = Ltx23SpicyImageToVideoInput;
/** @deprecated It is Ltx23SpicyImageToVideo now. */
export declare const WavespeedAiLtx23SpicyImageToVideo: typeof Ltx23SpicyImageToVideo;
