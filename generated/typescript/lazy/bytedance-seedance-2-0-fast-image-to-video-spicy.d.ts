// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20FastImageToVideoSpicy as Request, BytedanceSeedance20FastImageToVideoSpicyInput } from "../models/bytedance-seedance-2-0-fast-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20FastImageToVideoSpicyInput };
export type BytedanceSeedance20FastImageToVideoSpicy = Request;
export declare const BytedanceSeedance20FastImageToVideoSpicy: LazyModel<Request>;
