// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20FastVideoExtend as Request, BytedanceSeedance20FastVideoExtendInput } from "../models/bytedance-seedance-2-0-fast-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20FastVideoExtendInput };
export type BytedanceSeedance20FastVideoExtend = Request;
export declare const BytedanceSeedance20FastVideoExtend: LazyModel<Request>;
