// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance25Spicy as Request, BytedanceSeedance25SpicyInput } from "../models/bytedance-seedance-2-5-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance25SpicyInput };
export type BytedanceSeedance25Spicy = Request;
export declare const BytedanceSeedance25Spicy: LazyModel<Request>;
