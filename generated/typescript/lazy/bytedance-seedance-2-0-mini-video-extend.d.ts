// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20MiniVideoExtend as Request, BytedanceSeedance20MiniVideoExtendInput } from "../models/bytedance-seedance-2-0-mini-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20MiniVideoExtendInput };
export type BytedanceSeedance20MiniVideoExtend = Request;
export declare const BytedanceSeedance20MiniVideoExtend: LazyModel<Request>;
