// Generated from the capability matrix: edit the spec instead.
import type { BytedanceVideoEnhancementPro as Request, BytedanceVideoEnhancementProInput } from "../models/bytedance-video-enhancement-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceVideoEnhancementProInput };
export type BytedanceVideoEnhancementPro = Request;
export declare const BytedanceVideoEnhancementPro: LazyModel<Request>;
