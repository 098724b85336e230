// Generated from the capability matrix: edit the spec instead.
import type { Ltx23SpicyImageToVideoLora as Request, Ltx23SpicyImageToVideoLoraInput } from "../models/ltx-2-3-spicy-image-to-video-lora.js";
import type { LazyModel } from "../runtime/types.js";

export type { Ltx23SpicyImageToVideoLoraInput };
export type Ltx23SpicyImageToVideoLora = Request;
export declare const Ltx23SpicyImageToVideoLora: LazyModel<Request>;
