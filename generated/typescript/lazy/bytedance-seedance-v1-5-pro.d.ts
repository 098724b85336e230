// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedanceV15Pro as Request, BytedanceSeedanceV15ProInput } from "../models/bytedance-seedance-v1-5-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedanceV15ProInput };
export type BytedanceSeedanceV15Pro = Request;
export declare const BytedanceSeedanceV15Pro: LazyModel<Request>;
