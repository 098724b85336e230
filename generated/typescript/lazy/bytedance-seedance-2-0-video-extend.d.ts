// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20VideoExtend as Request, BytedanceSeedance20VideoExtendInput } from "../models/bytedance-seedance-2-0-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20VideoExtendInput };
export type BytedanceSeedance20VideoExtend = Request;
export declare const BytedanceSeedance20VideoExtend: LazyModel<Request>;
