// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20MiniImageToVideoSpicy as Request, BytedanceSeedance20MiniImageToVideoSpicyInput } from "../models/bytedance-seedance-2-0-mini-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20MiniImageToVideoSpicyInput };
export type BytedanceSeedance20MiniImageToVideoSpicy = Request;
export declare const BytedanceSeedance20MiniImageToVideoSpicy: LazyModel<Request>;
