// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance25 as Request, BytedanceSeedance25Input } from "../models/bytedance-seedance-2-5.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance25Input };
export type BytedanceSeedance25 = Request;
export declare const BytedanceSeedance25: LazyModel<Request>;
