// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20ImageToVideoSpicy as Request, BytedanceSeedance20ImageToVideoSpicyInput } from "../models/bytedance-seedance-2-0-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20ImageToVideoSpicyInput };
export type BytedanceSeedance20ImageToVideoSpicy = Request;
export declare const BytedanceSeedance20ImageToVideoSpicy: LazyModel<Request>;
