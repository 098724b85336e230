// Generated from the capability matrix: edit the spec instead.
import { Ltx23SpicyImageToVideoLora, type Ltx23SpicyImageToVideoLoraInput } from "./ltx-2-3-spicy-image-to-video-lora.js";

export { Ltx23SpicyImageToVideoLora, type Ltx23SpicyImageToVideoLoraInput } from "./ltx-2-3-spicy-image-to-video-lora.js";
/** @deprecated It is Ltx23SpicyImageToVideoLora now. */
export type WavespeedAiLtx23SpicyImageToVideoLora = Ltx23SpicyImageToVideoLora;
/** @deprecated It is Ltx23SpicyImageToVideoLoraInput now. */
export type WavespeedAiLtx23SpicyImageToVideoLoraInput = Ltx23SpicyImageToVideoLoraInput;
/** @deprecated It is Ltx23SpicyImageToVideoLora now. */
export declare const WavespeedAiLtx23SpicyImageToVideoLora: typeof Ltx23SpicyImageToVideoLora;
