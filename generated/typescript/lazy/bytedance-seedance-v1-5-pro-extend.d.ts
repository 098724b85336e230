// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedanceV15ProExtend as Request, BytedanceSeedanceV15ProExtendInput } from "../models/bytedance-seedance-v1-5-pro-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedanceV15ProExtendInput };
export type BytedanceSeedanceV15ProExtend = Request;
export declare const BytedanceSeedanceV15ProExtend: LazyModel<Request>;
