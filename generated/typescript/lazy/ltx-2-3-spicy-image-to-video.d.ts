// Generated from the capability matrix: edit the spec instead.
import type { Ltx23SpicyImageToVideo as Request, Ltx23SpicyImageToVideoInput } from "../models/ltx-2-3-spicy-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Ltx23SpicyImageToVideoInput };
export type Ltx23SpicyImageToVideo = Request;
export declare const Ltx23SpicyImageToVideo: LazyModel<Request>;
