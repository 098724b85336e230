// Generated from the capability matrix: edit the spec instead.
import type { Wan25ExtendFast as Request, Wan25ExtendFastInput } from "../models/wan-25-extend-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan25ExtendFastInput };
export type Wan25ExtendFast = Request;
export declare const Wan25ExtendFast: LazyModel<Request>;
