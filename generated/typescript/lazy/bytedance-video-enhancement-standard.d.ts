// Generated from the capability matrix: edit the spec instead.
import type { BytedanceVideoEnhancementStandard as Request, BytedanceVideoEnhancementStandardInput } from "../models/bytedance-video-enhancement-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceVideoEnhancementStandardInput };
export type BytedanceVideoEnhancementStandard = Request;
export declare const BytedanceVideoEnhancementStandard: LazyModel<Request>;
