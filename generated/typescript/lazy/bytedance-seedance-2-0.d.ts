// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20 as Request, BytedanceSeedance20Input } from "../models/bytedance-seedance-2-0.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20Input };
export type BytedanceSeedance20 = Request;
export declare const BytedanceSeedance20: LazyModel<Request>;
