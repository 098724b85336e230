// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20Mini as Request, BytedanceSeedance20MiniInput } from "../models/bytedance-seedance-2-0-mini.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20MiniInput };
export type BytedanceSeedance20Mini = Request;
export declare const BytedanceSeedance20Mini: LazyModel<Request>;
