// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedanceV15ProFast as Request, BytedanceSeedanceV15ProFastInput } from "../models/bytedance-seedance-v1-5-pro-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedanceV15ProFastInput };
export type BytedanceSeedanceV15ProFast = Request;
export declare const BytedanceSeedanceV15ProFast: LazyModel<Request>;
