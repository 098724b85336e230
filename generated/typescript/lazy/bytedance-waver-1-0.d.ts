// Generated from the capability matrix: edit the spec instead.
import type { BytedanceWaver10 as Request, BytedanceWaver10Input } from "../models/bytedance-waver-1-0.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceWaver10Input };
export type BytedanceWaver10 = Request;
export declare const BytedanceWaver10: LazyModel<Request>;
