// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20Fast as Request, BytedanceSeedance20FastInput } from "../models/bytedance-seedance-2-0-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20FastInput };
export type BytedanceSeedance20Fast = Request;
export declare const BytedanceSeedance20Fast: LazyModel<Request>;
